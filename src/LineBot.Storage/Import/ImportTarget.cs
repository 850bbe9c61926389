using System.Globalization;
using Azure;
using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Audit;
using LineBot.Funds.Import;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Storage.Audit;
using LineBot.Storage.Due;
using LineBot.Storage.Guarantees;
using LineBot.Storage.Members;

namespace LineBot.Storage.Import;

/// <summary>
/// Brings imports into the tables. Everything is planned before anything is written; each member's partition is whole after
/// each transaction; the key of each row makes running again harmless.
/// </summary>
/// <param name="tables">Where the books are.</param>
/// <param name="identity">Hashes citizen ids.</param>
/// <param name="clock">What time it is.</param>
/// <param name="actor">Who the audit trail says it was.</param>
public sealed class ImportTarget(TableServiceClient tables, IdentityKey identity, TimeProvider clock, string actor = "operator") : IImportTarget
{
    private readonly TableClient members = tables.GetTableClient(MemberTables.Members);
    private readonly MemberPartitions partitions = new(tables);
    private readonly BatchStore batches = new(tables, clock);
    private readonly FundWriter funds = new(tables);
    private readonly RuleWriter rules = new(tables);
    private readonly PotWriter pots = new(tables, clock);
    private readonly ConversationLinks conversations = new(tables);
    private readonly AuditStore audit = new(tables);
    private readonly DueStore due = new(tables, clock);
    private readonly GuaranteeStore guarantees = new(tables, new PassbookStore(tables), clock);

    public async Task<IReadOnlyList<PlanFault>> CheckAsync(ImportRows rows, CancellationToken cancellationToken) =>
        (await DraftAsync(rows, cancellationToken)).Faults;

    /// <summary>What a commit would do to one fund, in rows and in sums. Changes nothing; reads the standing rows of the whole fund.</summary>
    public async Task<ImportForecast> ForecastAsync(FundId fund, ImportRows rows, CancellationToken cancellationToken) =>
        await new Forecaster(tables, clock).OfAsync(fund, rows, await DraftAsync(rows, cancellationToken), cancellationToken);

    /// <summary>The last batch that these rows made; null: none. After a cut this tells a finished import from one that was never begun.</summary>
    public Task<int?> BatchOfAsync(string digest, CancellationToken cancellationToken) => batches.FindAsync(digest, cancellationToken);

    public async Task<ImportOutcome> CommitAsync(ImportRows rows, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        var draft = await DraftAsync(rows, cancellationToken);
        if (draft.Faults.Count > 0) { return draft.Outcome(batch: 0); }
        if (draft.IsEmpty) { return draft.Outcome(await EndCutAsync(rows, draft.Digest, cancellationToken)); }

        var batch = await batches.StartAsync(draft.Digest, cancellationToken);
        await batches.TouchAsync(batch, draft.Touched.Select(member => Keys.Member(member.Rows.Membership)), cancellationToken);
        await funds.WriteAsync(batch, draft, batches, cancellationToken);
        await rules.WriteAsync(batch, draft.Rules, batches, cancellationToken);
        await pots.WriteAsync(batch, draft.Pots, batches, cancellationToken);
        await WriteMembersAsync(batch, draft, progress, cancellationToken);
        await EndAsync(batch, rows, draft.Digest, cancellationToken);
        return draft.Outcome(batch);
    }

    public async Task<ReversalOutcome> ReverseAsync(int batch, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        var reversal = new BatchReversal(tables, batches, clock);
        var outcome = await reversal.RunAsync(batch, progress, cancellationToken);
        await KeepDueAsync(reversal.FundsTouched, cancellationToken);
        await RecordAsync(AuditAction.ImportReversed, batch, reversal.FundsTouched, cancellationToken);
        return outcome;
    }

    private async Task<ImportDraft> DraftAsync(ImportRows rows, CancellationToken cancellationToken)
    {
        var directory = await new DirectoryReader(tables).ReadAsync(rows, cancellationToken);
        var sorter = new ImportSorter(directory);
        var sorted = sorter.Sort(rows);
        var stored = await partitions.ReadAsync([.. sorted.Select(member => member.Membership)], cancellationToken);
        var planner = Planner(batch: 0);
        var drafts = sorted.Select(member => MemberDraft.Of(member, stored[member.Membership], planner)).ToList();
        return new(rows, directory, await funds.ChangesAsync(rows.Funds, cancellationToken), drafts, sorter.Faults)
        {
            Rules = await rules.DraftAsync(rows, cancellationToken),
            Pots = await pots.PlanAsync(rows.Pots, cancellationToken),
        };
    }

    /// <summary>All rows stand, but the run that wrote the last of them may have been cut off before its end. Zero: it was not.</summary>
    private async Task<int> EndCutAsync(ImportRows rows, string digest, CancellationToken cancellationToken)
    {
        if (await batches.RunningAsync(digest, cancellationToken) is not { } cut) { return 0; }

        await EndAsync(cut, rows, digest, cancellationToken);
        return cut;
    }

    /// <summary>What follows from the rows, then the trail, and last the mark: without it another run does the rest again.</summary>
    private async Task EndAsync(int batch, ImportRows rows, string digest, CancellationToken cancellationToken)
    {
        await KeepDueAsync(rows.Loans.Select(row => row.Membership.Fund).Concat(rows.Repayments.Select(row => row.Fund)), cancellationToken);
        var touched = await batches.TouchedAsync(batch, cancellationToken);   // By a run before this one, too.
        await RecordAsync(AuditAction.Imported, batch, touched.Select(BatchReversal.FundOf).Distinct(), cancellationToken);
        await batches.SetAsync(new(batch, digest, BatchState.Running), BatchState.Complete, cancellationToken);
    }

    private async Task WriteMembersAsync(int batch, ImportDraft draft, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        var done = 0;
        await Parallel.ForEachAsync(draft.Touched, MemberPartitions.Bounded(cancellationToken), async (member, token) =>
        {
            var fundName = draft.Directory.Fund(member.Rows.Membership.Fund)!.Name;
            await WriteMemberAsync(batch, member, fundName, token);
            progress?.Report(new(Interlocked.Increment(ref done), draft.Touched.Count));
        });
    }

    private async Task WriteMemberAsync(int batch, MemberDraft member, string fundName, CancellationToken cancellationToken)
    {
        var partition = member.Partition;
        for (var attempt = 1; attempt <= Retry.AttemptsMax; attempt++)
        {
            var plan = Planner(batch).Plan(partition.ToStored(), member.Rows);
            if (plan.Faults.Count > 0) { break; }
            if (plan.Steps.Count == 0) { return; }

            await conversations.AddAsync(member.Rows.Membership, fundName, plan, clock.GetUtcNow(), cancellationToken);
            try
            {
                await new MemberWriter(members, partition, fundName, batch, clock.GetUtcNow()).WriteAsync(plan.Steps, cancellationToken);
                return;
            }
            catch (RequestFailedException e) when (e.Status is 409 or 412)
            {
                // Somebody posted meanwhile, or an earlier try of ours arrived after all: look again and write what is missing.
                await Retry.PauseAsync(attempt, clock, cancellationToken);
                partition = await partitions.ReadAsync(member.Rows.Membership, cancellationToken);
            }
        }

        throw new ImportInterruptedException(batch);
    }

    private async Task KeepDueAsync(IEnumerable<FundId> changed, CancellationToken cancellationToken)
    {
        foreach (var fund in changed.Distinct())
        {
            await due.RebuildAsync(fund, cancellationToken);
            await guarantees.RebuildAsync(fund, cancellationToken);
        }
    }

    private async Task RecordAsync(AuditAction action, int batch, IEnumerable<FundId> touched, CancellationToken cancellationToken)
    {
        var number = batch.ToString(CultureInfo.InvariantCulture);
        foreach (var fund in touched)
        {
            var happened = new AuditEvent(fund, clock.GetUtcNow(), actor, action, number, CommandKey.Parse(number));
            await audit.RecordAsync(happened, cancellationToken);
        }
    }

    private MemberPlanner Planner(int batch) => new(identity, batch, clock.GetUtcNow());
}
