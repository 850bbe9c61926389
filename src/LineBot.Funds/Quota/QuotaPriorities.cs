namespace LineBot.Funds.Quota;

/// <summary>
/// Who is told when messages run short: a kind may use what the kinds above it will not need until the month's end. Pure, so that the
/// choice of any day can be worked out again.
/// </summary>
public static class QuotaPriorities
{
    /// <summary>Answers are never held back here: LINE itself says when there is nothing left.</summary>
    public static bool Allows(PushKind kind, long people, QuotaForecast forecast) =>
        kind == PushKind.Answer || forecast.Quota.Left is not { } left || people <= left - ReservedAbove(kind, forecast);

    /// <summary>What stays free for more important kinds.</summary>
    public static long ReservedAbove(PushKind kind, QuotaForecast forecast) => kind switch
    {
        PushKind.Answer => 0,
        PushKind.DueReminder => forecast.Answers,
        PushKind.Digest => forecast.Answers + forecast.Reminders,
        _ => forecast.Answers + forecast.Reminders + forecast.Digests,
    };
}
