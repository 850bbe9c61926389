namespace LineBot.Funds;

/// <summary>The day on the calendar in Thailand: UTC+7, all year round.</summary>
public static class ThaiDay
{
    private static readonly TimeSpan Bangkok = TimeSpan.FromHours(7);

    public static DateOnly Of(DateTimeOffset time) => DateOnly.FromDateTime(time.ToOffset(Bangkok).DateTime);
}
