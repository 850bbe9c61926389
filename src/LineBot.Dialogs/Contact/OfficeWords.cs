using LineBot.Dialogs.Language;
using LineBot.Funds.Rules;

namespace LineBot.Dialogs.Contact;

/// <summary>Days of the week as people say them: จันทร์–ศุกร์, or every day.</summary>
public static class OfficeWords
{
    private static readonly Text[] Names =
    [
        Text.Of(th: $"จันทร์", en: $"Mon"),
        Text.Of(th: $"อังคาร", en: $"Tue"),
        Text.Of(th: $"พุธ", en: $"Wed"),
        Text.Of(th: $"พฤหัสบดี", en: $"Thu"),
        Text.Of(th: $"ศุกร์", en: $"Fri"),
        Text.Of(th: $"เสาร์", en: $"Sat"),
        Text.Of(th: $"อาทิตย์", en: $"Sun"),
    ];

    public static Text Days(WeekDays days) => days.IsEveryDay
        ? Text.Of(th: $"ทุกวัน", en: $"every day")
        : Runs(days).Select(Run).Aggregate((before, run) => Text.Of(th: $"{before}, {run}", en: $"{before}, {run}"));

    private static Text Run((int First, int Last) run) => run.First == run.Last
        ? Names[run.First]
        : Text.Of(th: $"{Names[run.First]}–{Names[run.Last]}", en: $"{Names[run.First]}–{Names[run.Last]}");

    /// <summary>Days that follow one another, Monday first.</summary>
    private static List<(int First, int Last)> Runs(WeekDays days)
    {
        var runs = new List<(int First, int Last)>();
        foreach (var day in days.Days.Select(day => ((int)day + 6) % 7))
        {
            if (runs is [.., var last] && last.Last == day - 1) { runs[^1] = (last.First, day); }
            else { runs.Add((day, day)); }
        }

        return runs;
    }
}
