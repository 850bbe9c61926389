namespace LineBot.Funds.Welfare;

/// <summary>What a member may have of one benefit, how much, and each step that led to it.</summary>
public sealed record Entitlement
{
    /// <summary>The version that held on the day.</summary>
    public required Benefit Benefit { get; init; }

    /// <summary>What is claimed; null: a look ahead, as if it happened today, for one event, night or month.</summary>
    public ClaimedEvent? Event { get; init; }

    /// <summary>What the rules give. Where the claim is out of rule it is what the committee may give, and never above a cap.</summary>
    public required Money Amount { get; init; }

    public required IReadOnlyList<Clause> Clauses { get; init; }

    /// <summary>Empty: the rules say yes.</summary>
    public required IReadOnlyList<OutOfRule> Reasons { get; init; }

    /// <summary>Given in the benefit's year so far.</summary>
    public required Money UsedThisYear { get; init; }

    public required int TimesThisYear { get; init; }

    public required Money UsedEver { get; init; }

    /// <summary>Of the used: what claims ask for that nobody has decided yet.</summary>
    public required Money Pending { get; init; }

    /// <summary>What the caps of year and life still leave, before this claim; null: no such cap.</summary>
    public Money? Left { get; init; }

    /// <summary>How many times the year still allows, before this claim; null: no such cap.</summary>
    public int? TimesLeft { get; init; }

    /// <summary>The first day of the benefit's next year; null: nothing is counted by the year.</summary>
    public DateOnly? ResetsOn { get; init; }

    /// <summary>From when on the waiting is over; null: nothing was paid in yet.</summary>
    public DateOnly? EligibleFrom { get; init; }

    /// <summary>Null: no end.</summary>
    public DateOnly? LastDayToClaim { get; init; }

    public IReadOnlyList<Paper> Papers => Benefit.Papers;

    public bool IsLate => Reasons.Any(reason => reason is OutOfRule.Late);

    public bool IsInRule => Reasons.Count == 0;

    /// <summary>There is something that a committee could give.</summary>
    public bool CanAsk => Amount.IsPositive && !Reasons.Any(reason => reason is OutOfRule.NotYetHappened or OutOfRule.NotInForce);
}
