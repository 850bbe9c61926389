using LineBot.Functions.Broadcasts;
using LineBot.Functions.Menus;
using LineBot.Functions.Sending;
using LineBot.Functions.Telemetry;
using LineBot.Storage.Queues;

namespace LineBot.Functions.Pushes;

/// <summary>Brings queued pushes to LINE. What LINE refuses for good is laid aside with its reason, never dropped.</summary>
internal sealed partial class PushSender(LineSender line, PushQueue queue, MenuSwitch menus, BroadcastRunner broadcasts, ILogger<PushSender> logger)
{
    /// <summary>LINE remembers a retry key for 24 hours; after that the same push would be a second one.</summary>
    private static readonly TimeSpan SafeFor = TimeSpan.FromHours(23);

    /// <exception cref="PushPostponedException">The host shall bring the message again.</exception>
    public Task SendAsync(byte[] message, CancellationToken cancellationToken)
    {
        var json = QueueBody.Unpack(message);
        if (QueuedMenu.FromJson(json) is { } menu) { return menus.RunAsync(menu, cancellationToken); }

        return QueuedBroadcast.FromJson(json) is { } broadcast ? broadcasts.RunAsync(broadcast, cancellationToken) : PushAsync(json, cancellationToken);
    }

    private async Task PushAsync(ReadOnlyMemory<byte> json, CancellationToken cancellationToken)
    {
        var push = QueuedPush.FromJson(json) ?? throw new InvalidDataException("The message is not a queued push.");
        Meters.Brought(QueueNames.LinePushes, TimeProvider.System.GetUtcNow() - push.QueuedAt);
        var fate = TimeProvider.System.GetUtcNow() - push.QueuedAt < SafeFor ? await CallAsync(push, cancellationToken) : new Fate.Refused(PushFaults.TooOld);
        switch (fate)
        {
            case Fate.Arrived:
                return;
            case Fate.Refused when push.Also.Count > 0:
                await queue.EnqueueOneByOneAsync(push, cancellationToken);   // One person whom LINE does not know must not keep it from all.
                return;
            case Fate.Refused refused:
                Log.LaidAside(logger, push.RetryKey, refused.Reason);
                await queue.LayAsideAsync(push, refused.Reason, cancellationToken);
                return;
            default:
                throw new PushPostponedException(fate);
        }
    }

    private Task<Fate> CallAsync(QueuedPush push, CancellationToken cancellationToken) => push.Also.Count == 0
        ? line.PushAsync(push.Channel, push.To, push.RetryKey, push.Messages, cancellationToken)
        : line.MulticastAsync(push.Channel, [push.To, .. push.Also], push.RetryKey, push.Messages, cancellationToken);

    private static partial class Log
    {
        [LoggerMessage(60, LogLevel.Error, "Push {RetryKey} is laid aside: {Reason}")]
        public static partial void LaidAside(ILogger logger, Guid retryKey, string reason);
    }
}

/// <summary>LINE could not take the push now, or did not say whether it did; its retry key makes another try harmless.</summary>
internal sealed class PushPostponedException(Fate fate) : Exception($"Postponed: {fate}");
