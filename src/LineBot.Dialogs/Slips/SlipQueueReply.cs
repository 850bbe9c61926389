using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Committee;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Slips;

/// <summary>สลิปรอตรวจ: what waits in the funds in which this person has the duty to pay, the oldest first; never their own.</summary>
internal sealed class SlipQueueReply(Desks desks) : OfficerListReply(Intents.SlipList, desks.Passbooks, Duty.Pay)
{
    private const int SlipsMax = 30;

    protected override ISaying OfficersOnly => SlipMessages.OfficersOnly;

    protected override ISaying Nothing => SlipMessages.QueueEmpty;

    protected override async Task<IEnumerable<Card>> CardsAsync(Turn turn, OfficerSeat seat)
    {
        var open = await desks.Slips.OpenAsync(seat.Book.Membership.Fund, SlipsMax, turn.CancellationToken);
        var others = open.Where(slip => slip.Membership != seat.Book.Membership && slip.Sender != turn.Person).ToList();
        var owners = await Task.WhenAll(others.Select(slip => desks.Passbooks.ReadAsync(slip.Membership, turn.CancellationToken)));
        return others.Zip(owners).Where(pair => pair.Second is not null).Select(pair => SlipCards.InQueue(pair.First, pair.Second!, turn.Today));
    }
}
