using FsCheck;
using FsCheck.Fluent;
using static LineBot.Funds.Welfare.Rights;

namespace LineBot.Funds.Welfare;

/// <summary>What must hold whatever the rules, the events and their order.</summary>
public class EntitlementProperties
{
    private static readonly WelfareRules Rules = WelfareRules.Default with { YearStartsInMonth = 10 };

    [Fact]
    public void No_order_of_claims_ever_goes_above_a_cap() => Prop.ForAll(Benefits.ToArbitrary(), Asked.ToArbitrary(), (benefit, asked) =>
    {
        var given = new List<RightUsed>();
        foreach (var one in asked)
        {
            var entitled = Of(benefit, one.Event, past: given, rules: Rules);
            if (!entitled.CanAsk) { continue; }

            given.Add(Used(one.Event, 0, given.Count + 1) with { Amount = entitled.Amount });

            // Another member of the committee says no: the right is free again.
            if (one.IsRefused) { given.RemoveAt(given.Count - 1); }
        }

        foreach (var year in given.GroupBy(used => Rules.YearOf(benefit.Year, used.Event.Day)))
        {
            Sum(year).ShouldBeLessThanOrEqualTo(benefit.CapPerYear ?? Baht(1_000_000));
            year.Count().ShouldBeLessThanOrEqualTo(benefit.CapTimesPerYear ?? int.MaxValue);
        }

        Sum(given).ShouldBeLessThanOrEqualTo(benefit.CapPerLife ?? Baht(1_000_000));
        given.ShouldAllBe(used => used.Amount <= (benefit.CapPerEvent ?? Baht(1_000_000)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_earlier_claims_changes_nothing() => Prop.ForAll(Benefits.ToArbitrary(), Asked.ToArbitrary(), (benefit, asked) =>
    {
        var past = asked.Select((one, i) => Used(one.Event, 50 + i, i + 1)).ToList();

        var forwards = Of(benefit, Nights("2026-11-01", 3), past: past, rules: Rules);
        var backwards = Of(benefit, Nights("2026-11-01", 3), past: [.. past.AsEnumerable().Reverse()], rules: Rules);

        (backwards.Amount, backwards.Left, backwards.TimesLeft, backwards.UsedThisYear).ShouldBe(
            (forwards.Amount, forwards.Left, forwards.TimesLeft, forwards.UsedThisYear));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_longer_membership_never_gives_less() => Prop.ForAll(
        Tiers.ToArbitrary(), Gen.Choose(0, 300).ToArbitrary(), Gen.Choose(0, 300).ToArbitrary(), (tiers, one, other) =>
        {
            var benefit = Death with { Tiers = tiers, Amount = Money.Zero };
            var happened = ClaimedEvent.On(Today, ForWhom.DeceasedMember);

            var shorter = Of(benefit, happened, Joined(Today.AddMonths(-Math.Min(one, other)).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
            var longer = Of(benefit, happened, Joined(Today.AddMonths(-Math.Max(one, other)).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));

            shorter.Amount.ShouldBeLessThanOrEqualTo(longer.Amount);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void More_nights_never_give_less_and_never_more_than_the_rate() => Prop.ForAll(
        Benefits.ToArbitrary(), Gen.Choose(1, 60).ToArbitrary(), (benefit, nights) =>
        {
            var fewer = Of(benefit, Nights("2026-01-01", nights), rules: Rules);
            var more = Of(benefit, Nights("2026-01-01", nights + 1), rules: Rules);

            fewer.Amount.ShouldBeLessThanOrEqualTo(more.Amount);
            more.Amount.ShouldBeLessThanOrEqualTo(Money.FromSatang(benefit.Amount.Satang * (nights + 1)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void There_is_never_a_silent_no() => Prop.ForAll(Benefits.ToArbitrary(), Asked.ToArbitrary(), (benefit, asked) =>
    {
        var past = asked.Skip(1).Select((one, i) => Used(one.Event, 150, i + 1)).ToList();

        var entitled = Of(benefit with { WaitingDays = 180, ClaimWithinDays = 30 }, asked[0].Event, past: past, rules: Rules);

        (entitled.Amount.IsPositive || entitled.Reasons.Count > 0).ShouldBeTrue();
        entitled.Clauses.ShouldNotBeEmpty();
    }).QuickCheckThrowOnFailure();

    private static Gen<Money?> Cap(int most) =>
        from isThere in Gen.Elements(true, false)
        from baht in Gen.Choose(1, most)
        select isThere ? Baht(baht) : (Money?)null;

    private static Gen<Benefit> Benefits =>
        from rate in Gen.Choose(1, 500)
        from perEvent in Cap(1_000)
        from perYear in Cap(3_000)
        from perLife in Cap(6_000)
        from times in Gen.Choose(0, 5)
        from year in Gen.Elements(BenefitYear.Fund, BenefitYear.Calendar)
        select Hospital with
        {
            Amount = Baht(rate),
            CapPerEvent = perEvent,
            CapPerYear = perYear,
            CapPerLife = perLife,
            CapTimesPerYear = times == 0 ? null : times,
            Year = year,
        };

    private static Gen<List<AskedFor>> Asked =>
        (from back in Gen.Choose(40, 900)
         from nights in Gen.Choose(1, 20)
         from whom in Gen.Elements(ForWhom.Self, ForWhom.DeceasedMember, ForWhom.Child)
         from dice in Gen.Choose(1, 4)
         select new AskedFor(ClaimedEvent.Stay(Today.AddDays(-back), nights, whom), dice == 1)).NonEmptyListOf().Select(list => list.ToList());

    private static Gen<IReadOnlyList<TenureTier>> Tiers =>
        from steps in (from months in Gen.Choose(1, 60) from baht in Gen.Choose(0, 5_000) select (months, baht)).NonEmptyListOf()
        select Stairs([.. steps]);

    private static IReadOnlyList<TenureTier> Stairs((int Months, int Baht)[] steps) =>
    [
        .. steps.Select((step, i) => new TenureTier(
            steps.Take(i).Sum(earlier => earlier.Months),
            i == steps.Length - 1 ? null : steps.Take(i + 1).Sum(earlier => earlier.Months),
            Baht(steps.Take(i + 1).Sum(earlier => earlier.Baht)))),
    ];

    private static Money Sum(IEnumerable<RightUsed> used) => used.Aggregate(Money.Zero, (sum, one) => sum + one.Amount);

    private sealed record AskedFor(ClaimedEvent Event, bool IsRefused);
}
