using Azure;
using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Import;
using LineBot.Funds.Members;
using LineBot.Storage.Ledger;
using LineBot.Storage.Pots;
using TableNames = LineBot.Storage.Connection.TableNames;

namespace LineBot.Storage.Backup;

/// <summary>
/// Brings a fund back from a backup into storage that knows nothing of it. A note says that a restore is under way and from which
/// file, so one that was cut off goes on with the same file and nothing else; it is taken away when books and chains were compared.
/// </summary>
public sealed class FundRestore(TableServiceClient tables, FundFiles files, IdentityKey identity, TimeProvider clock)
{
    /// <summary>'+' begins no fund's name.</summary>
    private const string Notes = "+restore";

    private const int AtOnce = 8;

    private readonly TableClient funds = tables.GetTableClient(TableNames.Funds);

    /// <summary>Funds whose restore did not come to its end.</summary>
    public static async Task<IReadOnlyList<string>> UnfinishedAsync(TableServiceClient tables, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(tables);
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {Notes}");
        return await tables.GetTableClient(TableNames.Funds).QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken)
            .Select(row => row.RowKey).ToListAsync(cancellationToken);
    }

    /// <param name="file">The backup.</param>
    /// <param name="anotherKey">The installation has another identity key than the one the backup was made under, and that is known.</param>
    /// <param name="progress">Hears how many rows and files are written.</param>
    /// <param name="cancellationToken">Ends it; the same command goes on.</param>
    /// <exception cref="BackupFaultException">It cannot be begun, or what was written is not what the backup holds.</exception>
    public async Task RunAsync(BackupFile file, bool anotherKey, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        await file.VerifyAsync(cancellationToken);
        var fund = FundId.Parse(file.Manifest.Fund);
        if (!anotherKey && file.Manifest.KeyMark != FundBackup.MarkOf(identity))
        {
            throw new BackupFaultException("The backup was made under another LineBot__IdentityKey: give that one, or --another-key if it is lost; open link codes and citizen ids then match nothing.");
        }

        await BeginAsync(fund, file.Digest, cancellationToken);
        await WriteAsync(file, progress, cancellationToken);
        await CompareAsync(fund, file.Manifest, cancellationToken);
        await funds.DeleteEntityAsync(Notes, fund.Value, cancellationToken: cancellationToken);
    }

    private async Task BeginAsync(FundId fund, string digest, CancellationToken cancellationToken)
    {
        var note = await funds.GetEntityIfExistsAsync<TableEntity>(Notes, fund.Value, cancellationToken: cancellationToken);
        if (note.HasValue)
        {
            if (note.Value!.GetString("Digest") == digest) { return; }
            throw new BackupFaultException($"A restore of {fund.Value} from another file was cut off: go on with that file.");
        }

        if (await new FundRows(tables, fund).OccupiedAsync(cancellationToken) is { } table)
        {
            throw new BackupFaultException($"The storage holds {fund.Value} already (table {table}): a backup is only brought into storage that knows nothing of the fund. มีข้อมูลของกองทุนอยู่แล้ว");
        }

        await funds.AddEntityAsync(new TableEntity(Notes, fund.Value) { ["Digest"] = digest, ["BegunAt"] = clock.GetUtcNow() }, cancellationToken);
    }

    private async Task WriteAsync(BackupFile file, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        var (done, total) = (0, file.Manifest.Rows + file.Manifest.Pictures + file.Manifest.Workbooks);
        var bounded = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };

        // Files first, and rows in the order of the file: the fund's own come last.
        foreach (var part in file.Manifest.Parts.Where(part => part.IsFile))
        {
            await using var content = await file.FileAsync(part, cancellationToken);
            await files.WriteAsync(part, content, cancellationToken);
            progress?.Report(new(++done, total));
        }

        foreach (var part in file.Manifest.Parts.Where(part => !part.IsFile))
        {
            var table = tables.GetTableClient(part.Table);
            await Parallel.ForEachAsync(RowBatches.Of(file.RowsAsync(part, cancellationToken), cancellationToken), bounded, async (batch, token) =>
            {
                await WriteAsync(table, batch, token);
                progress?.Report(new(Interlocked.Add(ref done, batch.Count), total));
            });
        }
    }

    private static async Task WriteAsync(TableClient table, IReadOnlyList<TableEntity> batch, CancellationToken cancellationToken)
    {
        var isPeoples = table.Name == TableNames.Conversations;
        List<TableTransactionAction> actions =
        [
            .. batch.Where(row => !isPeoples || !FundRows.IsOfThePerson(row.RowKey))
                .DistinctBy(row => row.RowKey).Select(row => new TableTransactionAction(TableTransactionActionType.UpsertReplace, row)),
        ];
        if (actions.Count > 0) { await table.SubmitTransactionAsync(actions, cancellationToken); }
        if (!isPeoples) { return; }
        foreach (var row in batch.Where(row => FundRows.IsOfThePerson(row.RowKey))) { await AddIfAbsentAsync(table, row, cancellationToken); }
    }

    private static async Task AddIfAbsentAsync(TableClient table, TableEntity row, CancellationToken cancellationToken)
    {
        try
        {
            await table.AddEntityAsync(row, cancellationToken);
        }
        catch (RequestFailedException e) when (e.Status == 409)
        {
            // The person said or heard something newer here, or an earlier try of ours arrived.
        }
    }

    /// <summary>Every row and every byte of a file is there, every book ends as it did, and no more books are out of order than were.</summary>
    private async Task CompareAsync(FundId fund, BackupManifest expected, CancellationToken cancellationToken)
    {
        var rows = new FundRows(tables, fund);
        var chains = new HashSet<BackupChain>();
        foreach (var part in expected.Parts.Where(part => !part.IsFile))
        {
            var count = 0;
            await foreach (var row in rows.ReadAsync(part.Table, cancellationToken))
            {
                count++;
                if (BackupChains.Of(part.Table, row) is { } chain) { chains.Add(chain); }
            }

            if (count < part.Rows) { throw Failed($"of {part.Rows} rows of {part.Table} only {count} are there"); }
        }

        foreach (var part in expected.Parts.Where(part => part.IsFile))
        {
            if (!await files.HoldsAsync(part, cancellationToken)) { throw Failed($"the file {part.Name} is not there as it was"); }
        }

        if (!chains.SetEquals(expected.Chains)) { throw Failed("a book does not end as it did in the backup"); }
        var faults = await new LedgerCheck(tables).RunAsync(fund, cancellationToken).CountAsync(book => book.Fault is not null, cancellationToken)
            + await new PotCheck(tables).RunAsync(fund, cancellationToken).CountAsync(pot => pot.Fault is not null, cancellationToken);
        if (faults > expected.LedgerFaults) { throw Failed($"{faults} books are not in order"); }
    }

    private static BackupFaultException Failed(string what) => new($"The restore is not complete: {what}. Give the same command again; was the app running meanwhile?");
}
