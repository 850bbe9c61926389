using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Decisions;
using LineBot.Funds.Welfare;

namespace LineBot.Storage.Welfare;

/// <summary>The minutes: a row a decision, only ever added, and a row that knows the last.</summary>
internal static class MinutesRow
{
    public static TableEntity Write(Claim claim)
    {
        var closing = claim.Closing!;
        var row = new TableEntity(Keys.Fund(claim.Fund), ClaimKeys.MinutesLine(closing.Minutes));
        row.Put("Claim", claim.Number.ToString());
        row.Put("IsApproved", closing.IsApproved);
        row.Put("For", closing.For);
        row.Put("Against", closing.Against);
        row.Put("Abstained", closing.Abstained);
        row.Put("Quorum", closing.Quorum);
        row.Put("Day", (DateOnly?)closing.Minutes.Day);
        return row;
    }

    public static TableEntity Last(FundId fund, MinutesLine line) => new(Keys.Fund(fund), ClaimKeys.Minutes) { ["Line"] = ClaimJson.Write(line) };

    public static MinutesLine? Read(TableEntity? last) => last is null ? null : ClaimJson.Read<MinutesLine>(last.Text("Line"));
}
