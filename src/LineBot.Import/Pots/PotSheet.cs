using LineBot.Funds;
using LineBot.Funds.Import;
using LineBot.Funds.Pots;
using LineBot.Import.Cells;
using LineBot.Import.Columns;
using LineBot.Import.Faults;
using LineBot.Import.Writing;

namespace LineBot.Import.Pots;

internal static class PotSheet
{
    public static readonly SheetFormat Format = new(
        "pots.csv",
        Required: [Known.FundId, Known.PotId, Known.Name, Known.Kind],
        Optional: [Known.Purposes, Known.Balance, Known.AsOf],
        Key: [Known.FundId, Known.PotId])
    { ThaiName = "ชื่อกองเงิน" };

    public static readonly SheetReader<PotRow> Reader = new(Format, Read);

    public static readonly SheetWriter<PotRow> Writer = new(Format, Write);

    private static readonly Codes<PotKind> Kinds = new(
        ("members", PotKind.Members),
        ("local-match", PotKind.LocalMatch),
        ("state-match", PotKind.StateMatch),
        ("donor", PotKind.Donor),
        ("endowment", PotKind.Endowment),
        ("reserve", PotKind.Reserve),
        ("administration", PotKind.Administration));

    private static readonly Codes<PotPurpose> Purposes = new(
        ("welfare", PotPurpose.Welfare),
        ("disaster", PotPurpose.Disaster),
        ("hardship", PotPurpose.Hardship),
        ("education", PotPurpose.Education),
        ("administration", PotPurpose.Administration),
        ("lending", PotPurpose.Lending));

    private static PotRow Read(RowReader row)
    {
        var pot = new PotOpening(
            row.Required<FundId>(Known.FundId, Ids.Fund),
            row.Required<PotId>(Known.PotId, Id),
            row.Required<string>(Known.Name, CellText.Read),
            row.Required<PotKind>(Known.Kind, Kinds.Read))
        {
            Purposes = row.List<PotPurpose>(Known.Purposes, Purposes.Read),
            Balance = row.Optional<decimal>(Known.Balance, Numbers.AmountFromZero) is { } baht ? Money.FromBaht(baht) : null,
            AsOf = row.Optional<DateOnly>(Known.AsOf, Dates.Date),
        };
        Check(row, pot);
        return new(row.Source, pot);
    }

    private static Problem? Id(string text, out PotId id) => PotId.TryParse(CellText.Id(text), out id) ? null : Problems.NotAPotId(text);

    private static void Check(RowReader row, PotOpening pot)
    {
        if (!row.IsWhole) { return; }
        if (pot is { Balance: not null, AsOf: null }) { row.Refuse(Known.AsOf, Problems.BalanceWithoutDay); }
        if (pot is { Balance: null, AsOf: not null } || (pot.Kind == PotKind.Endowment && pot.Balance is null))
        {
            row.Refuse(Known.Balance, Problems.BalanceMissing);
        }
    }

    private static void Write(PotRow row, RowWriter to)
    {
        var pot = row.Pot;
        to.Put(Known.FundId, pot.Fund.Value).Put(Known.PotId, pot.Id.Value).Put(Known.Name, pot.Name).Put(Known.Kind, Kinds.Word(pot.Kind))
            .Put(Known.Purposes, pot.Purposes.Select(Purposes.Word)).Put(Known.Balance, pot.Balance).Put(Known.AsOf, pot.AsOf);
    }
}
