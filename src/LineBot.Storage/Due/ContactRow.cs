using System.Globalization;
using Azure.Data.Tables;
using LineBot.Storage.Conversations;

namespace LineBot.Storage.Due;

/// <summary>The row <c>told:{day}</c> in a person's partition.</summary>
internal static class ContactRow
{
    /// <summary>No number of the books holds it.</summary>
    private const char Separator = '\n';

    public static TableEntity Write(string partition, Contact contact)
    {
        var row = new TableEntity(partition, ConversationKeys.Told(contact.Day));
        row.Put("RetryKey", contact.RetryKey);
        row.Put("BegunAt", contact.BegunAt);
        row.Put("Codes", string.Join(Separator, contact.Codes));
        row.Put("IsTold", contact.IsTold);
        if (contact.IsHeld) { row.Put("IsHeld", true); }
        return row;
    }

    public static Contact Read(TableEntity row) => new(
        DateOnly.ParseExact(row.RowKey.AsSpan(ConversationKeys.ToldPrefix.Length), "yyyy-MM-dd", CultureInfo.InvariantCulture),
        row.GetGuid("RetryKey") ?? Guid.Empty,
        row.Time("BegunAt"),
        row.Text("Codes").Split(Separator, StringSplitOptions.RemoveEmptyEntries),
        row.GetBoolean("IsTold") ?? false)
    {
        IsHeld = row.GetBoolean("IsHeld") ?? false,
        Tag = row.ETag,
    };
}
