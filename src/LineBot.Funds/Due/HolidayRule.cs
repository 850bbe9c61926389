namespace LineBot.Funds.Due;

/// <summary>When an instalment is collected whose day is a holiday. A rule of the fund.</summary>
public enum HolidayRule
{
    /// <summary>On the day itself.</summary>
    Same,

    /// <summary>On the last working day before it.</summary>
    Before,

    /// <summary>On the first working day after it.</summary>
    After,
}
