using LineBot.Dialogs.Language;
using LineBot.Dialogs.Linking;
using LineBot.Functions.Clock;
using LineBot.Functions.Pushes;
using LineBot.Functions.Quota;
using LineBot.Functions.Sending;
using LineBot.Funds;
using LineBot.Funds.Broadcasts;
using LineBot.Funds.Quota;
using LineBot.Funds.Rules;
using LineBot.Storage.Broadcasts;
using LineBot.Storage.Queues;

namespace LineBot.Functions.Broadcasts;

/// <summary>
/// Gets an announcement to everybody once. Its recipients and their retry keys are fixed in one transaction before the first of them is told;
/// from then on every step may be done again: LINE knows the keys, and the rows know the rest.
/// </summary>
internal sealed class BroadcastRunner(
    BroadcastTable table, AudienceReader audience, IRuleValues rules, PushBudget budget, PushQueue queue, BroadcastPartSender parts, BotClock clock)
{
    private const int NewestMax = 50;

    private const int AttemptsMax = 5;

    public Task RunAsync(QueuedBroadcast queued, CancellationToken cancellationToken) => queued.Part is { } part
        ? parts.RunAsync(queued.Fund, queued.Number, part, cancellationToken)
        : GoOnAsync(queued.Fund, queued.Number, cancellationToken);

    /// <summary>Each hour of the day: whatever waited for the morning, or was left by a process that ended, goes on.</summary>
    public async Task WakeAsync(CancellationToken cancellationToken)
    {
        foreach (var fund in await table.FundsAsync(cancellationToken))
        {
            var open = (await table.ListAsync(fund, NewestMax, cancellationToken)).Where(one => one.State is BroadcastState.Confirmed or BroadcastState.Sending);
            foreach (var one in open) { await queue.EnqueueAsync(new QueuedBroadcast(fund, one.Number), cancellationToken); }
        }
    }

    private async Task GoOnAsync(FundId fund, BroadcastNumber number, CancellationToken cancellationToken)
    {
        if (!await IsTimeAsync(fund, cancellationToken)) { return; }

        // Somebody else may have begun it, or this very process, whose answer was lost: the row tells.
        for (var attempt = 1; await table.FindAsync(fund, number, cancellationToken) is { Value.State: BroadcastState.Confirmed } known; attempt++)
        {
            if (attempt > AttemptsMax) { throw new PushPostponedException(new Fate.TryAgain($"Announcement {number} of {fund} is busy.")); }
            await TryBeginAsync(known, cancellationToken);
        }

        foreach (var part in (await table.PartsAsync(fund, number, cancellationToken)).Where(part => part.IsOpen))
        {
            await queue.EnqueueAsync(new QueuedBroadcast(fund, number) { Part = part.Place }, cancellationToken);
        }
    }

    /// <summary>Outside the fund's hours it waits for the timer.</summary>
    private async Task<bool> IsTimeAsync(FundId fund, CancellationToken cancellationToken)
    {
        var now = LocalTime.Of(clock.GetUtcNow());
        return BroadcastRules.Read(await rules.ReadAsync(fund, now.Date, cancellationToken)).Hours.Contains(now.Time);
    }

    /// <summary>Fixes to whom it goes; or stops it, where not enough messages are left.</summary>
    private async Task TryBeginAsync(Tagged<Broadcast> known, CancellationToken cancellationToken)
    {
        var (fund, number) = (known.Value.Fund, known.Value.Number);
        var everybody = known.Value.Audience.UsersAmong(await audience.ReadAsync(fund, cancellationToken));
        var users = await audience.WillingAsync(everybody, ConsentPurpose.News, cancellationToken);
        if (!await budget.AllowsAsync(fund, PushKind.Announcement, users.Count, cancellationToken))
        {
            await budget.HoldBackAsync(fund, PushKind.Announcement, number.ToString(), cancellationToken);
            await table.TryChangeAsync(known, known.Value with { State = BroadcastState.Stopped, Recipients = users.Count, NotArrived = users.Count }, cancellationToken);
            return;
        }

        var begun = known.Value with
        {
            State = users.Count == 0 ? BroadcastState.Sent : BroadcastState.Sending,
            BegunAt = clock.GetUtcNow(),
            Recipients = users.Count,
        };
        var chunks = users.Chunk(BroadcastPart.UsersMax)
            .Select((some, place) => new BroadcastPart(place, RetryKey.Of($"broadcast/{fund.Value}/{number}", $"part-{place}"), some));
        await table.TryBeginAsync(known, begun, chunks, cancellationToken);
    }
}
