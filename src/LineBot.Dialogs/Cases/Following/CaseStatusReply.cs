using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Members;
using LineBot.Dialogs.Script;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Cases;

/// <summary>What became of the reports of a person, without what was found there; and everything that is kept about the person.</summary>
internal sealed class CaseStatusReply(Desks desks) : PersonalReply(Intents.CaseStatus, desks.Passbooks)
{
    protected override async Task<ISaying> AnswerAsync(Turn turn, IReadOnlyList<Passbook> books)
    {
        var about = await Task.WhenAll(books.Select(book => desks.Cases.AboutAsync(book.Membership, turn.CancellationToken)));
        var reported = await Task.WhenAll(books.Select(book => desks.Cases.ReportedByAsync(book.Membership, turn.CancellationToken)));
        var own = about.SelectMany(cases => cases).ToList();
        List<Card> cards =
        [
            .. own.Select(matter => FollowingCards.About(matter)),
            .. reported.SelectMany(cases => cases).Where(matter => own.TrueForAll(other => other.Number != matter.Number || other.Fund != matter.Fund))
                .Select(matter => FollowingCards.Reported(matter)),
        ];
        return cards.Count == 0
            ? CaseCardMessages.NothingReported.With(Button.Of(ReportMessages.Button, new(Intents.ReportCase)))
            : CardPages.Show(turn, Intents.CaseStatus, cards);
    }
}
