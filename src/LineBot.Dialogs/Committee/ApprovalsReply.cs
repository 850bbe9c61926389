using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Members;
using LineBot.Dialogs.Script;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Committee;

/// <summary>รออนุมัติ: what waits for this officer's vote, the urgent first, and what waits for this officer's payment, in every fund.</summary>
internal sealed class ApprovalsReply(Desks desks) : PersonalReply(Intents.Approvals, desks.Passbooks)
{
    protected override async Task<ISaying> AnswerAsync(Turn turn, IReadOnlyList<Passbook> books)
    {
        var seats = OfficerSeat.Among(books, turn.Today, Duty.Decide, Duty.Pay);
        if (seats.Count == 0) { return CommitteeMessages.OnlyForOfficers; }

        var waiting = await Task.WhenAll(seats.Select(seat => WaitingMatters.ReadAsync(desks, seat, turn.Today, turn.CancellationToken)));
        var cards = waiting.SelectMany(one => QueueCards.Of(one, turn.LocalNow)).ToList();
        ISaying queue = cards.Count > 0 ? CardPages.Show(turn, Intents.Approvals, cards) : CommitteeMessages.NothingWaits;
        return waiting.Sum(one => one.LeftToOthers) is > 0 and var others ? Say.All(CommitteeMessages.LeftToOthers(others), queue) : queue;
    }
}
