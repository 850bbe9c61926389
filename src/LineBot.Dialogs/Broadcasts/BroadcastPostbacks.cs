using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;
using LineBot.Funds;
using LineBot.Funds.Broadcasts;

namespace LineBot.Dialogs.Broadcasts;

/// <summary>The buttons of announcements.</summary>
internal static class BroadcastPostbacks
{
    public const string ConfirmAction = "broadcast-confirm";

    public const string CancelAction = "broadcast-cancel";

    public static Postback Confirm(Broadcast broadcast) => new(ConfirmAction, broadcast.Fund.Value, broadcast.Number.ToString());

    public static Postback Cancel(Broadcast broadcast) => new(CancelAction, broadcast.Fund.Value, broadcast.Number.ToString());

    public static Postback NoNews => new(Intents.News, NewsReply.Off);

    /// <summary>The announcement that a button names. That it is named says nothing about who may see it.</summary>
    public static (FundId Fund, BroadcastNumber Number)? In(Turn turn) =>
        FundId.TryParse(turn.Argument(0), out var fund) && BroadcastNumber.TryParse(turn.Argument(1), out var number) ? (fund, number) : null;
}
