using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;

namespace LineBot.Dialogs.Welfare;

/// <summary>Everything once more before it is sent: how much and by which rule, and what the committee will have to weigh.</summary>
internal static class ClaimSummary
{
    public static ISaying Of(ClaimFacts facts, ClaimDraft draft)
    {
        var (book, entitled, papers) = (facts.BookOf(draft)!, facts.EntitlementOf(draft)!, facts.PapersOf(draft));
        return new Card
        {
            AltText = ClaimCardMessages.CheckReady,
            Title = ClaimCardMessages.ToCheck,
            Subtitle = CommonMessages.FundAndMember(book.Passbook.FundName, book.Passbook.Profile.FullName),
            Blocks =
            [
                ClaimCards.Amount(Text.Same(entitled.Benefit.Name), entitled.Amount),
                .. ClaimCards.Event(entitled.Event!, entitled.Benefit.Per),
                .. ClaimCards.Claimant(facts.ClaimantOf(draft)),
                .. ClaimCards.Reasons(entitled.Reasons),
                .. ClaimCards.Papers(ClaimPapers.Given(papers), ClaimPapers.Missing(papers)),
                .. ClaimCards.Words(draft.Words),
                new Block.Detail(EntitlementMessages.Rule, ClaimCards.InShort(entitled.Clauses)),
            ],
            Footnote = ClaimCardMessages.CommitteeDecides,
        };
    }
}
