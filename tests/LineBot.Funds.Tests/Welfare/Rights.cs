using LineBot.Funds.Loans;
using LineBot.Funds.Members;

namespace LineBot.Funds.Welfare;

/// <summary>Benefits, members and what happened, for tests, from the figures that matter there.</summary>
internal static class Rights
{
    public static readonly FundId Fund = FundId.Parse("suk-jai");

    public static DateOnly Today { get; } = Day("2026-11-21");

    public static Benefit Hospital { get; } = new()
    {
        Fund = Fund,
        Id = "hospital",
        Name = "ค่านอนโรงพยาบาล",
        Category = BenefitCategory.Sickness,
        Amount = Baht(100),
        Per = BenefitUnit.Night,
        Papers = [Paper.HospitalCertificate],
    };

    public static Benefit Death { get; } = Hospital with
    {
        Id = "death",
        Category = BenefitCategory.Death,
        Per = BenefitUnit.Event,
        Amount = Money.Zero,
        Papers = [Paper.DeathCertificate],
        Tiers = [new(6, 24, Baht(3_000)), new(24, 48, Baht(6_000)), new(48, null, Baht(8_000))],
    };

    /// <summary>A member since October 2020 who has paid from the first day.</summary>
    public static MemberStanding Member { get; } = Joined("2020-10-01");

    public static Money Baht(decimal baht) => Money.FromBaht(baht);

    public static DateOnly Day(string iso) => Contract.Day(iso);

    public static MemberStanding Joined(string day, MemberStatus status = MemberStatus.Active) => new(Day(day), Day(day), status, Day("1960-05-05"));

    public static RightUsed Used(ClaimedEvent happened, decimal baht, int serial = 1, bool isDecided = true, string benefit = "hospital") =>
        new(ClaimNumber.Of(Today, serial), benefit, happened, Baht(baht), isDecided);

    public static ClaimedEvent Nights(string from, int nights, ForWhom whom = ForWhom.Self) => ClaimedEvent.Stay(Day(from), nights, whom);

    public static Entitlement Of(
        Benefit benefit, ClaimedEvent happened, MemberStanding? member = null, IReadOnlyList<RightUsed>? past = null, WelfareRules? rules = null,
        DateOnly? today = null) => Entitlements.Of([benefit], member ?? Member, past ?? [], happened, rules ?? WelfareRules.Default, today ?? Today);
}
