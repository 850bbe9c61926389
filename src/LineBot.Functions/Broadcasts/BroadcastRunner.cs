using LineBot.Dialogs.Language;
using LineBot.Dialogs.Linking;
using LineBot.Functions.Clock;
using LineBot.Functions.Pushes;
using LineBot.Functions.Quota;
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
        if (await table.FindAsync(fund, number, cancellationToken) is not { } known || !await IsTimeAsync(fund, cancellationToken)) { return; }
        if (known.Value.State == BroadcastState.Confirmed && !await BeginAsync(known, cancellationToken)) { return; }

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

    /// <summary>False where there is nobody to tell, or not enough messages left; also where somebody else was quicker, whose queue message goes on.</summary>
    private async Task<bool> BeginAsync(Tagged<Broadcast> known, CancellationToken cancellationToken)
    {
        var (fund, number) = (known.Value.Fund, known.Value.Number);
        var everybody = known.Value.Audience.UsersAmong(await audience.ReadAsync(fund, cancellationToken));
        var users = await audience.WillingAsync(everybody, ConsentPurpose.News, cancellationToken);
        if (!await budget.AllowsAsync(fund, PushKind.Announcement, users.Count, cancellationToken))
        {
            await budget.HoldBackAsync(fund, PushKind.Announcement, number.ToString(), cancellationToken);
            await table.TryChangeAsync(known, known.Value with { State = BroadcastState.Stopped, Recipients = users.Count, NotArrived = users.Count }, cancellationToken);
            return false;
        }

        var begun = known.Value with
        {
            State = users.Count == 0 ? BroadcastState.Sent : BroadcastState.Sending,
            BegunAt = clock.GetUtcNow(),
            Recipients = users.Count,
        };
        var chunks = users.Chunk(BroadcastPart.UsersMax)
            .Select((some, place) => new BroadcastPart(place, RetryKey.Of($"broadcast/{fund.Value}/{number}", $"part-{place}"), some));
        return await table.TryBeginAsync(known, begun, chunks, cancellationToken);
    }
}
