using Azure.Data.Tables;
using LineBot.Funds.Ledger;
using LineBot.Funds.Photos;
using LineBot.Funds.Welfare;

namespace LineBot.Storage.Welfare;

/// <summary>The rows that a command leaves behind: one transaction in the fund's partition, so all of them or none.</summary>
internal sealed class ClaimWrites(ClaimOutcome.Done done)
{
    private readonly List<TableTransactionAction> actions = [];

    public IReadOnlyList<TableTransactionAction> Actions => actions;

    private Claim Claim => done.Claim;

    public ClaimWrites Claimed(TableEntity? before)
    {
        var row = ClaimRow.Write(Claim);
        actions.Add(before is null ? new(TableTransactionActionType.Add, row) : new(TableTransactionActionType.UpdateReplace, row, before.ETag));
        foreach (var member in Claim.Applicants.Append(Claim.Submitter.Member).Distinct().Where(_ => before is null))
        {
            Add(ClaimKeys.OfMember(member, Claim.Number));
        }

        return this;
    }

    /// <summary>Happened, and marked as done under the key of the command.</summary>
    public ClaimWrites Happened(CommandKey key, string asked)
    {
        actions.AddRange(done.Events.Select(happened => new TableTransactionAction(TableTransactionActionType.Add, ClaimEventRow.Write(Claim.Fund, happened))));
        actions.Add(new(TableTransactionActionType.Add, ClaimDone.Write(key, asked, done)));
        return this;
    }

    public ClaimWrites Voted()
    {
        var voters = done.Events.Where(happened => happened.Kind == ClaimEventKind.Voted).Select(happened => happened.By).ToHashSet();
        actions.AddRange(Claim.Votes.Where(vote => voters.Contains(vote.Officer))
            .Select(vote => new TableTransactionAction(TableTransactionActionType.UpsertReplace, VoteRow.Write(Claim, vote))));
        return this;
    }

    public ClaimWrites Photographed(IReadOnlyList<ClaimPaper> before)
    {
        var photos = Claim.Papers.Except(before).Select(paper => paper.Photo).OfType<PhotoId>().Distinct();
        actions.AddRange(photos.Select(photo => new TableTransactionAction(
            TableTransactionActionType.UpsertReplace, Row(ClaimKeys.Photo(photo, Claim.Number)))));
        return this;
    }

    /// <summary>The claim moves from one list to another; one it stays in is left alone.</summary>
    /// <param name="list">The row that stood for it in the list it leaves, if it was in one.</param>
    public ClaimWrites Listed(string? before, TableEntity? list)
    {
        var after = ListOf(Claim);
        if (before == after) { return this; }
        if (list is not null) { actions.Add(new(TableTransactionActionType.Delete, list, list.ETag)); }
        if (after is not null) { Add(after); }
        return this;
    }

    /// <summary>A decision gets its line; the mark of the last line sees to it that no two get the same.</summary>
    public ClaimWrites Minuted(TableEntity? last)
    {
        if (!done.Did(ClaimEventKind.Approved) && !done.Did(ClaimEventKind.Refused)) { return this; }

        var line = Claim.Closing!.Minutes;
        actions.Add(new(TableTransactionActionType.Add, MinutesRow.Write(Claim)));
        return Counted(MinutesRow.Last(Claim.Fund, line), last);
    }

    /// <summary>Writes a counter over the row it was read from.</summary>
    public ClaimWrites Counted(TableEntity row, TableEntity? before)
    {
        actions.Add(before is null ? new(TableTransactionActionType.Add, row) : new(TableTransactionActionType.UpdateReplace, row, before.ETag));
        return this;
    }

    /// <summary>Writes a counter as it was: what is taken now must have been counted against the last that others took.</summary>
    public ClaimWrites Touched(TableEntity? counter)
    {
        if (counter is not null) { actions.Add(new(TableTransactionActionType.UpdateMerge, new TableEntity(counter.PartitionKey, counter.RowKey), counter.ETag)); }
        return this;
    }

    public ClaimWrites Beside(IEnumerable<TableTransactionAction> others)
    {
        actions.AddRange(others);
        return this;
    }

    /// <summary>Which list a claim stands in; null: in none, its way is over.</summary>
    public static string? ListOf(Claim claim) => claim switch
    {
        { IsOpen: true } => ClaimKeys.Open(claim.Number),
        { Status: ClaimStatus.Approved } => ClaimKeys.Payable(claim.Number),
        _ => null,
    };

    private void Add(string key) => actions.Add(new(TableTransactionActionType.Add, Row(key)));

    private TableEntity Row(string key) => new(Keys.Fund(Claim.Fund), key);
}
