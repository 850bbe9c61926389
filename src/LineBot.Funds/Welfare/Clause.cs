using System.Text.Json.Serialization;

namespace LineBot.Funds.Welfare;

/// <summary>
/// One step of the way to an amount, with the numbers it was taken by; the words are chosen elsewhere. <see cref="Bites"/>:
/// this step is why the amount is less, or why the committee is asked.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "clause")]
[JsonDerivedType(typeof(Rate), "rate")]
[JsonDerivedType(typeof(Tenure), "tenure")]
[JsonDerivedType(typeof(EventCap), "event-cap")]
[JsonDerivedType(typeof(YearCap), "year-cap")]
[JsonDerivedType(typeof(TimesCap), "times-cap")]
[JsonDerivedType(typeof(LifeCap), "life-cap")]
[JsonDerivedType(typeof(WaitingDays), "waiting-days")]
[JsonDerivedType(typeof(ClaimWindow), "claim-window")]
public abstract record Clause
{
    private Clause()
    {
    }

    public bool Bites { get; init; }

    /// <summary>So much each, so many times.</summary>
    public sealed record Rate(Money Amount, BenefitUnit Per, int Count, Money Sum) : Clause;

    /// <summary>The step of the tenure table that so many months of membership reached.</summary>
    public sealed record Tenure(int FromMonth, int? ToMonth, int Months, Money Amount) : Clause;

    public sealed record EventCap(Money Cap, Money Used) : Clause;

    public sealed record YearCap(Money Cap, Money Used, DateOnly ResetsOn) : Clause;

    public sealed record TimesCap(int Times, int Used, DateOnly ResetsOn) : Clause;

    public sealed record LifeCap(Money Cap, Money Used) : Clause;

    /// <summary><paramref name="EligibleFrom"/>: null: the days do not even run, because nothing was paid in yet.</summary>
    public sealed record WaitingDays(int Days, DateOnly? EligibleFrom) : Clause;

    /// <summary>The last day on which a claim is in time.</summary>
    public sealed record ClaimWindow(int Days, DateOnly LastDay) : Clause;
}
