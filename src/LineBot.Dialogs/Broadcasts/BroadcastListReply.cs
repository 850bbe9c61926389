using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Help;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;

namespace LineBot.Dialogs.Broadcasts;

/// <summary>ประวัติประกาศ: the newest announcements of the funds in which this person may announce, and how each went.</summary>
internal sealed class BroadcastListReply(Desks desks) : Reply(Intents.Broadcasts)
{
    private const int NewestMax = 20;

    private readonly BroadcastDesk desk = new(desks);

    protected override async Task<ISaying> AnswerAsync(Turn turn)
    {
        var announcers = await desk.AllAsync(turn);
        if (announcers.Count == 0) { return BroadcastMessages.OfficersOnly.With(HelpCards.Shortcuts(turn.Locale)); }

        var lists = await Task.WhenAll(announcers.Select(one => desks.Broadcasts.ListAsync(one.Fund, NewestMax, turn.CancellationToken)));
        var cards = announcers.Zip(lists).SelectMany(pair => pair.Second.Select(broadcast => BroadcastCards.InHistory(broadcast, pair.First.FundName))).ToList();
        var write = Button.Of(BroadcastMessages.Button, new(Intents.Broadcast));
        return cards.Count == 0 ? BroadcastMessages.NoHistory.With(write) : CardPages.Show(turn, Intents.Broadcasts, cards);
    }
}
