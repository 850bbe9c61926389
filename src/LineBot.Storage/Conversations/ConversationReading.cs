using Azure.Data.Tables;
using LineBot.Storage.Due;

namespace LineBot.Storage.Conversations;

/// <summary>Sorts the rows of a conversation into their places.</summary>
internal sealed class ConversationReading(Conversation conversation, string eventId)
{
    private readonly List<LinkRecord> links = [];
    private readonly List<ConsentRecord> consents = [];
    private readonly List<Contact> contacts = [];
    private readonly string stateKey = ConversationKeys.State(conversation.Address.Channel);
    private readonly string turnKey = ConversationKeys.Turn(eventId);

    public void Take(TableEntity row)
    {
        if (row.RowKey == stateKey) { (conversation.State, conversation.StateTag) = (row.GetString(ConversationRows.State), row.ETag); }
        else if (row.RowKey == turnKey) { conversation.Turn = ConversationRows.ReadTurn(eventId, row); }
        else if (row.RowKey == ConversationKeys.Guard) { (conversation.Guard, conversation.GuardTag) = (ConversationRows.ReadGuard(row), row.ETag); }
        else if (Is(row, ConversationKeys.LinkPrefix)) { links.Add(ConversationRows.ReadLink(row)); }
        else if (Is(row, ConversationKeys.ConsentPrefix)) { consents.Add(ConversationRows.ReadConsent(row)); }
        else if (Is(row, ConversationKeys.ToldPrefix)) { contacts.Add(ContactRow.Read(row)); }
        else if (Is(row, ConversationKeys.TurnPrefix)) { conversation.Outworn.Add(row.RowKey); }
    }

    public void Complete() => (conversation.Links, conversation.Consents, conversation.Contacts) = (links, consents, contacts);

    private static bool Is(TableEntity row, string prefix) => row.RowKey.StartsWith(prefix, StringComparison.Ordinal);
}
