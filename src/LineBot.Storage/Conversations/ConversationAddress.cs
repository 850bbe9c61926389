namespace LineBot.Storage.Conversations;

/// <summary>Whose conversation, on which of our channels. Links and consents belong to the person; each channel keeps its own state.</summary>
public sealed record ConversationAddress(string SourceId, string Channel)
{
    /// <summary>The channel only: the other half names a person.</summary>
    public override string ToString() => Channel;
}
