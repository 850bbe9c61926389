namespace LineBot.Dialogs.Engine;

/// <summary>What belongs to one person, whatever conversation is going on: language and other choices.</summary>
public sealed class UserState(IStorage storage) : BotState(storage)
{
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        var activity = turnContext.Activity;
        return activity is { ChannelId: { } channel, From.Id: { } person }
            ? $"{channel}/users/{person}"
            : throw new InvalidOperationException("The activity names no channel or person.");
    }
}
