using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;
using LineBot.Dialogs.Worklist;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Committee;

/// <summary>What a committee's group hears when an officer asks there: how many matters wait, and nothing else.</summary>
internal sealed class GroupApprovalsReply(Desks desks) : Reply("group-approvals")
{
    protected override async Task<ISaying> AnswerAsync(Turn turn)
    {
        if (turn.Person is not { } person) { return BotMessages.TalkPrivately; }

        var memberships = await desks.PersonalLinks.OfAsync(person, turn.CancellationToken);
        var books = await Task.WhenAll(memberships.Select(membership => desks.Passbooks.ReadAsync(membership, turn.CancellationToken)));
        var seats = OfficerSeat.Among([.. books.OfType<Passbook>().Where(book => book.IsLinkedTo(person))], turn.Today, FundWork.Duties);
        if (seats.Count == 0) { return BotMessages.TalkPrivately; }

        var waiting = await Task.WhenAll(seats.Select(seat => WaitingMatters.ReadAsync(desks, seat, person, turn.Today, turn.CancellationToken)));
        return waiting.Sum(one => one.Count) is > 0 and var count ? CommitteeMessages.WaitingInGroup(count) : CommitteeMessages.NothingWaitsInGroup;
    }
}
