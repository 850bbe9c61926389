using System.Text.Json.Nodes;
using Azure.Data.Tables;
using LineBot.Funds.Members;
using LineBot.Funds.Privacy;
using LineBot.Storage.Conversations;
using LineBot.Storage.Members;

namespace LineBot.Storage.Privacy;

/// <summary>Sorts the rows of the two partitions that are a person's own: the conversation of the LINE account, and the membership.</summary>
internal static class MemberItems
{
    private const string SinceLink = LineRow.LinkedAt;

    private const string Somebody = "somebody else";

    /// <summary>
    /// Rows of a member's partition that say nothing of their own: the receipt numbers point at entries, the marks say only that a command
    /// was carried out.
    /// </summary>
    public static IReadOnlyList<string> Marks { get; } = [Keys.ReceiptPrefix, Keys.DonePrefix];

    public static IEnumerable<KeptItem> OfConversation(IEnumerable<TableEntity> rows) => rows.Select(row => row.RowKey switch
    {
        var key when Is(key, ConversationKeys.LinkPrefix) => Item(DataKind.Link, row, SinceLink),
        var key when Is(key, ConversationKeys.ConsentPrefix) => Item(DataKind.Consent, row, "GivenAt"),
        var key when Is(key, ConversationKeys.ToldPrefix) => Item(DataKind.Chat, row, "BegunAt"),
        _ => Item(DataKind.Chat, row, ConversationRows.CommittedAt),
    });

    public static IEnumerable<KeptItem> OfMembership(Membership membership, LineUserId person, IEnumerable<TableEntity> rows) => rows
        .Where(row => !Marks.Any(prefix => Is(row.RowKey, prefix)))
        .Select(row => Hide(Of(membership, row), person));

    private static KeptItem Of(Membership membership, TableEntity row) => row.RowKey switch
    {
        Keys.Profile => Item(membership, DataKind.Register, row, "JoinedOn"),
        var key when Is(key, Keys.AccountPrefix) => Item(membership, DataKind.Ledger, row, "AsOf"),
        var key when Is(key, Keys.LoanPrefix) => Item(membership, DataKind.Ledger, row, "DisbursedOn"),
        var key when Is(key, Keys.EntryPrefix) => Item(membership, DataKind.Ledger, row, Ledger.EntryRow.Date),
        var key when Is(key, Keys.SeatPrefix) => Item(membership, DataKind.Office, row, "From"),
        var key when Is(key, Keys.LinePrefix) => Item(membership, DataKind.Link, row, SinceLink),
        var key when Is(key, ErasureRow.Prefix) => Item(membership, DataKind.Erasure, row, ErasureRow.At),
        Keys.Code => Item(membership, DataKind.Link, row, "Until"),
        _ => Item(membership, DataKind.Register, row, ""),
    };

    /// <summary>Other people's LINE accounts are theirs, also where they are linked to the same membership.</summary>
    private static KeptItem Hide(KeptItem item, LineUserId person)
    {
        if (item.Fields[ProfileRow.ImportedUser] is JsonValue imported && imported.ToString() != person.Value) { item.Fields[ProfileRow.ImportedUser] = Somebody; }
        if (item.Fields[Import.MemberWriter.Before] is JsonObject before)
        {
            foreach (var other in before.Select(column => column.Key).Where(key => Is(key, Keys.LinePrefix) && !key.EndsWith(person.Value, StringComparison.Ordinal)).ToList())
            {
                before.Remove(other);
            }
        }

        return Is(item.Name, Keys.LinePrefix) && !item.Name.EndsWith(person.Value, StringComparison.Ordinal) ? item with { Name = Keys.LinePrefix + Somebody } : item;
    }

    private static KeptItem Item(DataKind kind, TableEntity row, string since) => KeptRow.Item(kind, null, ConversationRows.Table, row, since);

    private static KeptItem Item(Membership membership, DataKind kind, TableEntity row, string since) =>
        KeptRow.Item(kind, membership, MemberTables.Members, row, since);

    private static bool Is(string key, string prefix) => key.StartsWith(prefix, StringComparison.Ordinal);
}
