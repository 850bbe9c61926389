using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Committee;
using LineBot.Dialogs.Help;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Members;
using LineBot.Dialogs.Script;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Slips;

/// <summary>สลิปรอตรวจ: what waits in the funds in which this person has the duty to pay, the oldest first; never their own.</summary>
internal sealed class SlipQueueReply(Desks desks) : PersonalReply(Intents.SlipList, desks.Passbooks)
{
    private const int SlipsMax = 30;

    protected override async Task<ISaying> AnswerAsync(Turn turn, IReadOnlyList<Passbook> books)
    {
        var seats = OfficerSeat.Among(books, turn.Today, Duty.Pay);
        if (seats.Count == 0) { return SlipMessages.OfficersOnly.With(HelpCards.Shortcuts(turn.Locale)); }

        var cards = new List<Card>();
        foreach (var seat in seats) { cards.AddRange(await CardsAsync(turn, seat)); }
        return cards.Count == 0 ? SlipMessages.QueueEmpty.With(HelpCards.Shortcuts(turn.Locale)) : CardPages.Show(turn, Intents.SlipList, cards);
    }

    private async Task<IEnumerable<Card>> CardsAsync(Turn turn, OfficerSeat seat)
    {
        var open = await desks.Slips.OpenAsync(seat.Book.Membership.Fund, SlipsMax, turn.CancellationToken);
        var others = open.Where(slip => slip.Membership != seat.Book.Membership && slip.Sender != turn.Person).ToList();
        var owners = await Task.WhenAll(others.Select(slip => desks.Passbooks.ReadAsync(slip.Membership, turn.CancellationToken)));
        return others.Zip(owners).Where(pair => pair.Second is not null).Select(pair => SlipCards.InQueue(pair.First, pair.Second!, turn.Today));
    }
}
