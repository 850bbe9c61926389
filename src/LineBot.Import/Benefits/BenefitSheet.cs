using LineBot.Funds;
using LineBot.Funds.Import;
using LineBot.Funds.Welfare;
using LineBot.Import.Cells;
using LineBot.Import.Columns;
using LineBot.Import.Writing;

namespace LineBot.Import.Benefits;

internal static class BenefitSheet
{
    public static readonly SheetFormat Format = new(
        "benefits.csv",
        Required: [Known.FundId, Known.BenefitId, Known.Name, Known.Category, Known.Amount, Known.Per],
        Optional:
        [
            Known.Tiers, Known.CapPerEvent, Known.CapPerYear, Known.CapTimesPerYear, Known.CapPerLife, Known.Year,
            Known.WaitingDays, Known.ClaimWithinDays, Known.Papers, Known.From, Known.To,
        ],
        Key: [Known.FundId, Known.BenefitId, Known.From])
    { ThaiName = "ชื่อสวัสดิการ" };

    public static readonly SheetReader<BenefitRow> Reader = new(Format, Read);

    public static readonly SheetWriter<BenefitRow> Writer = new(Format, Write);

    private static readonly Codes<BenefitCategory> Categories = new(
        ("birth", BenefitCategory.Birth),
        ("old-age", BenefitCategory.OldAge),
        ("sickness", BenefitCategory.Sickness),
        ("death", BenefitCategory.Death),
        ("education", BenefitCategory.Education),
        ("disaster", BenefitCategory.Disaster),
        ("hardship", BenefitCategory.Hardship),
        ("other", BenefitCategory.Other));

    private static readonly Codes<BenefitUnit> Units = new(
        ("event", BenefitUnit.Event), ("night", BenefitUnit.Night), ("month", BenefitUnit.Month), ("year", BenefitUnit.Year));

    private static readonly Codes<BenefitYear> Years = new(("fund", BenefitYear.Fund), ("calendar", BenefitYear.Calendar));

    private static readonly Codes<Paper> Papers = new(
        ("birth-certificate", Paper.BirthCertificate),
        ("id-card", Paper.IdCard),
        ("member-book", Paper.MemberBook),
        ("hospital-certificate", Paper.HospitalCertificate),
        ("death-certificate", Paper.DeathCertificate),
        ("relation", Paper.Relation),
        ("transcript", Paper.Transcript),
        ("photo", Paper.Photo),
        ("head-certificate", Paper.HeadCertificate));

    private static BenefitRow Read(RowReader row)
    {
        var benefit = new Benefit
        {
            Fund = row.Required<FundId>(Known.FundId, Ids.Fund),
            Id = row.Required<string>(Known.BenefitId, Ids.Code),
            Name = row.Required<string>(Known.Name, CellText.Read),
            Category = row.Required<BenefitCategory>(Known.Category, Categories.Read),
            Amount = Money.FromBaht(row.Required<decimal>(Known.Amount, Numbers.AmountFromZero)),
            Per = row.Required<BenefitUnit>(Known.Per, Units.Read),
            Tiers = row.Has(Known.Tiers) ? row.Required<IReadOnlyList<TenureTier>>(Known.Tiers, Tiers.Read) : [],
            CapPerEvent = Baht(row, Known.CapPerEvent),
            CapPerYear = Baht(row, Known.CapPerYear),
            CapTimesPerYear = row.Optional<int>(Known.CapTimesPerYear, Numbers.CountFromOne),
            CapPerLife = Baht(row, Known.CapPerLife),
            Year = row.Optional<BenefitYear>(Known.Year, Years.Read) ?? BenefitYear.Fund,
            WaitingDays = row.Optional<int>(Known.WaitingDays, Numbers.Count) ?? 0,
            ClaimWithinDays = row.Optional<int>(Known.ClaimWithinDays, Numbers.CountFromOne),
            Papers = row.List<Paper>(Known.Papers, Papers.Read),
            From = row.Optional<DateOnly>(Known.From, Dates.Date),
            To = row.Optional<DateOnly>(Known.To, Dates.Date),
        };
        row.CheckOrder(Known.From, benefit.From, Known.To, benefit.To);
        BenefitLimits.Check(row, benefit);
        return new(row.Source, benefit);
    }

    private static Money? Baht(RowReader row, Column column) =>
        row.Optional<decimal>(column, Numbers.PositiveAmount) is { } baht ? Money.FromBaht(baht) : null;

    private static void Write(BenefitRow row, RowWriter to)
    {
        var benefit = row.Benefit;
        to.Put(Known.FundId, benefit.Fund.Value).Put(Known.BenefitId, benefit.Id).Put(Known.Name, benefit.Name)
            .Put(Known.Category, Categories.Word(benefit.Category)).Put(Known.Amount, benefit.Amount).Put(Known.Per, Units.Word(benefit.Per))
            .Put(Known.Tiers, Tiers.Write(benefit.Tiers)).Put(Known.Year, Years.Word(benefit.Year))
            .Put(Known.CapPerEvent, benefit.CapPerEvent).Put(Known.CapPerYear, benefit.CapPerYear).Put(Known.CapPerLife, benefit.CapPerLife)
            .Put(Known.CapTimesPerYear, benefit.CapTimesPerYear).Put(Known.WaitingDays, benefit.WaitingDays)
            .Put(Known.ClaimWithinDays, benefit.ClaimWithinDays).Put(Known.Papers, benefit.Papers.Select(Papers.Word))
            .Put(Known.From, benefit.From).Put(Known.To, benefit.To);
    }
}
