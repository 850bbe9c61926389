using Azure;
using Azure.Data.Tables;
using LineBot.Storage.Due;

namespace LineBot.Storage.Conversations;

/// <summary>
/// Conversations in Table Storage: one query brings all that a turn needs, one transaction writes all that it changes.
/// </summary>
public sealed class ConversationStore(TableClient table, TimeProvider clock)
{
    /// <summary>How long a turn is remembered: far longer than LINE redelivers, no longer than a person's figures should lie about.</summary>
    public static readonly TimeSpan TurnsKept = TimeSpan.FromDays(7);

    /// <summary>A transaction takes 100 rows; the rest is for what the turn itself changes.</summary>
    private const int SweptMax = 50;

    /// <summary>The conversation, and the turn of this event if there was one; other turns stay where they are.</summary>
    public async Task<Conversation> LoadAsync(ConversationAddress address, string eventId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(address);
        var conversation = new Conversation(address);
        var reading = new ConversationReading(conversation, eventId);
        await foreach (var row in table.QueryAsync<TableEntity>(Filter(address, eventId), cancellationToken: cancellationToken)) { reading.Take(row); }
        reading.Complete();
        return conversation;
    }

    /// <summary>False: another turn was faster, or an earlier try of this one did arrive. Load again to see which.</summary>
    public async Task<bool> TryCommitAsync(Conversation conversation, ConversationCommit commit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        ArgumentNullException.ThrowIfNull(commit);
        try
        {
            await table.SubmitTransactionAsync(Actions(conversation, commit), cancellationToken);
            return true;
        }
        catch (TableTransactionFailedException conflict) when (conflict.Status is 404 or 409 or 412)
        {
            return false;
        }
    }

    /// <summary>Remembers that nothing of the turn is left to send, where sending it twice would be a nuisance.</summary>
    public Task MarkDeliveredAsync(ConversationAddress address, string eventId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(address);
        var row = new TableEntity(ConversationKeys.Partition(address.SourceId), ConversationKeys.Turn(eventId)) { [ConversationRows.Delivered] = true };
        return table.UpdateEntityAsync(row, ETag.All, TableUpdateMode.Merge, cancellationToken);   // The mark only ever goes up.
    }

    /// <summary>One small read, to see whether the table answers.</summary>
    public Task ProbeAsync(CancellationToken cancellationToken) =>
        table.GetEntityIfExistsAsync<TableEntity>("health", "probe", cancellationToken: cancellationToken);

    /// <summary>Forgets outworn turns of people who stopped writing. Returns how many.</summary>
    public async Task<int> SweepAsync(CancellationToken cancellationToken)
    {
        var swept = 0;
        var filter = TableClient.CreateQueryFilter(
            $"RowKey ge {ConversationKeys.TurnPrefix} and RowKey lt {ConversationKeys.TurnEnd} and CommittedAt lt {clock.GetUtcNow() - TurnsKept}");
        await foreach (var row in table.QueryAsync<TableEntity>(filter, select: ["PartitionKey", "RowKey"], cancellationToken: cancellationToken))
        {
            await table.DeleteEntityAsync(row.PartitionKey, row.RowKey, cancellationToken: cancellationToken);
            swept++;
        }
        return swept;
    }

    private string Filter(ConversationAddress address, string eventId)
    {
        var (first, end) = (ConversationKeys.TurnPrefix, ConversationKeys.TurnEnd);
        var (own, old) = (ConversationKeys.Turn(eventId), clock.GetUtcNow() - TurnsKept);
        return TableClient.CreateQueryFilter(
            $"PartitionKey eq {ConversationKeys.Partition(address.SourceId)} and (RowKey lt {first} or RowKey ge {end} or RowKey eq {own} or CommittedAt lt {old})");
    }

    private List<TableTransactionAction> Actions(Conversation conversation, ConversationCommit commit)
    {
        var partition = ConversationKeys.Partition(conversation.Address.SourceId);
        List<TableTransactionAction> actions =
        [
            Guarded(ConversationRows.StateOf(conversation.Address, commit.State), conversation.StateTag),
            new(TableTransactionActionType.Add, ConversationRows.Turn(partition, commit.Turn, clock.GetUtcNow())),
            .. commit.AddedLinks.Select(link => Upsert(ConversationRows.Link(conversation.Address.SourceId, link))),
            .. Removed(conversation, commit).Select(key => Delete(partition, key)),
            .. commit.Consents.Select(consent => Upsert(ConversationRows.Consent(partition, consent))),
            .. conversation.Outworn.Take(SweptMax).Select(key => Delete(partition, key)),
        ];
        if (commit.HeardOfDue is { } heard)
        {
            actions.Add(Upsert(ContactRow.Write(partition, new(heard.On, Guid.Empty, clock.GetUtcNow(), heard.Instalments, IsTold: true))));
        }

        if (commit.Reminded is { } reminded) { actions.AddRange(Told(partition, conversation, reminded, commit.HeardOfDue?.On)); }
        if (commit.Guard is { } guard) { actions.Add(Guarded(ConversationRows.Guard(partition, guard), conversation.GuardTag)); }
        return actions;
    }

    /// <summary>Whoever wants to push the same at this moment meets these rows, and one of the two has to look again.</summary>
    private IEnumerable<TableTransactionAction> Told(string partition, Conversation conversation, HeardRecord reminded, DateOnly? written)
    {
        var (isToday, told) = (false, new Contact(reminded.On, Guid.Empty, clock.GetUtcNow(), reminded.Instalments, IsTold: true));
        foreach (var held in conversation.Contacts.Where(contact => contact.IsHeld && contact.Day != written))
        {
            var isTold = held.Day == reminded.On && reminded.Instalments.Count > 0;
            isToday |= isTold;
            yield return isTold
                ? new(TableTransactionActionType.UpdateReplace, ContactRow.Write(partition, told), held.Tag)
                : new(TableTransactionActionType.Delete, ContactRow.Write(partition, held), held.Tag);
        }

        if (!isToday && reminded.Instalments.Count > 0) { yield return new(TableTransactionActionType.Add, ContactRow.Write(partition, told)); }
    }

    private static IEnumerable<string> Removed(Conversation conversation, ConversationCommit commit) =>
        commit.RemovedLinks.Where(gone => conversation.Links.Any(link => link.Membership == gone)).Select(ConversationKeys.Link);

    private static TableTransactionAction Guarded(TableEntity row, ETag? tag) => tag is { } known
        ? new(TableTransactionActionType.UpdateReplace, row, known)
        : new(TableTransactionActionType.Add, row);

    private static TableTransactionAction Upsert(TableEntity row) => new(TableTransactionActionType.UpsertReplace, row);

    private static TableTransactionAction Delete(string partition, string key) =>
        new(TableTransactionActionType.Delete, new TableEntity(partition, key), ETag.All);
}
