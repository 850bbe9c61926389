using Azure.Data.Tables;
using LineBot.Funds.Decisions;
using LineBot.Funds.Members;
using LineBot.Funds.Welfare;

namespace LineBot.Storage.Welfare;

/// <summary>The row of one officer's vote in one round, as it last was; each change is an event.</summary>
internal static class VoteRow
{
    public static TableEntity Write(Claim claim, Vote vote)
    {
        var row = new TableEntity(Keys.Fund(claim.Fund), ClaimKeys.Vote(claim.Number, RoundOf(claim.Appeal is not null), vote.Officer));
        row.Put("Officer", vote.Officer.Value);
        row.Put("Ballot", vote.Ballot.ToString());
        row.Put("Reason", vote.Reason);
        row.Put("At", vote.At);
        return row;
    }

    public static Vote Read(TableEntity row) =>
        new(MemberNumber.Parse(row.Text("Officer")), row.Case<Ballot>("Ballot"), row.GetString("Reason"), row.Time("At"));

    /// <summary>An appeal is voted on anew; the votes of before stay where they are.</summary>
    public static int RoundOf(bool isAppealed) => isAppealed ? 2 : 1;
}
