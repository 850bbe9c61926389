using LineBot.Storage.Queues;

namespace LineBot.Functions.Turns;

/// <summary>Takes up the events whose inline turn did not come to its end. The host deletes the copy when this succeeds.</summary>
internal sealed class QueuedTurns(TurnHost turns)
{
    public Task RunAsync(byte[] message, CancellationToken cancellationToken) =>
        turns.RunAsync(
            KeptEvent.FromJson(QueueBody.Unpack(message)) ?? throw new InvalidDataException("The message is not a kept event."),
            keeping: Task.CompletedTask,
            cancellationToken);
}
