using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Line.Events;

namespace LineBot.Dialogs;

/// <summary>What steers a conversation and is no conversation itself.</summary>
internal static class Commands
{
    private static readonly HashSet<string> All =
        [Intents.Cancel, Intents.Back, Intents.Skip, Intents.Done, Intents.Continue, Intents.Restart];

    public static bool Contain(string intent) => All.Contains(intent);

    public static string? In(PostbackEvent postback) =>
        Postback.TryParse(postback.Data, out var parsed) && Contain(parsed.Action) ? parsed.Action : null;
}
