namespace LineBot.Cli.Commands;

/// <summary>The calendar day in Thailand, which keeps UTC+7 the whole year.</summary>
internal static class Today
{
    private static readonly TimeSpan Thailand = TimeSpan.FromHours(7);

    public static DateOnly InThailand(DateTimeOffset now) => DateOnly.FromDateTime(now.ToOffset(Thailand).DateTime);
}
