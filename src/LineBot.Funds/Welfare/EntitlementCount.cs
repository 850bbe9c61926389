using LineBot.Funds.Members;

namespace LineBot.Funds.Welfare;

/// <summary>One claim counted through the limits of its benefit, from the rate down to what every cap leaves.</summary>
internal sealed class EntitlementCount(
    Benefit benefit, MemberStanding member, IReadOnlyList<RightUsed> past, ClaimedEvent happened, WelfareRules rules)
{
    private readonly (DateOnly From, DateOnly Until) year = rules.YearOf(benefit.Year, happened.Day);

    private List<RightUsed>? sameEvent;

    public Benefit Benefit => benefit;

    public ClaimedEvent Event => happened;

    /// <summary>A stay can be claimed on the day out, a month on its first day.</summary>
    public DateOnly AskFrom => benefit.Per == BenefitUnit.Night ? happened.EndsOn(benefit.Per) : happened.Day;

    public DateOnly? LastDayToClaim => benefit.ClaimWithinDays is { } days ? happened.EndsOn(benefit.Per).AddDays(days) : null;

    private int Months => member.MonthsOn(happened.Day);

    private TenureTier? Tier => benefit.Tiers.FirstOrDefault(tier => tier.FromMonth <= Months && (tier.ToMonth is not { } to || Months < to));

    private Money Rate => Tier?.Amount ?? benefit.Amount;

    private List<RightUsed> SameEvent => sameEvent ??= FindSameEvent();

    private List<RightUsed> ThisYear => [.. past.Where(used => year.From <= used.Event.Day && used.Event.Day < year.Until)];


    /// <summary>What is given by the year is given once in it.</summary>
    private int? TimesPerYear => benefit.CapTimesPerYear ?? (benefit.Per == BenefitUnit.Year ? 1 : null);

    private bool CountsYears => benefit.CapPerYear is not null || TimesPerYear is not null;

    private DateOnly? EligibleFrom => member.FirstPaidOn?.AddDays(benefit.WaitingDays + (rules.LastWaitingDayCounts || benefit.WaitingDays == 0 ? 0 : 1));

    public Entitlement Write(IReadOnlyList<OutOfRule> reasons, DateOnly today)
    {
        var (amount, clauses) = Count(today);
        return new()
        {
            Benefit = benefit,
            Event = happened,
            Amount = amount,
            Clauses = clauses,
            Reasons = reasons,
            UsedThisYear = Sum(ThisYear),
            TimesThisYear = ThisYear.Count,
            UsedEver = Sum(past),
            Pending = Sum([.. past.Where(used => !used.IsDecided)]),
            Left = Left(),
            TimesLeft = TimesPerYear is { } times ? Math.Max(0, times - ThisYear.Count) : null,
            ResetsOn = CountsYears ? year.Until : null,
            EligibleFrom = benefit.WaitingDays == 0 ? member.JoinedOn : EligibleFrom,
            LastDayToClaim = LastDayToClaim,
        };
    }

    /// <summary>In this order: who asks, for whom, since when a member, what was had before.</summary>
    public IEnumerable<OutOfRule> Reasons(bool isAhead)
    {
        if (StatusReason() is { } status) { yield return status; }
        if (!benefit.UsuallyFor.Contains(happened.For)) { yield return new OutOfRule.OtherPerson(happened.For); }
        if (AgeReason() is { } age) { yield return age; }
        if (WaitingReason() is { } waiting) { yield return waiting; }
        if (!Rate.IsPositive && benefit.Tiers.Count > 0) { yield return TooShort(); }
        if (!isAhead && SameEvent is [var same, ..]) { yield return new OutOfRule.SameEvent(same.Claim); }
        if (UsedUpReason() is { } usedUp) { yield return usedUp; }
    }

    private (Money Amount, IReadOnlyList<Clause> Clauses) Count(DateOnly today)
    {
        var clauses = new List<Clause>();
        if (Tier is { } tier) { clauses.Add(new Clause.Tenure(tier.FromMonth, tier.ToMonth, Months, tier.Amount)); }

        var amount = Money.FromSatang(Rate.Satang * happened.Count);
        clauses.Add(new Clause.Rate(Rate, benefit.Per, happened.Count, amount));
        foreach (var (clause, left) in Caps())
        {
            clauses.Add(clause with { Bites = left < amount });
            amount = Money.Min(amount, left);
        }

        clauses.AddRange(Times(today));
        return (amount, clauses);
    }

    /// <summary>Each cap with what it leaves, the narrowest first: event, year, how often, life.</summary>
    private IEnumerable<(Clause Clause, Money Left)> Caps()
    {
        if (benefit.CapPerEvent is { } perEvent)
        {
            yield return (new Clause.EventCap(perEvent, Sum(SameEvent)), Rest(perEvent, Sum(SameEvent)));
        }

        if (benefit.CapPerYear is { } perYear)
        {
            yield return (new Clause.YearCap(perYear, Sum(ThisYear), year.Until), Rest(perYear, Sum(ThisYear)));
        }

        if (TimesPerYear is { } times)
        {
            var isOver = ThisYear.Count >= times;
            yield return (new Clause.TimesCap(times, ThisYear.Count, year.Until), isOver ? Money.Zero : Money.FromSatang(long.MaxValue));
        }

        if (benefit.CapPerLife is { } perLife)
        {
            yield return (new Clause.LifeCap(perLife, Sum(past)), Rest(perLife, Sum(past)));
        }
    }

    private IEnumerable<Clause> Times(DateOnly today)
    {
        if (benefit.WaitingDays > 0)
        {
            yield return new Clause.WaitingDays(benefit.WaitingDays, EligibleFrom) { Bites = WaitingReason() is not null };
        }

        if (benefit.ClaimWithinDays is { } days)
        {
            yield return new Clause.ClaimWindow(days, LastDayToClaim!.Value) { Bites = LastDayToClaim < today };
        }
    }

    private Money? Left() => (benefit.CapPerYear, benefit.CapPerLife) switch
    {
        ({ } year, { } life) => Money.Min(Rest(year, Sum(ThisYear)), Rest(life, Sum(past))),
        ({ } year, null) => Rest(year, Sum(ThisYear)),
        (null, { } life) => Rest(life, Sum(past)),
        _ => null,
    };

    private OutOfRule.NotActive? StatusReason() => member.Status switch
    {
        MemberStatus.Active => null,
        MemberStatus.Deceased when happened.For == ForWhom.DeceasedMember => null,
        var status => new(status),
    };

    private OutOfRule? AgeReason()
    {
        if (benefit.Category != BenefitCategory.OldAge) { return null; }
        if (member.BirthDate is not { } born) { return new OutOfRule.AgeUnknown(); }

        var from = born.AddYears(rules.OldAgeFrom);
        return from <= happened.Day ? null : new OutOfRule.TooYoung(AgeOn(born, happened.Day), from);
    }

    private OutOfRule? WaitingReason()
    {
        if (benefit.WaitingDays == 0) { return null; }
        if (EligibleFrom is not { } from) { return new OutOfRule.NeverPaid(); }
        return from <= happened.Day ? null : new OutOfRule.StillWaiting(from);
    }

    private OutOfRule.TooShort TooShort()
    {
        var next = benefit.Tiers.FirstOrDefault(tier => tier.FromMonth > Months)?.FromMonth ?? benefit.Tiers[0].FromMonth;
        return new(next, member.JoinedOn.AddMonths(next));
    }

    private OutOfRule.UsedUp? UsedUpReason()
    {
        if (benefit.CapPerLife is { } life && Rest(life, Sum(past)).IsZero) { return new(null); }
        var isYearOver = (benefit.CapPerYear is { } cap && Rest(cap, Sum(ThisYear)).IsZero) || ThisYear.Count >= TimesPerYear;
        if (isYearOver) { return new(year.Until); }
        return benefit.CapPerEvent is { } perEvent && Rest(perEvent, Sum(SameEvent)).IsZero ? new(null) : null;
    }

    /// <summary>Stays that touch are one: whoever moves from one bed to another on the same day has not been ill twice.</summary>
    private List<RightUsed> FindSameEvent()
    {
        var same = new List<RightUsed>();
        var (from, to) = (happened.Day, happened.EndsOn(benefit.Per));
        while (past.FirstOrDefault(used => Touches(used) && !same.Contains(used)) is { } touching)
        {
            same.Add(touching);
            from = touching.Event.Day < from ? touching.Event.Day : from;
            to = touching.Event.EndsOn(benefit.Per) > to ? touching.Event.EndsOn(benefit.Per) : to;
        }

        return same;

        bool Touches(RightUsed used) =>
            used.Event.For == happened.For && used.Event.Day <= to && from <= used.Event.EndsOn(benefit.Per);
    }

    private static int AgeOn(DateOnly born, DateOnly day) => day.Year - born.Year - (born.AddYears(day.Year - born.Year) > day ? 1 : 0);

    private static Money Rest(Money cap, Money used) => Money.Max(Money.Zero, cap - used);

    private static Money Sum(IReadOnlyList<RightUsed> used) => used.Aggregate(Money.Zero, (sum, one) => sum + one.Amount);
}
