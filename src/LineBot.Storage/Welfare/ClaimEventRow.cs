using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Decisions;
using LineBot.Funds.Members;
using LineBot.Funds.Welfare;

namespace LineBot.Storage.Welfare;

/// <summary>The row <c>~event:claim:{number}:{sequence}</c>: only ever added.</summary>
internal static class ClaimEventRow
{
    public static TableEntity Write(FundId fund, ClaimEvent happened)
    {
        var row = new TableEntity(Keys.Fund(fund), ClaimKeys.Event(happened.Claim, happened.Sequence));
        row.Put("Claim", happened.Claim.ToString());
        row.Put("Sequence", happened.Sequence);
        row.Put("At", happened.At);
        row.Put("By", happened.By.Value);
        row.Put("Kind", happened.Kind.ToString());
        row.Put("Status", happened.Status.ToString());
        row.Put("Ballot", happened.Ballot?.ToString());
        row.Put("Words", happened.Words);
        return row;
    }

    public static ClaimEvent Read(TableEntity row) => new(
        ClaimNumber.Parse(row.Text("Claim")), row.Int32("Sequence"), row.Time("At"), MemberNumber.Parse(row.Text("By")),
        row.Case<ClaimEventKind>("Kind"), row.Case<ClaimStatus>("Status"))
    {
        Ballot = row.CaseOrNull<Ballot>("Ballot"),
        Words = row.GetString("Words"),
    };
}
