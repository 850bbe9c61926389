using System.Globalization;

namespace LineBot.Funds.Due;

/// <summary>One of the days around an instalment on which its borrower is reminded: −3, 0, +7.</summary>
public readonly record struct ReminderStage(int Days)
{
    public bool IsBefore => Days < 0;

    public bool IsLate => Days > 0;

    public DateOnly DayFor(DateOnly collectedOn) => collectedOn.AddDays(Days);

    public override string ToString() => Days.ToString("+0;-0;0", CultureInfo.InvariantCulture);
}
