using Azure;
using LineBot.Dialogs;
using LineBot.Functions.Clock;
using LineBot.Functions.Logging;
using LineBot.Functions.Menus;
using LineBot.Functions.Telemetry;
using LineBot.Storage.Conversations;

namespace LineBot.Functions.Turns;

/// <summary>
/// One event, one effect: load the conversation, run the dialog, commit everything in one transaction, then send. A turn that was
/// committed before is not run again; the copy that committed it sends what is still unsent, any other copy has nothing to do.
/// </summary>
internal sealed partial class TurnHost(Lanes lanes, ConversationStore store, IBot bot, Delivery delivery, PublishedMenus menus, BotClock clock, ILogger<TurnHost> logger)
{
    private const int AttemptsMax = 8;

    /// <param name="kept">The event.</param>
    /// <param name="keeping">Its safety copy on the way into the queue: reading goes on meanwhile, nothing is written before.</param>
    /// <param name="cancellationToken">Ends the turn; its copy brings it back.</param>
    public async Task RunAsync(KeptEvent kept, Task keeping, CancellationToken cancellationToken)
    {
        var startedAt = TimeProvider.System.GetTimestamp();
        var outcome = TurnOutcome.Unfinished;
        try
        {
            outcome = await FinishAsync(kept, keeping, cancellationToken);
        }
        finally
        {
            Spans.TurnEnded(outcome);
            Meters.TurnEnded(kept.Event.Type, outcome, TimeProvider.System.GetElapsedTime(startedAt));
        }
    }

    private async Task<TurnOutcome> FinishAsync(KeptEvent kept, Task keeping, CancellationToken cancellationToken)
    {
        using var lane = await lanes.EnterAsync(kept.Address.SourceId, kept.Event.Timestamp.UtcTicks, cancellationToken);
        for (var attempt = 1; attempt <= AttemptsMax; attempt++)
        {
            var loading = store.LoadAsync(kept.Address, kept.Event.EventId, cancellationToken);
            await Task.WhenAll(keeping, loading);
            if (await TryFinishAsync(kept, await loading, cancellationToken) is { } outcome) { return outcome; }
            await Task.Delay(Pause(kept, attempt), TimeProvider.System, cancellationToken);
        }
        throw new ConversationBusyException();
    }

    /// <summary>Null: another turn of the conversation was faster, so this one must be thought through again.</summary>
    private async Task<TurnOutcome?> TryFinishAsync(KeptEvent kept, Conversation conversation, CancellationToken cancellationToken)
    {
        if (conversation.Turn is { } earlier)
        {
            var isOurs = earlier.Copy == kept.Copy && !earlier.Delivered;
            if (isOurs) { await delivery.SendAsync(kept, Outgoing.FromJson(earlier.Outgoing), cancellationToken); }
            return TurnOutcome.DoneBefore;
        }
        var turn = await AskAsync(kept, conversation, cancellationToken);
        if (turn.Failure is { } failure) { Report(kept, failure); }
        var outgoing = Outgoing.Of(turn);
        if (outgoing.IsEmpty && turn.State == conversation.State && turn.Changes.Count == 0) { return TurnOutcome.Silent; }   // Nothing to remember.
        var stored = new StoredTurn(kept.Event.EventId, kept.Copy, Delivered: false, outgoing.ToJson());
        if (!await store.TryCommitAsync(conversation, Translation.ToCommit(turn, conversation, stored), cancellationToken)) { return null; }
        await delivery.SendAsync(kept, outgoing, cancellationToken);
        return turn.Failure is null ? TurnOutcome.Answered : TurnOutcome.Apologised;
    }

    private async Task<BotTurn> AskAsync(KeptEvent kept, Conversation conversation, CancellationToken cancellationToken)
    {
        using var span = Spans.Dialog();
        return await bot.RunAsync(Translation.ToInput(kept, conversation, menus.Of(kept.Channel), clock.GetUtcNow()), cancellationToken);
    }

    /// <summary>A person should not get an apology for what passes by itself: then the event had better come back later.</summary>
    private void Report(KeptEvent kept, Exception failure)
    {
        if (failure is RequestFailedException or HttpRequestException or OperationCanceledException or AggregateException
            or TimeoutException)   // A book at which others were faster each time.
        {
            throw new TurnPostponedException(failure);
        }

        Log.BotFailed(logger, kept.Event.EventId, ErrorFacts.Of(failure));
    }

    /// <summary>Longer each time, and different for each copy, so that rivals do not meet again.</summary>
    private static TimeSpan Pause(KeptEvent kept, int attempt) => TimeSpan.FromMilliseconds(attempt * (5 + (kept.Copy.GetHashCode(StringComparison.Ordinal) & 31)));

    private static partial class Log
    {
        [LoggerMessage(70, LogLevel.Error, "The bot failed at event {EventId}; the person got an apology: {Error}")]
        public static partial void BotFailed(ILogger logger, string eventId, string error);
    }
}

/// <summary>Storage or the network failed inside the turn; nothing was committed, and the kept copy of the event brings it back.</summary>
internal sealed class TurnPostponedException(Exception cause) : Exception("A turn was postponed.", cause);

/// <summary>Other turns of the same conversation won every time; the kept copy of the event brings it back.</summary>
internal sealed class ConversationBusyException() : Exception("Other turns of this conversation were faster each time.");
