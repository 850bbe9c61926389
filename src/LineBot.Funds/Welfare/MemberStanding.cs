using LineBot.Funds.Members;

namespace LineBot.Funds.Welfare;

/// <summary>What rights to welfare are counted by. <paramref name="FirstPaidOn"/>: null: nothing was ever paid in.</summary>
public sealed record MemberStanding(DateOnly JoinedOn, DateOnly? FirstPaidOn, MemberStatus Status, DateOnly? BirthDate)
{
    /// <summary>Whole months of membership; a month that began on the 31st is over on the last day of a shorter one.</summary>
    public int MonthsOn(DateOnly day)
    {
        if (day < JoinedOn) { return 0; }

        var months = ((day.Year - JoinedOn.Year) * 12) + day.Month - JoinedOn.Month;
        return JoinedOn.AddMonths(months) <= day ? months : months - 1;
    }

    public override string ToString() => $"standing, {Status}";
}
