using System.Text.Json.Serialization;

namespace LineBot.Funds.Welfare;

/// <summary>
/// Why a claim does not simply follow from the rules. It is no refusal: where an amount is left, the committee decides, and
/// reads this first.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "reason")]
[JsonDerivedType(typeof(NotYetHappened), "not-yet-happened")]
[JsonDerivedType(typeof(NotInForce), "not-in-force")]
[JsonDerivedType(typeof(NotActive), "not-active")]
[JsonDerivedType(typeof(NeverPaid), "never-paid")]
[JsonDerivedType(typeof(StillWaiting), "still-waiting")]
[JsonDerivedType(typeof(TooShort), "too-short")]
[JsonDerivedType(typeof(TooYoung), "too-young")]
[JsonDerivedType(typeof(AgeUnknown), "age-unknown")]
[JsonDerivedType(typeof(OtherPerson), "other-person")]
[JsonDerivedType(typeof(SameEvent), "same-event")]
[JsonDerivedType(typeof(UsedUp), "used-up")]
[JsonDerivedType(typeof(Late), "late")]
public abstract record OutOfRule
{
    private OutOfRule()
    {
    }

    /// <summary>It lies ahead, or a stay is not over: to be asked for from that day on.</summary>
    public sealed record NotYetHappened(DateOnly AskFrom) : OutOfRule;

    /// <summary>The fund did not give this benefit on that day.</summary>
    public sealed record NotInForce(DateOnly? From, DateOnly? To) : OutOfRule;

    public sealed record NotActive(Members.MemberStatus Status) : OutOfRule;

    /// <summary>The waiting days run from the first payment, and there was none.</summary>
    public sealed record NeverPaid : OutOfRule;

    public sealed record StillWaiting(DateOnly EligibleFrom) : OutOfRule;

    /// <summary>The tenure table begins later.</summary>
    public sealed record TooShort(int FromMonth, DateOnly EligibleFrom) : OutOfRule;

    public sealed record TooYoung(int Age, DateOnly EligibleFrom) : OutOfRule;

    /// <summary>The benefit asks for an age, and the register has no birth date.</summary>
    public sealed record AgeUnknown : OutOfRule;

    /// <summary>The benefit is given for the member's own sake.</summary>
    public sealed record OtherPerson(ForWhom For) : OutOfRule;

    /// <summary>An earlier claim is about the same days of the same person.</summary>
    public sealed record SameEvent(ClaimNumber Claim) : OutOfRule;

    /// <summary>A cap leaves nothing. <paramref name="ResetsOn"/>: null: never again.</summary>
    public sealed record UsedUp(DateOnly? ResetsOn) : OutOfRule;

    public sealed record Late(DateOnly LastDay) : OutOfRule;
}
