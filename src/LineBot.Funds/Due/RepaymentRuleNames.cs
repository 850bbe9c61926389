namespace LineBot.Funds.Due;

/// <summary>What the settings of repayments are called.</summary>
public static class RepaymentRuleNames
{
    public const string DaysBefore = "remind-days-before";

    public const string OnTheDay = "remind-on-the-day";

    public const string DaysAfter = "remind-days-after";

    public const string Hour = "remind-hour";

    public const string Holiday = "due-on-holiday";

    public const string WeekendIsClosed = "due-weekend-closed";

    public const string SlipTakesTwo = "slip-takes-two";
}
