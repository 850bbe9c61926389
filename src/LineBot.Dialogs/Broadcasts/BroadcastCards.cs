using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Funds.Broadcasts;

namespace LineBot.Dialogs.Broadcasts;

/// <summary>Announcements as cards: for members, and for the officers who make them.</summary>
internal static class BroadcastCards
{
    /// <summary>What members get. The preview on a locked screen tells that there is one.</summary>
    public static Card Notice(string words, string fund) => new()
    {
        AltText = BroadcastMessages.Ready,
        Title = BroadcastMessages.NoticeTitle,
        Subtitle = Text.Same(fund),
        Blocks = [new Block.Paragraph(Text.Same(words))],
        Buttons = [Button.Of(BroadcastMessages.NoMoreNews, BroadcastPostbacks.NoNews)],
    };

    /// <summary>For the second officer.</summary>
    public static Card ToConfirm(Broadcast broadcast, string fund) => new()
    {
        AltText = BroadcastMessages.MatterReady,
        Title = BroadcastMessages.ConfirmTitle(broadcast.Number.Value),
        Subtitle = Text.Same(fund),
        Blocks = [new Block.Detail(BroadcastMessages.WrittenBy, Text.Same(broadcast.ByName)), .. Facts(broadcast), new Block.Divider(), new Block.Paragraph(Text.Same(broadcast.Words))],
        Buttons = [Button.Of(BroadcastMessages.Confirm, BroadcastPostbacks.Confirm(broadcast)) with { IsPrimary = true }, Button.Of(BroadcastMessages.Cancel, BroadcastPostbacks.Cancel(broadcast))],
    };

    /// <summary>One of the history.</summary>
    public static Card InHistory(Broadcast broadcast, string fund) => new()
    {
        AltText = BroadcastMessages.MatterReady,
        Title = BroadcastMessages.HistoryTitle(broadcast.Number.Value),
        Subtitle = CommonMessages.Both(Text.Same(fund), Text.Same(broadcast.ByName)),
        Blocks =
        [
            new Block.Row(BroadcastMessages.StateLabel, BroadcastMessages.State(broadcast.State)) { Tone = ToneOf(broadcast.State) },
            .. Facts(broadcast),
            .. Counts(broadcast),
            new Block.Divider(),
            new Block.Paragraph(Text.Same(broadcast.Words)),
        ],
        Footnote = BroadcastMessages.WrittenAt(LocalTime.Of(broadcast.WrittenAt)),
        Buttons = [.. Buttons(broadcast)],
    };

    public static Text WhomOf(Audience audience) => BroadcastMessages.AudienceOf(audience.Kind, audience.Moo ?? "");

    private static IEnumerable<Block> Facts(Broadcast broadcast)
    {
        yield return new Block.Row(BroadcastMessages.ForWhom, WhomOf(broadcast.Audience));
        yield return new Block.Row(BroadcastMessages.CountLabel, BroadcastMessages.People(broadcast.BegunAt is null ? broadcast.Expected : broadcast.Recipients));
    }

    private static IEnumerable<Block> Counts(Broadcast broadcast)
    {
        if (broadcast.Arrived > 0) { yield return new Block.Row(BroadcastMessages.ArrivedLabel, BroadcastMessages.People(broadcast.Arrived)) { Tone = Tone.Good }; }
        if (broadcast.NotArrived > 0) { yield return new Block.Row(BroadcastMessages.NotArrivedLabel, BroadcastMessages.People(broadcast.NotArrived)) { Tone = Tone.Attention }; }
    }

    private static IEnumerable<Button> Buttons(Broadcast broadcast)
    {
        if (broadcast.State == BroadcastState.Waiting) { yield return Button.Of(BroadcastMessages.Confirm, BroadcastPostbacks.Confirm(broadcast)) with { IsPrimary = true }; }
        if (broadcast.MayBeCancelled) { yield return Button.Of(BroadcastMessages.Cancel, BroadcastPostbacks.Cancel(broadcast)); }
    }

    private static Tone ToneOf(BroadcastState state) => state switch
    {
        BroadcastState.Sent => Tone.Good,
        BroadcastState.Cancelled => Tone.Quiet,
        BroadcastState.Stopped => Tone.Attention,
        _ => Tone.Plain,
    };
}
