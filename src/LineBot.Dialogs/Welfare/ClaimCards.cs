using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Funds;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Welfare;

/// <summary>A claim as a card: what is asked for and why so much, the papers, and how far it got.</summary>
internal static class ClaimCards
{
    /// <summary>The member's own card, with what can still be done.</summary>
    public static Card Of(Claim claim, string fund) => new()
    {
        AltText = ClaimCardMessages.Ready,
        Title = ClaimCardMessages.Title(claim.Number),
        Subtitle = CommonMessages.FundAndMember(fund, claim.MemberName),
        Blocks = [Status(claim), .. Asked(claim, InShort(claim.Clauses)), .. Decided(claim)],
        Buttons = [.. Actions(claim)],
    };

    /// <summary>What is asked for, by whom, why so much, and with which papers; the same for everybody who may see it.</summary>
    public static IEnumerable<Block> Asked(Claim claim) => Asked(claim, ClauseMessages.List(claim.Clauses.Select(ClauseMessages.Of)));

    /// <summary>The step that gives the amount, and those that made it less; the others changed nothing.</summary>
    public static Text InShort(IReadOnlyList<Clause> clauses) =>
        ClauseMessages.List(clauses.Where(clause => clause.Bites || clause is Clause.Tenure || (clause is Clause.Rate && !clauses.Any(other => other is Clause.Tenure))).Select(ClauseMessages.Of));

    private static IEnumerable<Block> Asked(Claim claim, Text rules) =>
    [
        Amount(Text.Same(claim.BenefitName), claim.Amount),
        .. Event(claim.Event, claim.Per),
        .. Claimant(claim.Claimant),
        new Block.Line(ClaimCardMessages.HandedIn, CommonMessages.OnDay(ThaiDay.Of(claim.SubmittedAt))) { Under = ClaimCardMessages.HandedInBy(claim.Submitter.Role) },
        .. Reasons(claim.Reasons),
        .. Papers(ClaimPapers.Given(claim.Papers), claim.PapersMissing),
        .. Words(claim.Words),
        new Block.Detail(EntitlementMessages.Rule, rules),
    ];

    /// <summary>How the committee decided, what it asks for, and what was paid.</summary>
    public static IEnumerable<Block> Decided(Claim claim)
    {
        if (claim is { Status: ClaimStatus.NeedsMore, Asked: { } asked })
        {
            yield return new Block.Paragraph(ClaimCardMessages.AskedFor(asked.What)) { Tone = Tone.Attention };
        }

        if (claim.Appeal is { } appeal) { yield return new Block.Detail(ClaimCardMessages.AppealReason, Text.Same(appeal.Reason)); }
        if ((claim.Closing ?? claim.Appeal?.Against) is { } closing)
        {
            yield return new Block.Line(ClaimCardMessages.DecidedOn, CommonMessages.OnDay(ThaiDay.Of(closing.At)))
            {
                Under = ClaimCardMessages.Minutes(closing.Minutes.ToString()),
            };
            foreach (var reason in closing.Reasons) { yield return new Block.Paragraph(ClaimCardMessages.BecauseOf(reason)); }
        }

        if (claim.Payment is { } paid)
        {
            yield return new Block.Line(ClaimCardMessages.Receipt, CommonMessages.InBaht(paid.Amount))
            {
                Under = ClaimCardMessages.PaidOn(paid.Receipt, ThaiDay.Of(paid.At)),
                Tone = Tone.Good,
            };
        }
    }

    public static Block Status(Claim claim) => new Block.Paragraph(WelfareTermMessages.Name(claim.Status))
    {
        Tone = claim.Status switch
        {
            ClaimStatus.Approved or ClaimStatus.Paid => Tone.Good,
            ClaimStatus.NeedsMore or ClaimStatus.Refused => Tone.Attention,
            ClaimStatus.Withdrawn => Tone.Quiet,
            _ => Tone.Plain,
        },
    };

    public static Block Amount(Text benefit, Money amount) =>
        new Block.Figure(benefit, CommonMessages.Amount(amount), CommonMessages.Baht) { Note = ClaimCardMessages.InWords(amount) };

    public static IEnumerable<Block> Event(ClaimedEvent happened, BenefitUnit per) =>
    [
        new Block.Row(ClaimCardMessages.For, WelfareTermMessages.Name(happened.For)),
        new Block.Row(ClaimCardMessages.When, When(happened, per)),
    ];

    public static IEnumerable<Block> Claimant(Claimant claimant) => claimant is { Name: { } name, Relation: var relation }
        ? [new Block.Row(ClaimCardMessages.Claimant, relation is null ? Text.Same(name) : ClaimCardMessages.NameAndRelation(name, relation))]
        : [];

    public static IEnumerable<Block> Reasons(IReadOnlyList<OutOfRule> reasons) =>
        reasons.Select(reason => new Block.Paragraph(ClaimCardMessages.NeedsCommittee(ClauseMessages.Of(reason))) { Tone = Tone.Attention });

    public static IEnumerable<Block> Papers(IReadOnlyList<Paper> given, IReadOnlyList<Paper> missing)
    {
        if (given.Count > 0) { yield return new Block.Detail(ClaimCardMessages.PapersHere, ClaimPapers.Names(given)); }
        if (missing.Count > 0) { yield return new Block.Detail(ClaimCardMessages.PapersLater, ClaimPapers.Names(missing)); }
    }

    public static IEnumerable<Block> Words(string? words) =>
        words is null ? [] : [new Block.Detail(ClaimCardMessages.WordsToCommittee, Text.Same(words))];

    private static Text When(ClaimedEvent happened, BenefitUnit per) => per switch
    {
        BenefitUnit.Night => ClaimCardMessages.Stay(happened.Day, happened.EndsOn(per), WelfareTermMessages.Count(per, happened.Count)),
        BenefitUnit.Month => ClaimCardMessages.From(happened.Day, WelfareTermMessages.Count(per, happened.Count)),
        _ => CommonMessages.OnDay(happened.Day),
    };

    private static IEnumerable<Button> Actions(Claim claim)
    {
        if (MayAddPapers(claim)) { yield return Button.Of(ClaimCardMessages.AddPapers, ClaimPostbacks.AddPapers(claim)) with { IsPrimary = WaitsForPapers(claim) }; }
        if (claim.MayAppeal) { yield return Button.Of(ClaimCardMessages.Appeal, ClaimPostbacks.Appeal(claim)) with { IsPrimary = true }; }
        if (claim.IsOpen) { yield return Button.Of(ClaimCardMessages.Withdraw, ClaimPostbacks.Withdraw(claim)); }
    }

    /// <summary>Something was promised or asked for.</summary>
    public static bool WaitsForPapers(Claim claim) => MayAddPapers(claim) && (claim.PapersMissing.Count > 0 || claim.Status == ClaimStatus.NeedsMore);

    public static bool MayAddPapers(Claim claim) =>
        claim.IsOpen || (claim.Status == ClaimStatus.Approved && claim.PapersMissing.Count > 0);
}
