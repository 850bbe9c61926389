using Azure;
using LineBot.Storage.Due;

namespace LineBot.Storage.Conversations;

/// <summary>A conversation as one query found it, with the marks by which a commit notices that another turn was faster.</summary>
public sealed record Conversation(ConversationAddress Address)
{
    public string? State { get; internal set; }

    public IReadOnlyList<LinkRecord> Links { get; internal set; } = [];

    public IReadOnlyList<ConsentRecord> Consents { get; internal set; } = [];

    /// <summary>When the person was reminded of what, and which reminders wait to be told.</summary>
    public IReadOnlyList<Contact> Contacts { get; internal set; } = [];

    public GuardRecord? Guard { get; internal set; }

    /// <summary>The turn of the event that was asked for, where it has been committed before.</summary>
    public StoredTurn? Turn { get; internal set; }

    internal ETag? StateTag { get; set; }

    internal ETag? GuardTag { get; set; }

    /// <summary>Turns that are old enough to be forgotten with the next commit.</summary>
    internal List<string> Outworn { get; } = [];

    public override string ToString() => $"conversation on {Address}";
}
