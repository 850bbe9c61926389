using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Welfare;

/// <summary>What people are told of a claim without having asked. Whoever changes a claim tells it, with <see cref="ClaimTelling"/>.</summary>
internal static class ClaimNews
{
    /// <summary>To the member, after each change: how it stands, why, and what can be done now.</summary>
    public static Card ToMember(Claim claim, string fund) => ClaimCards.Of(claim, fund) with
    {
        AltText = ClaimNewsMessages.Ready,
        Blocks =
        [
            ClaimCards.Status(claim),
            new Block.Paragraph(ClaimNewsMessages.Lead(claim.Status)),
            ClaimCards.Amount(Text.Same(claim.BenefitName), claim.Payment?.Amount ?? claim.Amount),
            .. ClaimCards.Decided(claim),
            .. claim.Status == ClaimStatus.Refused ? Refusal(claim) : [],
        ],
    };

    public static Card NewToOfficer(Claim claim, string fund) => ToOfficer(ClaimNewsMessages.NewTitle, claim, fund);

    public static Card AppealToOfficer(Claim claim, string fund) => ToOfficer(ClaimNewsMessages.AppealTitle, claim, fund);

    public static Card PapersToOfficer(Claim claim, string fund) => ToOfficer(ClaimNewsMessages.PapersTitle, claim, fund);

    public static Card ToPayer(Claim claim, string fund) => ToOfficer(ClaimNewsMessages.ToPayTitle, claim, fund);

    private static IEnumerable<Block> Refusal(Claim claim) =>
    [
        .. claim.Reasons.Select(reason => new Block.Paragraph(ClauseMessages.Of(reason))),
        .. ClaimCards.Papers([], claim.PapersMissing),
        new Block.Detail(EntitlementMessages.Rule, ClaimCards.InShort(claim.Clauses)),
        new Block.Paragraph(claim.MayAppeal ? ClaimNewsMessages.HowToAppeal : ClaimNewsMessages.AppealIsOver),
    ];

    /// <summary>No name, no kind of benefit, no amount: that is for whoever opens it.</summary>
    private static Card ToOfficer(Text title, Claim claim, string fund) => new()
    {
        AltText = ClaimNewsMessages.Ready,
        Title = title,
        Subtitle = Text.Same(fund),
        Blocks = [new Block.Paragraph(ClaimCardMessages.Title(claim.Number)), new Block.Paragraph(ClaimNewsMessages.Urgency(claim.Urgency))],
        Buttons = [Button.Of(ClaimNewsMessages.Look, new(Intents.Approvals)) with { IsPrimary = true }],
    };
}
