using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Outbox;

namespace LineBot.Storage.Outbox;

/// <summary>
/// The rows of the table Outbox, all in one partition: <c>waiting:{id}</c> holds the message itself, <c>done:{id}</c> what was decided about it
/// and no word of it any more.
/// </summary>
internal static class OutboxRow
{
    public const string Partition = "outbox";
    public const string WaitingPrefix = "waiting:";
    public const string DonePrefix = "done:";
    public const string Queue = "Queue";
    public const string Body = "Body";
    public const string ClaimedBy = "ClaimedBy";
    public const string ClaimedAt = "ClaimedAt";
    private const string Key = "Key";

    public static string Waiting(OutboxId id) => WaitingPrefix + id.Value;

    public static string Done(OutboxId id) => DonePrefix + id.Value;

    public static TableEntity Write(OutboxItem item, string queue, ReadOnlyMemory<byte> body)
    {
        var row = new TableEntity(Partition, Waiting(item.Id))
        {
            [Queue] = queue,
            ["Kind"] = item.Kind.ToString(),
            ["Reason"] = item.Reason.ToString(),
            ["Detail"] = item.Detail,
            ["Since"] = item.Since,
            ["Funds"] = string.Join(' ', item.Funds.Select(fund => fund.Value)),
            [Body] = body.ToArray(),
        };
        row.Put("To", item.To?.Value);
        return row;
    }

    public static OutboxItem Read(TableEntity row) => new(
        OutboxId.Parse(row.RowKey[WaitingPrefix.Length..]),
        row.Case<OutboxKind>("Kind"),
        row.Time("Since"),
        row.Case<OutboxReason>("Reason"),
        row.Text("Detail"),
        [.. row.Text("Funds").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(FundId.Parse)])
    {
        To = row.GetString("To") is { } user ? LineUserId.Parse(user) : null,
    };

    public static TableEntity Write(OutboxDecision decision, CommandKey key)
    {
        var row = new TableEntity(Partition, Done(decision.Id))
        {
            ["Kind"] = decision.Kind.ToString(),
            ["Deed"] = decision.Deed.ToString(),
            ["By"] = decision.By,
            ["At"] = decision.At,
            [Key] = key.Value,
        };
        row.Put("Why", decision.Why);
        return row;
    }

    public static OutboxDecision ReadDecision(TableEntity row) => new(
        OutboxId.Parse(row.RowKey[DonePrefix.Length..]),
        row.Case<OutboxKind>("Kind"),
        row.Case<OutboxDeed>("Deed"),
        row.Text("By"),
        row.GetString("Why"),
        row.Time("At"));

    public static bool IsBy(TableEntity done, CommandKey key) => done.GetString(Key) == key.Value;
}
