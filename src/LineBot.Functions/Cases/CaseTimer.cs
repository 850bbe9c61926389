using LineBot.Dialogs.Cases;
using LineBot.Dialogs.Language;
using LineBot.Functions.Clock;
using LineBot.Functions.Pushes;
using LineBot.Functions.Webhooks;
using LineBot.Funds;
using LineBot.Funds.Cases;
using LineBot.Line.Messages;

namespace LineBot.Functions.Cases;

/// <summary>
/// Each hour of the day: cases that stood still too long climb, and the next level hears of it. Nobody is woken for it: what ran out at
/// night climbs in the morning.
/// </summary>
internal sealed class CaseTimer(ICaseClock cases, PushQueue pushes, ChannelNames channels, BotClock clock)
{
    private static readonly TimeOnly From = new(6, 0);

    private static readonly TimeOnly To = new(21, 0);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (!LocalTime.Of(now).Time.IsBetween(From, To)) { return; }

        foreach (var fund in await cases.FundsAsync(cancellationToken))
        {
            await cases.ClimbAsync(fund, now, climbed => TellAsync(fund, climbed, cancellationToken), cancellationToken);
        }
    }

    /// <summary>Under a key of the climb's own: told again after a crash, LINE shows it once.</summary>
    private Task TellAsync(FundId fund, ClimbedCase climbed, CancellationToken cancellationToken) => pushes.EnqueueAsync(
        new SameWords(channels.Of(fund), climbed.Key, climbed.Told, MessageJson.Write([.. CaseNewsSayings.Overdue(climbed.Case).Write(Locale.Thai)])), cancellationToken);
}
