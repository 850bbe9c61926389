using System.Diagnostics.Metrics;
using LineBot.Functions.Sending;
using LineBot.Functions.Turns;

namespace LineBot.Functions.Telemetry;

/// <summary>What is counted. Tags are words from short lists: no person, fund or text can be told from them, and no counter splits without end.</summary>
internal static class Meters
{
    public const string MeterName = "LineBot";

    private static readonly Meter Meter = new(MeterName);
    private static readonly Counter<long> Turns = Meter.CreateCounter<long>("linebot.turns", "{turn}", "Runs of turns, by kind of event and outcome.");
    private static readonly Histogram<double> TurnDuration = Meter.CreateHistogram<double>("linebot.turn.duration", "s", "From the event in hand to the reply taken by LINE.");
    private static readonly Counter<long> StorageCalls = Meter.CreateCounter<long>("linebot.storage.calls", "{call}", "Calls to storage, by service, method and status.");
    private static readonly Counter<long> Messages = Meter.CreateCounter<long>("linebot.line.calls", "{call}", "Replies, pushes, reminders and menus, by what became of them.");
    private static readonly Histogram<double> QueueAge = Meter.CreateHistogram<double>("linebot.queue.age", "s", "How old work was when the queue brought it.");

    public static bool StorageIsSeen => StorageCalls.Enabled;

    public static void TurnEnded(string eventType, TurnOutcome outcome, TimeSpan duration)
    {
        if (!Turns.Enabled && !TurnDuration.Enabled) { return; }
        var word = Words.Of(outcome);
        Turns.Add(1, new("event", eventType), new("outcome", word));
        TurnDuration.Record(duration.TotalSeconds, new KeyValuePair<string, object?>("outcome", word));
    }

    public static void StorageCalled(string service, string method, int status) =>
        StorageCalls.Add(1, new("service", service), new("method", method), new("status", status));

    public static void LineCalled(string kind, Fate fate) => Messages.Add(1, new("kind", kind), new("fate", Words.Of(fate)));

    public static void Brought(string queue, TimeSpan age) => QueueAge.Record(age.TotalSeconds, new KeyValuePair<string, object?>("queue", queue));

    /// <summary>How many messages the month still has, as somebody reads it; nothing where it is not known.</summary>
    public static void ShowQuotaLeft(Func<IEnumerable<Measurement<long>>> read) =>
        Meter.CreateObservableGauge("linebot.quota.left", read, "{message}", "Messages that the month still has, by channel.");
}
