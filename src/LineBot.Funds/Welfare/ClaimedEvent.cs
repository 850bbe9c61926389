namespace LineBot.Funds.Welfare;

/// <summary>
/// What happened to whom. <paramref name="Day"/>: the day it happened or began; <paramref name="Count"/>: nights or months
/// where the benefit counts them, 1 where it does not.
/// </summary>
public sealed record ClaimedEvent(DateOnly Day, int Count, ForWhom For)
{
    public const int CountMax = 1200;

    public static ClaimedEvent On(DateOnly day, ForWhom whom) => new(day, 1, whom);

    /// <summary>From the day of admission, so many nights: the day out is day + nights.</summary>
    public static ClaimedEvent Stay(DateOnly admitted, int nights, ForWhom whom) => new(admitted, nights, whom);

    /// <summary>The day it was over: of a stay the day out, of months their last day. Windows count from here.</summary>
    public DateOnly EndsOn(BenefitUnit per) => per switch
    {
        BenefitUnit.Night => Day.AddDays(Count),
        BenefitUnit.Month => Day.AddMonths(Count).AddDays(-1),
        _ => Day,
    };
}
