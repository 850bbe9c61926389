using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Funds.Broadcasts;
using LineBot.Line.Messages;

namespace LineBot.Dialogs.Broadcasts;

/// <summary>An announcement as members get it.</summary>
public static class BroadcastNotice
{
    public static IReadOnlyList<Message> Write(Broadcast broadcast, string fundName)
    {
        ArgumentNullException.ThrowIfNull(broadcast);
        return [CardMessages.Of(BroadcastCards.Notice(broadcast.Words, fundName), Locale.Thai)];
    }
}
