using Azure;
using Azure.Data.Tables;
using LineBot.Funds.Import;
using LineBot.Storage.Connection;

namespace LineBot.Storage.Import;

/// <summary>Writes the pots of an import, and takes them off again as long as nothing was paid from them or into them.</summary>
internal sealed class PotWriter(TableServiceClient tables, TimeProvider clock)
{
    /// <summary>Sets these memories apart from those of the funds themselves, whose ids hold no ':'.</summary>
    private const string Prefix = "pots:";

    private readonly TableClient claims = tables.GetTableClient(TableNames.Claims);

    public static bool Wrote(TableEntity touched) => touched.RowKey.StartsWith(Prefix, StringComparison.Ordinal);

    public async Task<IReadOnlyList<PotPlan>> PlanAsync(IReadOnlyList<PotRow> rows, CancellationToken cancellationToken)
    {
        var plans = new List<PotPlan>(rows.Count);
        foreach (var row in rows)
        {
            var stored = await RowAsync(Keys.Fund(row.Pot.Fund), Keys.Pot(row.Pot.Id), cancellationToken);
            var opening = stored is null ? null : await RowAsync(Keys.Fund(row.Pot.Fund), Keys.PotEntry(row.Pot.Id, 1), cancellationToken);
            plans.Add(PotPlan.Of(row, stored, opening, clock.GetUtcNow()));
        }

        return plans;
    }

    public async Task WriteAsync(int batch, IReadOnlyList<PotPlan> plans, BatchStore batches, CancellationToken cancellationToken)
    {
        foreach (var fund in plans.Where(plan => !plan.IsNothing).GroupBy(plan => plan.Fund, StringComparer.Ordinal))
        {
            var undo = new Undo();
            foreach (var plan in fund) { Remember(undo, plan); }
            await batches.RememberAsync(batch, Prefix + fund.Key, undo, cancellationToken);
            foreach (var plan in fund) { await WriteAsync(batch, plan, cancellationToken); }
        }
    }

    /// <summary>What was written after the batch and stands on it.</summary>
    public async Task<IReadOnlyList<string>> OnTopAsync(int number, TableEntity touched, CancellationToken cancellationToken)
    {
        var fund = FundOf(touched);
        var changed = new List<string>();
        foreach (var key in Undo.Parse(touched.Text(MemberWriter.Before)).Keys)
        {
            if (await RowAsync(fund, key, cancellationToken) is { } row && row.GetInt32(MemberWriter.Batch) != number) { changed.Add($"{fund} {key}"); }
        }

        return changed;
    }

    public async Task RestoreAsync(TableEntity touched, CancellationToken cancellationToken)
    {
        var fund = FundOf(touched);
        var undo = Undo.Parse(touched.Text(MemberWriter.Before));
        var actions = new List<TableTransactionAction>();
        foreach (var key in undo.Keys)
        {
            if (await RowAsync(fund, key, cancellationToken) is not { } current) { continue; }

            actions.Add(undo.Before(fund, key) is { } before
                ? new(TableTransactionActionType.UpdateReplace, before, current.ETag)
                : new(TableTransactionActionType.Delete, current, current.ETag));
        }

        if (actions.Count > 0) { await claims.SubmitTransactionAsync(actions, cancellationToken); }
    }

    public static string FundOf(TableEntity touched) => touched.RowKey[Prefix.Length..];

    private static void Remember(Undo undo, PotPlan plan)
    {
        undo.Remember(plan.Key, plan.Before);
        foreach (var row in plan.Rows.Where(row => row.RowKey != plan.Key)) { undo.Remember(row.RowKey, null); }
    }

    private async Task WriteAsync(int batch, PotPlan plan, CancellationToken cancellationToken)
    {
        foreach (var row in plan.Rows) { row[MemberWriter.Batch] = batch; }
        try
        {
            await claims.SubmitTransactionAsync(
                plan.Rows.Select(row => row.RowKey == plan.Key && plan.Before is { } before
                    ? new TableTransactionAction(TableTransactionActionType.UpdateReplace, row, before.ETag)
                    : new TableTransactionAction(TableTransactionActionType.Add, row)),
                cancellationToken);
        }
        catch (RequestFailedException e) when (e.Status is 409 or 412)
        {
            // Somebody paid from it meanwhile, or an earlier try of ours arrived after all; the next run plans anew.
            throw new ImportInterruptedException(batch);
        }
    }

    private async Task<TableEntity?> RowAsync(string fund, string key, CancellationToken cancellationToken)
    {
        var row = await claims.GetEntityIfExistsAsync<TableEntity>(fund, key, cancellationToken: cancellationToken);
        return row.HasValue ? row.Value : null;
    }
}
