using LineBot.Functions.Clock;
using LineBot.Functions.Telemetry;
using LineBot.Storage.Queues;

namespace LineBot.Functions.Turns;

/// <summary>Takes up the events whose inline turn did not come to its end. The host deletes the copy when this succeeds.</summary>
internal sealed class QueuedTurns(TurnHost turns, BotClock clock)
{
    public async Task RunAsync(byte[] message, CancellationToken cancellationToken)
    {
        var kept = KeptEvent.FromJson(QueueBody.Unpack(message)) ?? throw new InvalidDataException("The message is not a kept event.");
        using var span = Spans.Turn(kept);
        Meters.Brought(QueueNames.LineEvents, clock.GetUtcNow() - kept.Event.Timestamp);
        await turns.RunAsync(kept, keeping: Task.CompletedTask, cancellationToken);
    }
}
