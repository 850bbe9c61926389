using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Welfare;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Committee;

/// <summary>What is asked for, by whom, and how the rules reckon it: the same as the member sees, and the appeal.</summary>
internal static class ReviewCards
{
    public static Card About(ClaimMatter matter) => new()
    {
        AltText = CommitteeMessages.Ready,
        Title = CommitteeMessages.NumberAndFund(matter.Claim.Number, matter.FundName),
        Subtitle = CommonMessages.Member(matter.Claim.MemberName, matter.Claim.Membership.Member),
        Blocks = [ClaimCards.Status(matter.Claim), .. ClaimCards.Asked(matter.Claim), .. Appeal(matter.Claim)],
    };

    private static IEnumerable<Block> Appeal(Claim claim)
    {
        if (claim.Appeal is not { } appeal) { yield break; }
        yield return new Block.Detail(ReviewMessages.AppealWords, Text.Same(appeal.Reason));
        yield return new Block.Paragraph(ReviewMessages.EarlierRefusal(appeal.Against.Minutes.ToString())) { Tone = Tone.Quiet };
        foreach (var reason in appeal.Against.Reasons) { yield return new Block.Detail(ReviewMessages.ReasonsAgainst, Text.Same(reason)); }
    }
}
