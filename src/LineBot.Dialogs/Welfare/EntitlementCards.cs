using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Welfare;

/// <summary>One benefit of one membership: whether, how much, what is left, until when, and which papers.</summary>
internal static class EntitlementCards
{
    public static IReadOnlyList<Card> Of(WelfareBook book, LocalTime now) => [.. book.Overview(now.Date).Select(one => Of(book, one, now))];

    /// <summary>The same for everybody in the fund: nothing of the member is on them.</summary>
    public static IReadOnlyList<Card> RulesOf(WelfareBook book, LocalTime now) => [.. OfNobody(book).Overview(now.Date).Select(entitled => new Card
    {
        AltText = EntitlementMessages.RulesReady,
        Title = Text.Same(entitled.Benefit.Name),
        Subtitle = Text.Same(book.Passbook.FundName),
        Blocks = [.. Tiers(entitled.Benefit), .. Rules(entitled with { Clauses = [.. entitled.Clauses.Where(clause => clause is not (Clause.Rate or Clause.Tenure))] }, ClauseMessages.OfNobody)],
        Footnote = CommonMessages.AsOf(now),
    })];

    private static WelfareBook OfNobody(WelfareBook book) => book with { Claims = [], Standing = book.Standing with { FirstPaidOn = null } };

    private static IEnumerable<Block> Tiers(Benefit benefit) => benefit.Tiers.Count == 0
        ? [new Block.Row(WelfareTermMessages.Per(benefit.Per), CommonMessages.InBaht(benefit.Amount))]
        : benefit.Tiers.Select(tier => new Block.Row(EntitlementMessages.FromMonth(tier.FromMonth), CommonMessages.InBaht(tier.Amount)));

    private static Card Of(WelfareBook book, Entitlement entitled, LocalTime now) => new()
    {
        AltText = EntitlementMessages.Ready,
        Title = Text.Same(entitled.Benefit.Name),
        Subtitle = CommonMessages.FundAndMember(book.Passbook.FundName, book.Passbook.Profile.FullName),
        Blocks = [.. Standing(entitled), .. Limits(entitled), .. Rules(entitled, Plain)],
        Footnote = EntitlementMessages.AsIfToday(CommonMessages.AsOf(now)),
        Buttons = entitled.CanAsk ? [AskButton(book, entitled)] : [],
    };

    private static Button AskButton(WelfareBook book, Entitlement entitled) =>
        Button.Of(
            entitled.IsInRule ? EntitlementMessages.Ask : EntitlementMessages.AskCommittee,
            ClaimPostbacks.Ask(book.Membership, entitled.Benefit)) with
        {
            IsPrimary = entitled.IsInRule,
        };

    private static IEnumerable<Block> Standing(Entitlement entitled)
    {
        yield return new Block.Figure(
            EntitlementMessages.CanReceive(WelfareTermMessages.Per(entitled.Benefit.Per)),
            CommonMessages.Amount(entitled.Amount),
            CommonMessages.Baht);
        if (entitled.IsInRule) { yield return new Block.Paragraph(EntitlementMessages.Entitled) { Tone = Tone.Good }; }

        foreach (var reason in entitled.Reasons)
        {
            yield return new Block.Paragraph(EntitlementMessages.NotYet(ClauseMessages.Of(reason))) { Tone = Tone.Attention };
        }
    }

    private static IEnumerable<Block> Limits(Entitlement entitled)
    {
        if (entitled.UsedThisYear.IsPositive) { yield return new Block.Row(EntitlementMessages.UsedThisYear, CommonMessages.InBaht(entitled.UsedThisYear)); }
        if (entitled.Pending.IsPositive) { yield return new Block.Row(EntitlementMessages.Pending, CommonMessages.InBaht(entitled.Pending)); }
        if (entitled.Left is { } left) { yield return new Block.Row(EntitlementMessages.Left, CommonMessages.InBaht(left)); }
        if (entitled.TimesLeft is { } times) { yield return new Block.Row(EntitlementMessages.TimesLeft, EntitlementMessages.Times(times)); }
        if (entitled.ResetsOn is { } resets) { yield return new Block.Row(EntitlementMessages.ResetsOn, CommonMessages.OnDay(resets)); }
        if (entitled.Benefit.ClaimWithinDays is { } days) { yield return new Block.Row(EntitlementMessages.ClaimWithin, EntitlementMessages.DaysAfter(days)); }
    }

    private static IEnumerable<Block> Rules(Entitlement entitled, Func<Clause, Text> words)
    {
        yield return new Block.Divider();
        if (entitled.Clauses.Count > 0) { yield return new Block.Detail(EntitlementMessages.Rule, ClauseMessages.List(entitled.Clauses.Select(words))); }
        yield return new Block.Detail(EntitlementMessages.Papers, ClaimPapers.Names(entitled.Papers));
    }

    /// <summary>Nothing has happened yet, so there is nothing to multiply.</summary>
    private static Text Plain(Clause clause) => clause is Clause.Rate rate
        ? EntitlementMessages.RatePlain(WelfareTermMessages.Per(rate.Per), rate.Amount)
        : ClauseMessages.Of(clause);
}
