namespace LineBot.Dialogs.Language;

/// <summary>Day and minute in Thailand, which has no summer time.</summary>
public readonly record struct LocalTime(DateOnly Date, TimeOnly Time)
{
    private static readonly TimeSpan Bangkok = TimeSpan.FromHours(7);

    public static LocalTime Of(DateTimeOffset moment)
    {
        var local = moment.ToOffset(Bangkok).DateTime;
        return new(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
    }
}
