using Azure;
using LineBot.Functions.Logging;
using LineBot.Functions.Pushes;
using LineBot.Functions.Sending;
using LineBot.Storage.Conversations;
using LineBot.Storage.Queues;

namespace LineBot.Functions.Turns;

/// <summary>
/// Sends what a committed turn has to say. A reply is free and its token works once, so trying it again is harmless; an answer whose
/// fate is unknown is never pushed, unless the turn says that it must arrive. Then everything that can be repeated without harm is done
/// before the reply: whatever fails there is tried again before anybody has seen anything.
/// </summary>
internal sealed partial class Delivery(LineSender line, PushQueue pushes, ConversationStore store, ILogger<Delivery> logger)
{
    /// <exception cref="NotDeliveredException">Another try may still succeed.</exception>
    public async Task SendAsync(KeptEvent kept, Outgoing outgoing, CancellationToken cancellationToken)
    {
        var queueing = Task.WhenAll(
        [
            .. outgoing.Pushes.Select(push => QueueAsync(kept, push, cancellationToken)),
            outgoing.SwitchesMenu ? pushes.EnqueueAsync(new QueuedMenu(kept.Channel, ChatOf(kept)), cancellationToken) : Task.CompletedTask,
        ]);
        if (outgoing.MustArrive) { await queueing; }
        await Task.WhenAll(queueing, ReplyAsync(kept, outgoing, cancellationToken));
        if (outgoing.MustArrive) { await MarkAsync(kept, cancellationToken); }
    }

    /// <summary>A mark that cannot be made stops nothing: deleting the safety copy says the same, and failing here would say everything twice.</summary>
    private async Task MarkAsync(KeptEvent kept, CancellationToken cancellationToken)
    {
        try
        {
            await store.MarkDeliveredAsync(kept.Address, kept.Event.EventId, cancellationToken);
        }
        catch (Exception error) when (error is RequestFailedException or AggregateException && !cancellationToken.IsCancellationRequested)
        {
            Log.NotMarked(logger, kept.Event.EventId, ErrorFacts.Of(error));
        }
    }

    private async Task ReplyAsync(KeptEvent kept, Outgoing outgoing, CancellationToken cancellationToken)
    {
        if (outgoing.Reply.IsEmpty) { return; }
        var fate = kept.Event.MayReply
            ? await line.ReplyAsync(kept.Channel, kept.Event.ReplyToken!, outgoing.Reply, cancellationToken)
            : new Fate.Refused("no reply token");
        if (fate is Fate.Arrived) { return; }
        if (fate is Fate.TryAgain || (fate is Fate.Unknown && !outgoing.MustArrive)) { throw new NotDeliveredException(fate); }
        Log.NotReplied(logger, kept.Event.EventId, fate);
        if (outgoing.MustArrive) { await QueueAsync(kept, new OutgoingPush(ChatOf(kept), "reply", outgoing.Reply), cancellationToken); }
    }

    private Task QueueAsync(KeptEvent kept, OutgoingPush push, CancellationToken cancellationToken) => pushes.EnqueueAsync(
        new QueuedPush(kept.Channel, push.To, RetryKey.Of(kept.Event.EventId, push.Step), TimeProvider.System.GetUtcNow(), push.Messages),
        cancellationToken);

    private static string ChatOf(KeptEvent kept) =>
        kept.Event.Source?.ChatId ?? throw new InvalidOperationException("Something must arrive in a chat that cannot be addressed.");

    private static partial class Log
    {
        [LoggerMessage(40, LogLevel.Warning, "The reply to event {EventId} did not arrive: {Fate}")]
        public static partial void NotReplied(ILogger logger, string eventId, Fate fate);

        [LoggerMessage(41, LogLevel.Warning, "Event {EventId} was answered, which could not be marked: {Error}")]
        public static partial void NotMarked(ILogger logger, string eventId, string error);
    }
}
