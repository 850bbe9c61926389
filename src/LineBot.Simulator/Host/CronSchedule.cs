using System.Globalization;
using LineBot.Simulator.Startup;

namespace LineBot.Simulator.Host;

/// <summary>NCRONTAB with six fields (second, minute, hour, day, month, weekday), in UTC as on Linux plans.</summary>
internal sealed class CronSchedule
{
    private static readonly string[] Months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
    private static readonly string[] Days = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];
    private static readonly TimeSpan Horizon = TimeSpan.FromDays(366 * 5);
    private readonly bool[] seconds;
    private readonly bool[] minutes;
    private readonly bool[] hours;
    private readonly bool[] days;
    private readonly bool[] months;
    private readonly bool[] weekdays;

    private CronSchedule(string[] fields)
    {
        seconds = Field(fields[0], 0, 59);
        minutes = Field(fields[1], 0, 59);
        hours = Field(fields[2], 0, 23);
        days = Field(fields[3], 1, 31);
        months = Field(fields[4], 1, 12, Months);
        weekdays = Field(fields[5], 0, 7, Days);
        weekdays[0] |= weekdays[7];   // Both 0 and 7 are Sunday.
    }

    public static CronSchedule Parse(string text)
    {
        var fields = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (fields.Length != 6)
        {
            throw new StartException($"The timer schedule '{text}' needs six fields: second minute hour day month weekday.");
        }
        try
        {
            return new(fields);
        }
        catch (Exception e) when (e is FormatException or ArgumentException or IndexOutOfRangeException)
        {
            throw new StartException($"The timer schedule '{text}' cannot be read.");
        }
    }

    /// <summary>The first moment later than <paramref name="after"/>.</summary>
    public DateTimeOffset Next(DateTimeOffset after)
    {
        var at = after.UtcDateTime.AddTicks(-(after.Ticks % TimeSpan.TicksPerSecond)).AddSeconds(1);
        var end = at + Horizon;
        while (at < end)
        {
            if (!months[at.Month] || !days[at.Day] || !weekdays[(int)at.DayOfWeek]) { at = at.Date.AddDays(1); }
            else if (!hours[at.Hour]) { at = at.Date.AddHours(at.Hour + 1); }
            else if (!minutes[at.Minute]) { at = at.Date.AddHours(at.Hour).AddMinutes(at.Minute + 1); }
            else if (!seconds[at.Second]) { at = at.AddSeconds(1); }
            else { return new(at, TimeSpan.Zero); }
        }
        throw new StartException("A timer schedule never comes due.");
    }

    private static bool[] Field(string text, int min, int max, string[]? names = null)
    {
        var set = new bool[max + 1];
        foreach (var part in text.Split(','))
        {
            var (range, step) = part.Split('/') is [var left, var right]
                ? (left, int.Parse(right, CultureInfo.InvariantCulture))
                : (part, 0);
            var (from, to) = Range(range, min, max, step > 0, names);
            for (var value = from; value <= to; value += Math.Max(1, step)) { set[value] = true; }
        }
        return set;
    }

    private static (int From, int To) Range(string text, int min, int max, bool isStepped, string[]? names)
    {
        if (text == "*") { return (min, max); }
        if (text.Split('-') is [var from, var to]) { return (Value(from, names), Value(to, names)); }
        var single = Value(text, names);
        return (single, isStepped ? max : single);
    }

    private static int Value(string text, string[]? names)
    {
        var named = names is null ? -1 : Array.FindIndex(names, name => text.StartsWith(name, StringComparison.OrdinalIgnoreCase));
        return named < 0 ? int.Parse(text, CultureInfo.InvariantCulture) : names!.Length == 12 ? named + 1 : named;
    }
}
