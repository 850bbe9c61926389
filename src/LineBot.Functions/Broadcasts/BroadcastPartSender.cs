using LineBot.Dialogs.Broadcasts;
using LineBot.Dialogs.Language;
using LineBot.Functions.Clock;
using LineBot.Functions.Pushes;
using LineBot.Functions.Sending;
using LineBot.Functions.Webhooks;
using LineBot.Funds;
using LineBot.Funds.Broadcasts;
using LineBot.Funds.Members;
using LineBot.Funds.Rules;
using LineBot.Line.Messages;
using LineBot.Storage.Broadcasts;

namespace LineBot.Functions.Broadcasts;

/// <summary>
/// Gives one part of an announcement to LINE: all of it in one multicast under its key. Where LINE refuses that, nobody had it; the row then
/// says for good that each person is told alone, under a key of their own.
/// </summary>
internal sealed partial class BroadcastPartSender(
    BroadcastTable table, LineSender line, ChannelNames channels, IFunds funds, IRuleValues rules, BotClock clock, ILogger<BroadcastPartSender> logger)
{
    private const int AtOnce = 8;

    private const int AttemptsMax = 8;

    /// <summary>LINE knows a retry key for 24 hours.</summary>
    private static readonly TimeSpan KeyKnown = TimeSpan.FromHours(23);

    /// <exception cref="PushPostponedException">The host shall bring the part again.</exception>
    public async Task RunAsync(FundId fund, BroadcastNumber number, int place, CancellationToken cancellationToken)
    {
        if (await table.FindAsync(fund, number, cancellationToken) is not { } known || await table.PartAsync(fund, number, place, cancellationToken) is not { } part) { return; }
        if (part.Value.IsOpen && !await TryAsync(known.Value, part, cancellationToken)) { return; }

        await FinishAsync(fund, number, cancellationToken);
    }

    /// <summary>True: the part has come to its end.</summary>
    private async Task<bool> TryAsync(Broadcast broadcast, Tagged<BroadcastPart> part, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var isLost = part.Value.TriedAt is { } tried && now - tried > KeyKnown;
        if (broadcast.State == BroadcastState.Cancelled || isLost) { return await EndAsync(broadcast, part, arrived: 0, cancellationToken); }
        if (!await IsTimeAsync(broadcast.Fund, cancellationToken)) { return false; }

        var current = part.Value.TriedAt is null ? await ChangeAsync(broadcast, part, part.Value with { TriedAt = now }, cancellationToken) : part;
        if (current is null) { throw new PushPostponedException(new Fate.TryAgain("Another delivery has this part in hand.")); }

        var name = (await funds.ReadAsync(broadcast.Fund, cancellationToken))?.Name ?? broadcast.Fund.Value;
        var messages = MessageJson.Write(BroadcastNotice.Write(broadcast, name));
        return current.Value.State == PartState.Split
            ? await OneByOneAsync(broadcast, current, messages, cancellationToken)
            : await TogetherAsync(broadcast, current, messages, cancellationToken);
    }

    private async Task<bool> TogetherAsync(Broadcast broadcast, Tagged<BroadcastPart> part, ReadOnlyMemory<byte> messages, CancellationToken cancellationToken)
    {
        var users = part.Value.Users.Select(user => user.Value).ToList();
        var fate = await line.MulticastAsync(channels.Of(broadcast.Fund), users, part.Value.RetryKey, messages, cancellationToken);
        switch (fate)
        {
            case Fate.Arrived:
                return await EndAsync(broadcast, part, users.Count, cancellationToken);
            case Fate.UsedUp:
                return await EndAsync(broadcast, part, arrived: 0, cancellationToken);
            case Fate.Refused refused:
                Log.Split(logger, part.Value.RetryKey, refused.Reason);
                var split = await ChangeAsync(broadcast, part, part.Value with { State = PartState.Split }, cancellationToken)
                    ?? throw new PushPostponedException(fate);
                return await OneByOneAsync(broadcast, split, messages, cancellationToken);
            default:
                throw new PushPostponedException(fate);
        }
    }

    private async Task<bool> OneByOneAsync(Broadcast broadcast, Tagged<BroadcastPart> part, ReadOnlyMemory<byte> messages, CancellationToken cancellationToken)
    {
        var channel = channels.Of(broadcast.Fund);
        var arrived = 0;
        Fate? open = null;
        await Parallel.ForEachAsync(part.Value.Users, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken }, async (user, token) =>
        {
            var fate = await line.PushAsync(channel, user.Value, KeyOf(broadcast, user), messages, token);
            if (fate is Fate.Arrived) { Interlocked.Increment(ref arrived); }
            else if (fate is not Fate.Refused) { Volatile.Write(ref open, fate); }
        });
        if (open is { } unclear) { throw new PushPostponedException(unclear); }   // All of them again: LINE knows who had it.

        return await EndAsync(broadcast, part, arrived, cancellationToken);
    }

    private static Guid KeyOf(Broadcast broadcast, LineUserId user) => RetryKey.Of($"broadcast/{broadcast.Fund.Value}/{broadcast.Number}", user.Value);

    private async Task<bool> IsTimeAsync(FundId fund, CancellationToken cancellationToken)
    {
        var now = LocalTime.Of(clock.GetUtcNow());
        return BroadcastRules.Read(await rules.ReadAsync(fund, now.Date, cancellationToken)).Hours.Contains(now.Time);
    }

    private async Task<bool> EndAsync(Broadcast broadcast, Tagged<BroadcastPart> part, int arrived, CancellationToken cancellationToken)
    {
        var ended = part.Value with { State = PartState.Ended, Arrived = arrived, NotArrived = part.Value.Users.Count - arrived };
        if (await table.TryChangeAsync(broadcast, part, ended, cancellationToken)) { return true; }

        throw new PushPostponedException(new Fate.TryAgain("Another delivery has this part in hand."));
    }

    /// <summary>Null: somebody else changed it.</summary>
    private async Task<Tagged<BroadcastPart>?> ChangeAsync(Broadcast broadcast, Tagged<BroadcastPart> before, BroadcastPart after, CancellationToken cancellationToken) =>
        await table.TryChangeAsync(broadcast, before, after, cancellationToken)
            ? await table.PartAsync(broadcast.Fund, broadcast.Number, after.Place, cancellationToken)
            : null;

    /// <summary>Once no part is open, the announcement says how it went.</summary>
    private async Task FinishAsync(FundId fund, BroadcastNumber number, CancellationToken cancellationToken)
    {
        for (var attempt = 1; attempt <= AttemptsMax; attempt++)
        {
            var parts = await table.PartsAsync(fund, number, cancellationToken);
            if (parts.Any(part => part.IsOpen) || await table.FindAsync(fund, number, cancellationToken) is not { } known) { return; }

            var (arrived, not) = (parts.Sum(part => part.Arrived), parts.Sum(part => part.NotArrived));
            var state = known.Value.State switch
            {
                BroadcastState.Cancelled => BroadcastState.Cancelled,
                _ when arrived == 0 && not > 0 => BroadcastState.Stopped,
                _ => BroadcastState.Sent,
            };
            var done = known.Value with { State = state, Arrived = arrived, NotArrived = not };
            if (done == known.Value || await table.TryChangeAsync(known, done, cancellationToken)) { return; }
        }

        throw new TimeoutException($"Announcement {number} of {fund} was busy.");
    }

    private static partial class Log
    {
        [LoggerMessage(95, LogLevel.Warning, "Multicast {RetryKey} was refused and goes person by person: {Reason}")]
        public static partial void Split(ILogger logger, Guid retryKey, string reason);
    }
}
