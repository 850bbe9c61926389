using System.Globalization;
using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Welfare;

namespace LineBot.Storage.FundBooks;

/// <summary>A row <c>benefit:{id}:{from}</c> of a fund's partition: one version of one benefit.</summary>
internal static class BenefitRow
{
    public const string Prefix = "benefit:";

    public static TableEntity Write(Benefit benefit)
    {
        var row = new TableEntity(Keys.Fund(benefit.Fund), Keys.Join("benefit", benefit.Id, benefit.From is { } from ? Columns.Text(from) : ""));
        row.Put("Name", benefit.Name);
        row.Put("Category", benefit.Category.ToString());
        row.Put("Amount", (Money?)benefit.Amount);
        row.Put("Per", benefit.Per.ToString());
        row.Put("Tiers", benefit.Tiers.Count == 0 ? null : string.Join(';', benefit.Tiers.Select(Text)));
        row.Put("CapPerEvent", benefit.CapPerEvent);
        row.Put("CapPerYear", benefit.CapPerYear);
        row.Put("CapTimesPerYear", benefit.CapTimesPerYear);
        row.Put("CapPerLife", benefit.CapPerLife);
        row.Put("Year", benefit.Year.ToString());
        row.Put("WaitingDays", benefit.WaitingDays);
        row.Put("ClaimWithinDays", benefit.ClaimWithinDays);
        row.Put("Papers", benefit.Papers.Count == 0 ? null : string.Join(' ', benefit.Papers));
        row.Put("From", benefit.From);
        row.Put("To", benefit.To);
        return row;
    }

    public static Benefit Read(TableEntity row) => new()
    {
        Fund = FundId.Parse(row.PartitionKey),
        Id = Keys.Unescape(row.RowKey.Split(':')[1]),
        Name = row.Text("Name"),
        Category = row.Case<BenefitCategory>("Category"),
        Amount = row.Money("Amount"),
        Per = row.Case<BenefitUnit>("Per"),
        Tiers = [.. Words(row, "Tiers", ';').Select(Tier)],
        CapPerEvent = row.MoneyOrNull("CapPerEvent"),
        CapPerYear = row.MoneyOrNull("CapPerYear"),
        CapTimesPerYear = row.GetInt32("CapTimesPerYear"),
        CapPerLife = row.MoneyOrNull("CapPerLife"),
        Year = row.Case<BenefitYear>("Year"),
        WaitingDays = row.Int32("WaitingDays"),
        ClaimWithinDays = row.GetInt32("ClaimWithinDays"),
        Papers = [.. Words(row, "Papers", ' ').Select(Enum.Parse<Paper>)],
        From = row.DayOrNull("From"),
        To = row.DayOrNull("To"),
    };

    /// <summary>6-24=300000: months, and the amount in satang.</summary>
    private static string Text(TenureTier tier) =>
        string.Create(CultureInfo.InvariantCulture, $"{tier.FromMonth}-{tier.ToMonth}={tier.Amount.Satang}");

    private static TenureTier Tier(string text)
    {
        var parts = text.Split('-', '=');
        return new(
            int.Parse(parts[0], CultureInfo.InvariantCulture),
            parts[1].Length == 0 ? null : int.Parse(parts[1], CultureInfo.InvariantCulture),
            Money.FromSatang(long.Parse(parts[2], CultureInfo.InvariantCulture)));
    }

    private static string[] Words(TableEntity row, string column, char separator) => row.GetString(column)?.Split(separator) ?? [];
}
