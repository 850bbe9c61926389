using System.Globalization;
using LineBot.Dialogs.Language;

namespace LineBot.Cli.Understanding;

/// <summary>What reading costs: once at the start of a process, and for each phrase.</summary>
internal sealed record ReadingSpeed(IUnderstand Reader, TimeSpan StartUp, TimeSpan Median, TimeSpan Slow)
{
    private const int Slowest = 99;

    /// <summary>The best of these counts: what else the machine does, and the compiler's own work, are not the phrase's.</summary>
    private const int Tries = 5;

    public static ReadingSpeed Of(Func<IUnderstand> load, IReadOnlyList<string> phrases)
    {
        var clock = TimeProvider.System;
        var start = clock.GetTimestamp();
        var reader = load();
        var startUp = clock.GetElapsedTime(start);
        var times = phrases.Select(phrase => Enumerable.Range(0, Tries).Min(_ => Time(reader, phrase))).Order().ToList();
        return new(reader, startUp, At(times, 50), At(times, Slowest));

        TimeSpan Time(IUnderstand by, string phrase)
        {
            var began = clock.GetTimestamp();
            by.Understand(phrase);
            return clock.GetElapsedTime(began);
        }
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"cold start-up {StartUp.TotalMilliseconds:0.0} ms, a phrase {Median.TotalMilliseconds:0.00} ms, p{Slowest} {Slow.TotalMilliseconds:0.00} ms");

    private static TimeSpan At(List<TimeSpan> times, int percent) => times.Count == 0 ? TimeSpan.Zero : times[(times.Count - 1) * percent / 100];
}
