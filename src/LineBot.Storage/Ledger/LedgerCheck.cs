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
    private readonly TableClient members = tables.GetTableClient(MemberTables.Members);

    /// <summary>One result a book, in the order of the members.</summary>
    public async IAsyncEnumerable<CheckedBook> RunAsync(FundId? fund, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var rows = new List<TableEntity>();
        await foreach (var row in members.QueryAsync<TableEntity>(Filter(fund), cancellationToken: cancellationToken))
        {
            if (rows.Count > 0 && rows[0].PartitionKey != row.PartitionKey)
            {
                foreach (var book in MemberCheck.Run(rows)) { yield return book; }
                rows.Clear();
            }

            rows.Add(row);
        }

        foreach (var book in rows.Count == 0 ? [] : MemberCheck.Run(rows)) { yield return book; }
    }

    private static string? Filter(FundId? fund) => fund is not { } one
        ? null
        : TableClient.CreateQueryFilter($"PartitionKey ge {one.Value + ':'} and PartitionKey lt {one.Value + ';'}");
}

/// <summary>A book that was walked through. <paramref name="Fault"/> null: every row is as it was written.</summary>
public sealed record CheckedBook(Membership Membership, LedgerBook Book, int Entries, LedgerFault? Fault);
