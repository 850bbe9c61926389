using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Import;
using LineBot.Storage.Members;
using FundRow = LineBot.Storage.FundBooks.FundRow;

namespace LineBot.Storage.Import;

/// <summary>Takes a batch off the tables again: looks everywhere first, and starts only if nothing was written on top anywhere.</summary>
internal sealed class BatchReversal(TableServiceClient tables, BatchStore batches, TimeProvider clock)
{
    private readonly TableClient members = tables.GetTableClient(MemberTables.Members);
    private readonly TableClient funds = tables.GetTableClient(MemberTables.Funds);
    private readonly MemberPartitions partitions = new(tables);
    private readonly ConversationLinks conversations = new(tables);
    private readonly RuleWriter rules = new(tables);
    private readonly PotWriter pots = new(tables, clock);

    /// <summary>After a run: the funds that it changed.</summary>
    public IReadOnlyCollection<FundId> FundsTouched { get; private set; } = [];

    public async Task<ReversalOutcome> RunAsync(int number, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        if (await batches.ReadAsync(number, cancellationToken) is not { } batch) { return new ReversalOutcome.NoSuchBatch(number); }
        if (batch.State == BatchState.Reversed) { return new ReversalOutcome.AlreadyReversed(number); }

        var touched = await batches.TouchedAsync(number, cancellationToken);
        var own = await MembersAsync(number, touched, cancellationToken);
        var onTop = await OnTopAsync(number, own, touched, cancellationToken);
        if (onTop.Count > 0) { return new ReversalOutcome.BuiltUpon(number, onTop); }

        FundsTouched = [.. touched.Select(FundOf).Distinct()];
        await batches.SetAsync(batch, BatchState.Reversing, cancellationToken);
        await TakeOffAsync(own, progress, cancellationToken);
        foreach (var row in touched.Where(row => row.ContainsKey(MemberWriter.Before)))
        {
            if (RuleWriter.Wrote(row)) { await rules.RestoreAsync(number, row, cancellationToken); }
            else if (PotWriter.Wrote(row)) { await pots.RestoreAsync(row, cancellationToken); }
            else { await RestoreFundAsync(number, row, cancellationToken); }
        }

        await batches.SetAsync(batch, BatchState.Reversed, cancellationToken);
        return new ReversalOutcome.Reversed(number, own.Count);
    }

    private async Task<List<string>> OnTopAsync(
        int number, List<MemberReversal> own, IReadOnlyList<TableEntity> touched, CancellationToken cancellationToken)
    {
        var onTop = own.SelectMany(member => member.OnTop()).ToList();
        foreach (var row in touched.Where(PotWriter.Wrote)) { onTop.AddRange(await pots.OnTopAsync(number, row, cancellationToken)); }
        onTop.Sort(StringComparer.Ordinal);
        return onTop;
    }

    /// <summary>Of what a batch touched.</summary>
    public static FundId FundOf(TableEntity touched) => FundId.Parse(
        RuleWriter.Wrote(touched) ? RuleWriter.FundOf(touched) : PotWriter.Wrote(touched) ? PotWriter.FundOf(touched) : touched.RowKey.Split(':')[0]);

    private async Task<List<MemberReversal>> MembersAsync(int number, IReadOnlyList<TableEntity> touched, CancellationToken cancellationToken)
    {
        var memberships = touched.Where(row => !row.ContainsKey(MemberWriter.Before)).Select(row => Keys.MembershipOf(row.RowKey)).ToList();
        var read = await partitions.ReadAsync(memberships, cancellationToken);
        return [.. read.Values.Where(member => member.Rows.ContainsKey(Keys.Batch(number))).Select(member => new MemberReversal(member, number))];
    }

    private async Task TakeOffAsync(List<MemberReversal> own, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        var done = 0;
        await Parallel.ForEachAsync(own, MemberPartitions.Bounded(cancellationToken), async (member, token) =>
        {
            await member.RunAsync(members, token);
            foreach (var user in member.Unlinked) { await conversations.RemoveAsync(member.Membership, user, token); }
            foreach (var book in member.Closed) { await funds.DeleteEntityAsync(member.Membership.Fund.Value, book, cancellationToken: token); }
            progress?.Report(new(Interlocked.Increment(ref done), own.Count));
        });
    }

    /// <summary>A fund that the batch made stays if it has members by now; one that it changed becomes what it was.</summary>
    private async Task RestoreFundAsync(int number, TableEntity touched, CancellationToken cancellationToken)
    {
        var current = await funds.GetEntityIfExistsAsync<TableEntity>(touched.RowKey, Keys.Profile, cancellationToken: cancellationToken);
        if (!current.HasValue || current.Value!.GetInt32(MemberWriter.Batch) != number) { return; }

        var before = Undo.Parse(touched.Text(MemberWriter.Before)).Before(touched.RowKey, Keys.Profile);
        if (before is not null)
        {
            await new FundNames(tables).SpreadAsync(FundRow.Read(before), cancellationToken);
            await funds.UpdateEntityAsync(before, current.Value.ETag, TableUpdateMode.Replace, cancellationToken);
        }
        else if (!await HasMembersAsync(touched.RowKey, cancellationToken))
        {
            await funds.DeleteEntityAsync(touched.RowKey, Keys.Profile, current.Value.ETag, cancellationToken);
        }
    }

    private async Task<bool> HasMembersAsync(string fund, CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey ge {fund + ":"} and PartitionKey lt {fund + ";"}");
        return await members.QueryAsync<TableEntity>(filter, maxPerPage: 1, cancellationToken: cancellationToken).AnyAsync(cancellationToken);
    }
}
