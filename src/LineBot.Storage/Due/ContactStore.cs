using Azure;
using Azure.Data.Tables;
using LineBot.Funds.Members;
using LineBot.Storage.Conversations;

namespace LineBot.Storage.Due;

/// <summary>
/// Who may be contacted, and when a person was last told of what. The rows lie in the person's own partition, so "at most once
/// a day over all funds" is one row that can be added once.
/// </summary>
public sealed class ContactStore(TableServiceClient tables)
{
    /// <summary>How long it is remembered of what a person was told; longer than a missed day is caught up.</summary>
    public const int DaysKept = 7;

    private readonly TableClient conversations = tables.GetTableClient(ConversationRows.Table);

    /// <summary>Links, consent and recent contacts of a person: one query.</summary>
    public async Task<Reachable> ReadAsync(LineUserId user, string purpose, CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter(
            $"PartitionKey eq {ConversationKeys.Partition(user.Value)} and ((RowKey eq {ConversationKeys.Consent(purpose)}) or (RowKey ge {ConversationKeys.LinkPrefix} and RowKey lt {Keys.After(ConversationKeys.LinkPrefix)}) or (RowKey ge {ConversationKeys.ToldPrefix} and RowKey lt {Keys.After(ConversationKeys.ToldPrefix)}))");
        var rows = await conversations.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken).ToListAsync(cancellationToken);
        return new(
            user,
            rows.Any(row => row.RowKey == ConversationKeys.Consent(purpose) && ConversationRows.ReadConsent(row).WithdrawnAt is null),
            [.. rows.Where(row => Is(row, ConversationKeys.LinkPrefix)).Select(row => ConversationRows.ReadLink(row).Membership)],
            [.. rows.Where(row => Is(row, ConversationKeys.ToldPrefix)).Select(ContactRow.Read)]);
    }

    /// <summary>The contact of the day: this one, or the one that was begun before. Only one of several rivals begins it.</summary>
    public async Task<Contact> BeginAsync(LineUserId user, Contact contact, IEnumerable<Contact> known, CancellationToken cancellationToken)
    {
        var partition = ConversationKeys.Partition(user.Value);
        try
        {
            await conversations.AddEntityAsync(ContactRow.Write(partition, contact), cancellationToken);
        }
        catch (RequestFailedException e) when (e.Status == 409)
        {
            return await TakeAsync(partition, contact, cancellationToken);
        }

        foreach (var old in known.Where(old => contact.Day.DayNumber - old.Day.DayNumber > DaysKept))
        {
            await conversations.DeleteEntityAsync(partition, ConversationKeys.Told(old.Day), cancellationToken: cancellationToken);
        }

        return contact;
    }

    /// <summary>Today's reminder waits for the person to write. Where a contact of the day stands already, that one is left as it is.</summary>
    public async Task HoldAsync(LineUserId user, Contact contact, CancellationToken cancellationToken)
    {
        try
        {
            await conversations.AddEntityAsync(ContactRow.Write(ConversationKeys.Partition(user.Value), contact with { IsHeld = true }), cancellationToken);
        }
        catch (RequestFailedException e) when (e.Status == 409)
        {
            // It was begun, told or held before.
        }
    }

    /// <summary>LINE refused the contact that was begun: nothing was sent, so it waits for the person to write.</summary>
    public Task HoldRefusedAsync(LineUserId user, Contact contact, CancellationToken cancellationToken) => conversations.UpsertEntityAsync(
        ContactRow.Write(ConversationKeys.Partition(user.Value), contact with { IsHeld = true }), TableUpdateMode.Replace, cancellationToken);

    /// <summary>The person was told. What was said at the same moment in the chat stays said.</summary>
    public Task FinishAsync(LineUserId user, Contact contact, CancellationToken cancellationToken) => conversations.UpsertEntityAsync(
        ContactRow.Write(ConversationKeys.Partition(user.Value), contact with { IsTold = true, IsHeld = false }), TableUpdateMode.Replace, cancellationToken);

    /// <summary>The contact that stands. One that is held is taken away from the chat first, so that it is not told there at the same moment.</summary>
    private async Task<Contact> TakeAsync(string partition, Contact contact, CancellationToken cancellationToken)
    {
        for (var attempt = 1; attempt <= Retry.AttemptsMax; attempt++)
        {
            TableEntity row = await conversations.GetEntityAsync<TableEntity>(partition, ConversationKeys.Told(contact.Day), cancellationToken: cancellationToken);
            var known = ContactRow.Read(row);
            if (!known.IsHeld) { return known; }

            try
            {
                var begun = known with { Codes = contact.Codes, IsHeld = false };
                await conversations.UpdateEntityAsync(ContactRow.Write(partition, begun), row.ETag, TableUpdateMode.Replace, cancellationToken);
                return begun;
            }
            catch (RequestFailedException e) when (e.Status == 412)
            {
                // A chat was faster: look again.
            }
        }

        throw new TimeoutException("A contact was busy.");
    }

    private static bool Is(TableEntity row, string prefix) => row.RowKey.StartsWith(prefix, StringComparison.Ordinal);
}

/// <summary>A person as far as telling them goes.</summary>
public sealed record Reachable(LineUserId User, bool IsAgreed, IReadOnlyList<Membership> Links, IReadOnlyList<Contact> Contacts)
{
    public Contact? On(DateOnly day) => Contacts.FirstOrDefault(contact => contact.Day == day);

    /// <summary>When the person last heard of each instalment.</summary>
    public IReadOnlyDictionary<string, DateOnly> Heard() => Contact.Heard(Contacts);

    public override string ToString() => $"person with {Links.Count} links";
}

/// <summary>
/// The one contact of a person on a day: of which instalments, and under which of LINE's retry keys. Until it is told it may be
/// tried again under that key.
/// </summary>
public sealed record Contact(DateOnly Day, Guid RetryKey, DateTimeOffset BegunAt, IReadOnlyList<string> Codes, bool IsTold)
{
    /// <summary>Nothing was sent, since messages ran short or the hours were over; it is told when the person next writes.</summary>
    public bool IsHeld { get; init; }

    internal ETag Tag { get; init; }

    /// <summary>When each instalment was last told of.</summary>
    public static IReadOnlyDictionary<string, DateOnly> Heard(IEnumerable<Contact> contacts) => contacts.Where(contact => contact.IsTold)
        .SelectMany(contact => contact.Codes.Select(code => (code, contact.Day)))
        .GroupBy(heard => heard.code, StringComparer.Ordinal)
        .ToDictionary(heard => heard.Key, heard => heard.Max(one => one.Day), StringComparer.Ordinal);

    public override string ToString() => $"contact {RetryKey}";
}
