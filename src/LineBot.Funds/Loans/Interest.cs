namespace LineBot.Funds.Loans;

/// <summary>Interest on a sum, rounded half up to the satang once. A month is 1/12 of a year, a week 1/52, a day 1/365.</summary>
public static class Interest
{
    public const int DaysOfYear = 365;

    public static Money ForTerm(Money principal, InterestRate rate, YearFraction term) =>
        principal.TimesHalfUp((long)rate.Millionths * term.Numerator, (long)InterestRate.PartsOfOne * term.Denominator);

    /// <summary>Actual/365: 20,000 at 12 % is 197.26 for 30 days and 203.84 for 31, leap year or not.</summary>
    public static Money ForDays(Money principal, InterestRate rate, int days) =>
        ForTerm(principal, rate, new(days, DaysOfYear));
}
