using Azure.Data.Tables.Models;

namespace Azure.Data.Tables.Transactions;

/// <summary>What every transaction has to keep to.</summary>
internal static class TransactionRules
{
    private const int ActionsMax = 100;
    private const int BytesMax = 4 * 1024 * 1024;

    public static void Check(TableTransactionAction[] actions)
    {
        if (actions.Length == 0) { throw new InvalidOperationException("A transaction needs at least one action."); }
        if (actions.Length > ActionsMax)
        {
            throw Refused(400, $"A transaction has at most {ActionsMax} actions; this one has {actions.Length}.", TableErrorCode.InvalidInput);
        }
        CheckKeys(actions);
    }

    public static void CheckSize(int bytes)
    {
        if (bytes > BytesMax) { throw Refused(413, $"A transaction has at most 4 MiB; this one has {bytes} bytes.", "RequestBodyTooLarge"); }
    }

    private static void CheckKeys(TableTransactionAction[] actions)
    {
        var rows = new HashSet<string>(actions.Length, StringComparer.Ordinal);
        for (var index = 0; index < actions.Length; index++)
        {
            var entity = actions[index]?.Entity
                ?? throw new ArgumentNullException(nameof(actions), $"The action {index} has no entity.");
            Http.KeyPath.Check(entity.PartitionKey, nameof(entity.PartitionKey));
            Http.KeyPath.Check(entity.RowKey, nameof(entity.RowKey));
            if (entity.PartitionKey != actions[0].Entity.PartitionKey)
            {
                throw Refused(
                    400, $"{index}:All actions of a transaction share one partition key.", TableErrorCode.CommandsInBatchActOnDifferentPartitions);
            }
            if (!rows.Add(entity.RowKey))
            {
                throw Refused(400, $"{index}:A transaction touches an entity only once.", TableErrorCode.InvalidDuplicateRow);
            }
        }
    }

    private static TableTransactionFailedException Refused(int status, string message, TableErrorCode code) =>
        new(new RequestFailedException(status, message, code.ToString(), innerException: null));
}
