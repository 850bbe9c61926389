namespace LineBot.Dialogs.Language;

/// <summary>How far a day lies from today: พรุ่งนี้, อีก 9 วัน.</summary>
public readonly record struct DayDistance(int Days)
{
    public static DayDistance Between(DateOnly today, DateOnly day) => new(day.DayNumber - today.DayNumber);
}
