using LineBot.Dialogs.Members;
using LineBot.Dialogs.Script;

namespace LineBot.Dialogs.Welfare;

/// <summary>What a claim begins with: a button that names the benefit, or words that say some of it already.</summary>
internal static class ClaimRequest
{
    public static ClaimDraft Read(Turn turn, ClaimFacts facts)
    {
        var draft = new ClaimDraft { Waiting = ClaimPostbacks.PhotosIn(turn) };
        if (MembershipArgument.In(turn) is { } membership && facts.Books.Any(book => book.Membership == membership))
        {
            draft = draft with { Fund = membership.Fund, Member = membership.Member };
            return Only(BenefitChoice.AllIn(facts, draft).Where(choice => choice.Benefit.Id == turn.Argument(2)), draft);
        }

        return turn.Text is { } words ? Only(BenefitChoice.AllIn(facts, Said(draft, words, turn.Today)), Said(draft, words, turn.Today)) : draft;
    }

    private static ClaimDraft Said(ClaimDraft draft, string words, DateOnly today)
    {
        draft = draft with { Kind = BenefitWords.CategoryIn(words), For = BenefitWords.WhomIn(words) };
        return StayReader.Read(words, today).Value is { } stay && stay.From != today ? draft.With(stay) : draft;
    }

    /// <summary>One that fits is taken; of several the person chooses.</summary>
    private static ClaimDraft Only(IEnumerable<BenefitChoice> choices, ClaimDraft draft) =>
        choices.ToList() is [var only] && (draft.Kind is not null || draft.Member is not null) ? only.Choose(draft) : draft;
}
