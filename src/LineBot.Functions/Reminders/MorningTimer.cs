using LineBot.Dialogs.Language;
using LineBot.Functions.Clock;
using LineBot.Funds.Due;
using LineBot.Storage.Due;

namespace LineBot.Functions.Reminders;

/// <summary>
/// Each hour of the day: begins the morning of every fund that did not have it yet. A tick that is missed, comes twice or dies in
/// the middle does no harm: the next one looks again.
/// </summary>
internal sealed class MorningTimer(IDueIndex due, MorningStore mornings, NoticeQueue queue, BotClock clock)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var today = LocalTime.Of(clock.GetUtcNow()).Date;
        var done = await mornings.DoneAsync(today, cancellationToken);
        var waiting = (await due.FundsAsync(cancellationToken)).Where(fund => !done.Contains(fund));
        await queue.PutAllAsync(waiting.Select(fund => new Notice.Morning(fund, today)), cancellationToken);
    }

    /// <summary>Each night.</summary>
    public async Task CheckAsync(CancellationToken cancellationToken)
    {
        var today = LocalTime.Of(clock.GetUtcNow()).Date;
        await queue.PutAllAsync((await due.FundsAsync(cancellationToken)).Select(fund => new Notice.Check(fund, today)), cancellationToken);
    }
}
