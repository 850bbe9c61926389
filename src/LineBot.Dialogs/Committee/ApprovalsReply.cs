using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Members;
using LineBot.Dialogs.Script;
using LineBot.Dialogs.Worklist;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Committee;

/// <summary>
/// รออนุมัติ: in every fund what waits for this officer. One card names what has a list of its own; then what waits for a vote, the urgent
/// first, and what is to be paid.
/// </summary>
internal sealed class ApprovalsReply(Desks desks) : PersonalReply(Intents.Approvals, desks.Passbooks)
{
    protected override async Task<ISaying> AnswerAsync(Turn turn, IReadOnlyList<Passbook> books)
    {
        var seats = OfficerSeat.Among(books, turn.Today, FundWork.Duties);
        if (seats.Count == 0 || turn.Person is not { } person) { return CommitteeMessages.OnlyForOfficers; }

        var waiting = await Task.WhenAll(seats.Select(seat => WaitingMatters.ReadAsync(desks, seat, person, turn.Today, turn.CancellationToken)));
        IReadOnlyList<Card> cards = [.. waiting.SelectMany(one => BesideOf(one, turn.LocalNow)), .. waiting.SelectMany(one => QueueCards.Of(one, turn.LocalNow))];
        ISaying queue = cards.Count > 0 ? CardPages.Show(turn, Intents.Approvals, cards) : CommitteeMessages.NothingWaits;
        return waiting.Sum(one => one.LeftToOthers) is > 0 and var others ? Say.All(CommitteeMessages.LeftToOthers(others), queue) : queue;
    }

    private static IEnumerable<Card> BesideOf(WaitingMatters waiting, LocalTime now) =>
        waiting.Others.Count > 0 ? [WaitingCards.Of(waiting.Others, waiting.Seat.Book.FundName, now)] : [];
}
