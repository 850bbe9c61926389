using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Help;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Members;
using LineBot.Dialogs.Script;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Committee;

/// <summary>A list for officers: cards from every fund in which this person has one of the duties, as they stand now.</summary>
internal abstract class OfficerListReply(string id, IPassbooks passbooks, params IReadOnlyList<Duty> duties) : PersonalReply(id, passbooks)
{
    /// <summary>Said to whoever has none of the duties.</summary>
    protected abstract ISaying OfficersOnly { get; }

    protected abstract ISaying Nothing { get; }

    /// <summary>What else may be done from here.</summary>
    protected virtual IReadOnlyList<Button> Further => [];

    protected abstract Task<IEnumerable<Card>> CardsAsync(Turn turn, OfficerSeat seat);

    protected sealed override async Task<ISaying> AnswerAsync(Turn turn, IReadOnlyList<Passbook> books)
    {
        var seats = OfficerSeat.Among(books, turn.Today, duties);
        if (seats.Count == 0) { return OfficersOnly.With(HelpCards.Shortcuts(turn.Locale)); }

        var cards = (await Task.WhenAll(seats.Select(seat => CardsAsync(turn, seat)))).SelectMany(some => some).ToList();
        return cards.Count == 0 ? Nothing.With([.. Further, .. HelpCards.Shortcuts(turn.Locale)]) : CardPages.Show(turn, Id, cards, Further);
    }
}
