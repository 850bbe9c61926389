using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Import;
using LineBot.Storage.Connection;
using LineBot.Storage.FundBooks;

namespace LineBot.Storage.Import;

/// <summary>Writes the volunteers, benefits and settings of an import, and takes them off again.</summary>
internal sealed class RuleWriter(TableServiceClient tables)
{
    private const int RowsMax = 100;

    /// <summary>Sets these memories apart from those of the funds themselves, whose ids hold no ':'.</summary>
    private const string Prefix = "rules:";

    private readonly TableClient funds = tables.GetTableClient(TableNames.Funds);
    private readonly FundRules stored = new(tables);

    public static bool Wrote(TableEntity touched) => touched.RowKey.StartsWith(Prefix, StringComparison.Ordinal);

    public static string FundOf(TableEntity touched) => touched.RowKey[Prefix.Length..];

    public async Task<IReadOnlyList<RuleDraft>> DraftAsync(ImportRows rows, CancellationToken cancellationToken)
    {
        var known = new Dictionary<string, TableEntity>(StringComparer.Ordinal);
        await KnowAsync(known, rows.Volunteers.Select(row => row.Volunteer.Fund), FundBooks.VolunteerRow.Prefix, cancellationToken);
        await KnowAsync(known, rows.Benefits.Select(row => row.Benefit.Fund), FundBooks.BenefitRow.Prefix, cancellationToken);
        await KnowAsync(known, rows.Rules.Select(row => row.Rule.Fund), Keys.RulePrefix, cancellationToken);
        return
        [
            .. rows.Volunteers.Select(row => RuleDraft.Of(row, known)),
            .. BenefitPlan.Of(rows.Benefits, known),
            .. rows.Rules.Select(row => RuleDraft.Of(row, known)),
        ];
    }

    public async Task WriteAsync(int batch, IReadOnlyList<RuleDraft> rules, BatchStore batches, CancellationToken cancellationToken)
    {
        foreach (var fund in rules.Where(rule => !rule.IsNothing).GroupBy(rule => rule.Row.PartitionKey, StringComparer.Ordinal))
        {
            var undo = new Undo();
            foreach (var rule in fund) { undo.Remember(rule.Row.RowKey, rule.Before); }
            await batches.RememberAsync(batch, Prefix + fund.Key, undo, cancellationToken);
            foreach (var some in fund.Chunk(RowsMax))
            {
                await funds.SubmitTransactionAsync(some.Select(rule => Upsert(rule.Row, batch)), cancellationToken);
            }
        }
    }

    /// <summary>A row that a later batch changed stays as it is.</summary>
    public async Task RestoreAsync(int number, TableEntity touched, CancellationToken cancellationToken)
    {
        var fund = FundOf(touched);
        var undo = Undo.Parse(touched.Text(MemberWriter.Before));
        foreach (var key in undo.Keys)
        {
            var current = await funds.GetEntityIfExistsAsync<TableEntity>(fund, key, cancellationToken: cancellationToken);
            if (!current.HasValue || current.Value!.GetInt32(MemberWriter.Batch) != number) { continue; }

            if (undo.Before(fund, key) is { } before)
            {
                await funds.UpdateEntityAsync(before, current.Value.ETag, TableUpdateMode.Replace, cancellationToken);
            }
            else
            {
                await funds.DeleteEntityAsync(fund, key, current.Value.ETag, cancellationToken);
            }
        }
    }

    private async Task KnowAsync(
        Dictionary<string, TableEntity> known, IEnumerable<FundId> of, string prefix, CancellationToken cancellationToken)
    {
        foreach (var fund in of.Distinct())
        {
            foreach (var row in await stored.RowsAsync(fund, prefix, cancellationToken)) { known[Keys.Join(row.PartitionKey, row.RowKey)] = row; }
        }
    }

    private static TableTransactionAction Upsert(TableEntity row, int batch)
    {
        row[MemberWriter.Batch] = batch;
        return new(TableTransactionActionType.UpsertReplace, row);
    }
}
