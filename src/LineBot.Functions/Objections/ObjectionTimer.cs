using LineBot.Dialogs.Language;
using LineBot.Dialogs.Objections;
using LineBot.Functions.Clock;
using LineBot.Functions.Pushes;
using LineBot.Functions.Webhooks;
using LineBot.Funds.Objections;
using LineBot.Line.Messages;
using LineBot.Storage.Queues;

namespace LineBot.Functions.Objections;

/// <summary>With the hourly look at cases: a committee whose answers are late hears of it, in office hours, once a week.</summary>
internal sealed class ObjectionTimer(IObjectionClock objections, PushQueue pushes, ChannelNames channels, BotClock clock)
{
    private static readonly TimeOnly From = new(8, 0);

    private static readonly TimeOnly To = new(18, 0);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = LocalTime.Of(clock.GetUtcNow());
        if (now.Time.IsBetween(From, To)) { await objections.RemindAsync(now.Date, late => TellAsync(late, cancellationToken), cancellationToken); }
    }

    /// <summary>Under a key of the fund and the day: told again after a crash, LINE shows it once.</summary>
    private async Task TellAsync(LateObjections late, CancellationToken cancellationToken)
    {
        var messages = MessageJson.Write(ObjectionNews.Late(late));
        foreach (var user in late.Told)
        {
            await pushes.EnqueueAsync(
                new QueuedPush(channels.Of(late.Fund), user.Value, RetryKey.Of(late.Key, user.Value), TimeProvider.System.GetUtcNow(), messages), cancellationToken);
        }
    }
}
