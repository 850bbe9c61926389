using LineBot.Dialogs.Help;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Linking;
using LineBot.Dialogs.Script;

namespace LineBot.Dialogs.Broadcasts;

/// <summary>ไม่รับประกาศ, รับประกาศ: announcements are told unless somebody wants none; nothing else depends on it.</summary>
internal sealed class NewsReply() : Reply(Intents.News)
{
    public const string Off = "off";

    protected override Task<ISaying> AnswerAsync(Turn turn)
    {
        var wants = turn.Argument(0) != Off && !IsStop(turn.Text);
        turn.Add(new ConversationChange.GiveConsent(new(ConsentPurpose.News, BroadcastMessages.NewsVersion, turn.Now, WithdrawnAt: wants ? null : turn.Now)));
        return Task.FromResult((wants ? BroadcastMessages.NewsOn : BroadcastMessages.NewsOff).With(HelpCards.Shortcuts(turn.Locale)));
    }

    private static bool IsStop(string? text) => text is not null
        && (text.Contains("ไม่", StringComparison.Ordinal) || text.Contains("หยุด", StringComparison.Ordinal)
            || text.Contains("no ", StringComparison.OrdinalIgnoreCase) || text.Contains("stop", StringComparison.OrdinalIgnoreCase));
}
