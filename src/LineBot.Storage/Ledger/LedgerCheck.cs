using System.Runtime.CompilerServices;
using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Storage.Members;

namespace LineBot.Storage.Ledger;

/// <summary>Verifies every book of a fund, or of all funds, in one pass over the table.</summary>
public sealed class LedgerCheck(TableServiceClient tables)
{
    private const int LooksMax = 5;

    private readonly TableClient members = tables.GetTableClient(MemberTables.Members);

    /// <summary>One result a book, in the order of the members.</summary>
    public async IAsyncEnumerable<CheckedBook> RunAsync(FundId? fund, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var rows in PartitionsAsync(fund, cancellationToken))
        {
            foreach (var book in await CheckAsync(rows, cancellationToken)) { yield return book; }
        }
    }

    private async IAsyncEnumerable<IReadOnlyList<TableEntity>> PartitionsAsync(
        FundId? fund, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var rows = new List<TableEntity>();
        await foreach (var row in members.QueryAsync<TableEntity>(Filter(fund), cancellationToken: cancellationToken))
        {
            if (rows.Count > 0 && rows[0].PartitionKey != row.PartitionKey)
            {
                yield return rows;
                rows = [];
            }

            rows.Add(row);
        }

        if (rows.Count > 0) { yield return rows; }
    }

    /// <summary>A walk is no snapshot: a posting may land in its midst. A fault counts when a second look at the member finds it again.</summary>
    private async Task<IReadOnlyList<CheckedBook>> CheckAsync(IReadOnlyList<TableEntity> rows, CancellationToken cancellationToken)
    {
        var books = MemberCheck.Run(rows);
        for (var look = 2; look <= LooksMax && books.Any(book => book.Fault is not null); look++)
        {
            var again = MemberCheck.Run(await ReadAgainAsync(rows[0].PartitionKey, cancellationToken));
            if (again.SequenceEqual(books)) { return again; }
            books = again;
        }

        return books;
    }

    private async Task<IReadOnlyList<TableEntity>> ReadAgainAsync(string partition, CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partition}");
        return await members.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken).ToListAsync(cancellationToken);
    }

    private static string? Filter(FundId? fund) => fund is not { } one
        ? null
        : TableClient.CreateQueryFilter($"PartitionKey ge {one.Value + ':'} and PartitionKey lt {one.Value + ';'}");
}

/// <summary>A book that was walked through. <paramref name="Fault"/> null: every row is as it was written.</summary>
public sealed record CheckedBook(Membership Membership, LedgerBook Book, int Entries, LedgerFault? Fault);
