using LineBot.Dialogs.Engine;
using LineBot.Dialogs.Language;

namespace LineBot.Dialogs.Script;

/// <summary>How a dialog speaks, and where it finds its turn.</summary>
public static class DialogTalk
{
    /// <summary>Says it in the language the person has chosen when the turn ends.</summary>
    public static Task SayAsync(this ITurnContext context, ISaying saying, CancellationToken cancellationToken) =>
        context.SendActivityAsync(ToActivity(saying), cancellationToken);

    public static Turn Turn(this ITurnContext context) =>
        context.TurnState.Get<Turn>() ?? throw new InvalidOperationException("This dialog runs in a turn of the bot only.");

    internal static Activity ToActivity(ISaying saying) => new() { Type = ActivityTypes.Message, ChannelData = saying };
}
