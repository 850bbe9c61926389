namespace LineBot.Dialogs.Engine;

/// <summary>What belongs to one conversation: the stack of dialogs.</summary>
public sealed class ConversationState(IStorage storage) : BotState(storage)
{
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        var activity = turnContext.Activity;
        return activity is { ChannelId: { } channel, Conversation.Id: { } conversation }
            ? $"{channel}/conversations/{conversation}"
            : throw new InvalidOperationException("The activity names no channel or conversation.");
    }
}
