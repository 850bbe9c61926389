using Azure;
using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Privacy;
using LineBot.Storage.Audit;
using LineBot.Storage.Connection;
using LineBot.Storage.Conversations;
using LineBot.Storage.Due;
using LineBot.Storage.Letters;
using LineBot.Storage.Members;

namespace LineBot.Storage.Privacy;

/// <summary>
/// Each night: takes away what has been kept as long as <see cref="RetentionTable"/> says. A kind stops after so many rows and goes on the
/// next night, so no night is long; every deletion may be repeated. Answers of the bot and photos have sweeps of their own.
/// </summary>
public sealed class RetentionSweep(TableServiceClient tables, TimeProvider clock)
{
    /// <summary>Of each kind in one night: at 2 ms a row well within the minute that a timer has.</summary>
    public const int RowsMax = 2_000;

    /// <summary>A month that was missed is caught up as long as it is one of the last.</summary>
    private const int MonthsBack = 3;

    private readonly AuditStore audit = new(tables);
    private readonly CaseForgetting cases = new(tables);

    private DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>How many rows of each kind went.</summary>
    public async Task<IReadOnlyList<(RetentionRule Rule, int Rows)>> RunAsync(CancellationToken cancellationToken) =>
    [
        (RetentionTable.Reminded, await ConversationsAsync(ConversationKeys.ToldPrefix, "BegunAt", RetentionTable.Reminded, cancellationToken)),
        (RetentionTable.Attempts, await ConversationsAsync(ConversationKeys.Guard, "LastFailure", RetentionTable.Attempts, cancellationToken)),
        (RetentionTable.Consents, await ConversationsAsync(ConversationKeys.ConsentPrefix, "WithdrawnAt", RetentionTable.Consents, cancellationToken)),
        (RetentionTable.Conversation, await ConversationsAsync(ConversationKeys.StatePrefix, "Timestamp", RetentionTable.Conversation, cancellationToken)),
        (RetentionTable.Codes, await CodesAsync(cancellationToken)),
        (RetentionTable.Letters, await LettersAsync(cancellationToken)),
        (RetentionTable.Mornings, await MorningsAsync(cancellationToken)),
        (RetentionTable.Audit, await AuditAsync(cancellationToken)),
        (RetentionTable.Cases, await cases.RunAsync(RetentionTable.Cases.Before(Now), RowsMax, cancellationToken)),
    ];

    /// <summary>Rows of people's conversations that begin with a word and whose time is over.</summary>
    private Task<int> ConversationsAsync(string prefix, string column, RetentionRule rule, CancellationToken cancellationToken)
    {
        var old = TableClient.CreateQueryFilter($"RowKey ge {prefix} and RowKey lt {Keys.After(prefix)}") + $" and {column} lt {Literal(rule)}";
        return DeleteAsync(ConversationRows.Table, old, cancellationToken);
    }

    private Task<int> CodesAsync(CancellationToken cancellationToken) =>
        DeleteAsync(MemberTables.LinkCodes, $"Until lt {Literal(RetentionTable.Codes)}", cancellationToken);

    private async Task<int> LettersAsync(CancellationToken cancellationToken)
    {
        var letters = tables.GetTableClient(TableNames.Letters);
        var filter = TableClient.CreateQueryFilter($"RowKey ge {LetterRow.ClosedPrefix} and RowKey lt {Keys.After(LetterRow.ClosedPrefix)}")
            + $" and AnsweredAt lt {Literal(RetentionTable.Letters)}";
        var old = await letters.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken).Take(RowsMax).ToListAsync(cancellationToken);
        foreach (var row in old)
        {
            // The pointer first: what it led to is found again by its own time.
            var pointer = LetterRow.Pointer(LetterRow.Read(row));
            await letters.DeleteEntityAsync(pointer.PartitionKey, pointer.RowKey, cancellationToken: cancellationToken);
            await letters.DeleteEntityAsync(row.PartitionKey, row.RowKey, cancellationToken: cancellationToken);
        }

        return old.Count;
    }

    private Task<int> MorningsAsync(CancellationToken cancellationToken)
    {
        var (first, end) = (DueKeys.Mornings(DateOnly.MinValue), DueKeys.Mornings(ThaiDay.Of(RetentionTable.Mornings.Before(Now))));
        return DeleteAsync(TableNames.Due, TableClient.CreateQueryFilter($"PartitionKey ge {first} and PartitionKey lt {end}"), cancellationToken);
    }

    private async Task<int> AuditAsync(CancellationToken cancellationToken)
    {
        var day = ThaiDay.Of(RetentionTable.Audit.Before(Now));
        var swept = 0;
        foreach (var fund in await FundsAsync(cancellationToken))
        {
            for (var back = 1; back <= MonthsBack && swept < RowsMax; back++)
            {
                swept += await audit.ForgetAsync(fund, new DateOnly(day.Year, day.Month, 1).AddMonths(-back), RowsMax - swept, cancellationToken);
            }
        }

        return swept;
    }

    private async Task<IReadOnlyList<FundId>> FundsAsync(CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter($"RowKey eq {Keys.Profile}");
        var rows = tables.GetTableClient(MemberTables.Funds).QueryAsync<TableEntity>(filter, select: ["PartitionKey"], cancellationToken: cancellationToken);
        return await rows.Select(row => FundId.Parse(row.PartitionKey)).ToListAsync(cancellationToken);
    }

    /// <summary>Under each row's tag: what was written since it was read stays.</summary>
    private async Task<int> DeleteAsync(string table, string filter, CancellationToken cancellationToken)
    {
        var rows = tables.GetTableClient(table);
        var old = await rows.QueryAsync<TableEntity>(filter, select: ["PartitionKey", "RowKey"], cancellationToken: cancellationToken).Take(RowsMax).ToListAsync(cancellationToken);
        var swept = 0;
        foreach (var row in old)
        {
            if (await TryDeleteAsync(rows, row, cancellationToken)) { swept++; }
        }

        return swept;
    }

    private static async Task<bool> TryDeleteAsync(TableClient rows, TableEntity row, CancellationToken cancellationToken)
    {
        try
        {
            await rows.DeleteEntityAsync(row.PartitionKey, row.RowKey, row.ETag, cancellationToken);
            return true;
        }
        catch (RequestFailedException e) when (e.Status == 412)
        {
            return false;
        }
    }

    private string Literal(RetentionRule rule) => TableClient.CreateQueryFilter($"{rule.Before(Now)}");
}
