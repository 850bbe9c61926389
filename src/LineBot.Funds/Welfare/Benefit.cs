namespace LineBot.Funds.Welfare;

/// <summary>One version of one benefit of a fund: what it gives, under which limits, from when to when. Data, never code.</summary>
public sealed record Benefit
{
    public required FundId Fund { get; init; }

    public required string Id { get; init; }

    public required string Name { get; init; }

    public required BenefitCategory Category { get; init; }

    /// <summary>What it gives where no tier says otherwise.</summary>
    public required Money Amount { get; init; }

    public required BenefitUnit Per { get; init; }

    /// <summary>By months of membership, without gap or overlap; empty: the same for everyone.</summary>
    public IReadOnlyList<TenureTier> Tiers { get; init; } = [];

    public Money? CapPerEvent { get; init; }

    public Money? CapPerYear { get; init; }

    public int? CapTimesPerYear { get; init; }

    public Money? CapPerLife { get; init; }

    public BenefitYear Year { get; init; }

    public int WaitingDays { get; init; }

    /// <summary>Days after the event in which to ask; null: no end.</summary>
    public int? ClaimWithinDays { get; init; }

    public IReadOnlyList<Paper> Papers { get; init; } = [];

    /// <summary>The first day of this version; null: since ever.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day of this version; null: until another follows.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Within its own days; a younger version that holds too goes first.</summary>
    public bool HoldsOn(DateOnly day) => (From is not { } from || from <= day) && (To is not { } to || day <= to);

    /// <summary>Papers of this kind tell of somebody's health, which the law lets nobody keep without being asked.</summary>
    public bool TellsOfHealth => Category is BenefitCategory.Sickness or BenefitCategory.Hardship
        || Papers.Contains(Paper.HospitalCertificate);

    /// <summary>For whom it is usually given; the first is the one to assume. For others the committee is asked.</summary>
    public IReadOnlyList<ForWhom> UsuallyFor => Category switch
    {
        BenefitCategory.Death => [ForWhom.DeceasedMember],
        BenefitCategory.Birth => [ForWhom.Child],
        BenefitCategory.Education => [ForWhom.Child, ForWhom.Self],
        _ => [ForWhom.Self, ForWhom.DeceasedMember],
    };
}

/// <summary>What members of a certain tenure get: from a month on, up to but not including another (null: no end).</summary>
public sealed record TenureTier(int FromMonth, int? ToMonth, Money Amount);

/// <summary>What a benefit is given for.</summary>
public enum BenefitCategory
{
    Birth,
    OldAge,
    Sickness,
    Death,
    Education,
    Disaster,
    Hardship,
    Other,
}

/// <summary>What the amount is counted by.</summary>
public enum BenefitUnit
{
    Event,
    Night,
    Month,
    Year,
}

/// <summary>Which year a yearly cap counts.</summary>
public enum BenefitYear
{
    Fund,
    Calendar,
}

/// <summary>What a claim must be proved with.</summary>
public enum Paper
{
    BirthCertificate,
    IdCard,
    MemberBook,
    HospitalCertificate,
    DeathCertificate,
    Relation,
    Transcript,
    Photo,
    HeadCertificate,
}
