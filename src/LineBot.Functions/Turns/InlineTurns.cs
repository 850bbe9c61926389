using System.Diagnostics;
using LineBot.Functions.Logging;
using LineBot.Functions.Telemetry;
using LineBot.Storage.Queues;

namespace LineBot.Functions.Turns;

/// <summary>
/// Runs the events of one webhook at once: people side by side, one person's events in order of time. What is not finished when LINE
/// wants its answer goes on behind it, and what never finishes comes back from the queue. In a burst, where turns wait for a place, LINE
/// has its answer as soon as the events are kept. An event too large for any queue is answered when its turn is over: until then LINE's own
/// copy is the safety copy.
/// </summary>
internal sealed partial class InlineTurns(EventInbox inbox, TurnHost turns, Lanes lanes, ILogger<InlineTurns> logger)
{
    /// <summary>LINE waits two seconds; the host's hop and the network take their part.</summary>
    private static readonly TimeSpan AnswerWithin = TimeSpan.FromSeconds(1.6);

    /// <summary>No inline turn may live until its copy comes into sight.</summary>
    private static readonly TimeSpan LiveAtMost = EventInbox.Hidden - TimeSpan.FromSeconds(8);

    private int atWork;

    /// <summary>How many turns have a safety copy and go on, also behind an answer that LINE has already.</summary>
    public int AtWork => Volatile.Read(ref atWork);

    /// <summary>False: some event could not be kept, so LINE had better bring the events again.</summary>
    public async Task<bool> TryRunAsync(IReadOnlyList<KeptEvent> events)
    {
        var answerBy = Task.Delay(AnswerWithin, TimeProvider.System);
        var started = events.OrderBy(kept => kept.Event.Timestamp).Select(kept => Start(kept, isOneOfMany: events.Count > 1)).ToArray();
        var kept = Task.WhenAll(started.Select(turn => turn.Kept));
        if (await Task.WhenAny(kept, answerBy) != kept || !kept.IsCompletedSuccessfully)
        {
            Log.NotKept(logger, kept.Exception is { } error ? ErrorFacts.Of(error.GetBaseException()) : "no answer in time");
            return false;
        }
        if (!lanes.AreFull) { await Task.WhenAny(Task.WhenAll(started.Select(turn => turn.Running)), answerBy); }
        return true;
    }

    private (Task Kept, Task Running) Start(KeptEvent kept, bool isOneOfMany)
    {
        var limit = new CancellationTokenSource(LiveAtMost);
        var webhook = Activity.Current;
        var span = Spans.Turn(kept, isOneOfMany);
        var traced = kept with { Trace = span?.Id };
        var keeping = inbox.TryKeep(traced, limit.Token);
        var running = keeping is null ? RunUnkeptAsync(traced, limit, span) : RunAsync(traced, keeping, limit, span);
        Activity.Current = webhook;   // The next event is no part of this one.
        return (keeping ?? running, running);
    }

    private async Task RunAsync(KeptEvent kept, Task<QueueReceipt> keeping, CancellationTokenSource limit, Activity? span)
    {
        using (span)
        using (limit)
        {
            Interlocked.Increment(ref atWork);
            try
            {
                await turns.RunAsync(kept, keeping, limit.Token);
                await inbox.DoneAsync(await keeping, limit.Token);
            }
            catch (Exception error)
            {
                Log.LeftToTheQueue(logger, kept.Event.EventId, ErrorFacts.Of(error));
                await Task.WhenAny(keeping);   // The limit must outlive what it limits.
            }
            finally
            {
                Interlocked.Decrement(ref atWork);
            }
        }
    }

    /// <summary>Every delivery by LINE goes by one name, so that the next one sends what the last one committed and left unsent.</summary>
    private async Task RunUnkeptAsync(KeptEvent kept, CancellationTokenSource limit, Activity? span)
    {
        using (span)
        using (limit)
        {
            Log.TooLargeToKeep(logger, kept.Event.EventId, kept.Event.Raw.Length);
            await turns.RunAsync(kept with { Copy = $"line-{kept.Event.EventId}" }, keeping: Task.CompletedTask, limit.Token);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(30, LogLevel.Error, "Events could not be kept and are left to LINE's redelivery: {Error}")]
        public static partial void NotKept(ILogger logger, string error);

        [LoggerMessage(31, LogLevel.Warning, "Event {EventId} is left to its copy in the queue: {Error}")]
        public static partial void LeftToTheQueue(ILogger logger, string eventId, string error);

        [LoggerMessage(32, LogLevel.Warning, "Event {EventId} of {Length} bytes fits no queue message; LINE is answered when its turn is over.")]
        public static partial void TooLargeToKeep(ILogger logger, string eventId, int length);
    }
}
