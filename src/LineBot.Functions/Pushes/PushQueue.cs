using LineBot.Storage.Queues;

namespace LineBot.Functions.Pushes;

/// <summary>Where pushes wait for LINE, and where those are laid aside that LINE will not take.</summary>
internal sealed class PushQueue(MessageQueue queue, MessageQueue poison)
{
    public Task EnqueueAsync(QueuedPush push, CancellationToken cancellationToken) =>
        queue.PutAsync(QueueBody.Pack(push.ToJson()), TimeSpan.Zero, cancellationToken);

    public Task EnqueueAsync(QueuedMenu menu, CancellationToken cancellationToken) =>
        queue.PutAsync(QueueBody.Pack(menu.ToJson()), TimeSpan.Zero, cancellationToken);

    public Task EnqueueAsync(QueuedBroadcast broadcast, CancellationToken cancellationToken) =>
        queue.PutAsync(QueueBody.Pack(broadcast.ToJson()), TimeSpan.Zero, cancellationToken);

    /// <summary>The same words to several people, in calls of as many as LINE takes. A key that was used before sends nothing.</summary>
    public async Task EnqueueAsync(SameWords words, CancellationToken cancellationToken)
    {
        foreach (var push in words.Pushes(TimeProvider.System.GetUtcNow())) { await EnqueueAsync(push, cancellationToken); }
    }

    /// <summary>LINE refused the call for all, so nobody has it: each gets it alone, under a key of their own.</summary>
    public async Task EnqueueOneByOneAsync(QueuedPush push, CancellationToken cancellationToken)
    {
        foreach (var person in push.Also.Prepend(push.To))
        {
            await EnqueueAsync(push with { To = person, Also = [], RetryKey = RetryKey.Of(push.RetryKey.ToString("N"), person) }, cancellationToken);
        }
    }

    /// <summary>Kept with the reason, for a person to read and to send again.</summary>
    public Task LayAsideAsync(QueuedPush push, string fault, CancellationToken cancellationToken) =>
        poison.PutAsync(QueueBody.Pack((push with { Fault = fault }).ToJson()), TimeSpan.Zero, cancellationToken);

    /// <inheritdoc cref="LayAsideAsync(QueuedPush, string, CancellationToken)"/>
    public Task LayAsideAsync(QueuedMenu menu, string fault, CancellationToken cancellationToken) =>
        poison.PutAsync(QueueBody.Pack((menu with { Fault = fault }).ToJson()), TimeSpan.Zero, cancellationToken);
}
