using LineBot.Cli.Settings;
using LineBot.Storage.Queues;

namespace LineBot.Cli.Doctor;

/// <summary>Work that waits too long, and work that was laid aside.</summary>
internal sealed class QueueCheck(Installation installation) : ICheck
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan TooLong = TimeSpan.FromMinutes(30);

    public string Name => "queues";

    public async Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellationToken)
    {
        var (findings, waiting) = (new List<Finding>(), 0);
        foreach (var name in QueueNames.Working)
        {
            var queue = installation.Queues.Queue(name);
            var count = await queue.CountAsync(cancellationToken);
            waiting += count;
            var oldest = (await queue.PeekAsync(1, cancellationToken)).Select(message => Installation.Now - message.InsertedAt).FirstOrDefault();
            if (oldest > Long) { findings.Add(Late(name, count, oldest)); }
        }

        var aside = await (await installation.OutboxAsync(cancellationToken)).WaitingAsync(cancellationToken);
        if (aside.Count > 0)
        {
            findings.Add(Finding.Warn(Name, $"{aside.Count} pieces of work lie aside since {aside[0].Since:u}. มีงานค้าง", "linebot outbox list says why."));
        }

        return findings.Count > 0 ? findings : [Finding.Good(Name, $"{waiting} messages are on their way, none for long; nothing lies aside. ไม่มีงานค้าง")];
    }

    private Finding Late(string queue, int count, TimeSpan oldest)
    {
        var said = FormattableString.Invariant($"{queue}: {count} messages, the oldest for {oldest.TotalMinutes:0} minutes. งานรอนาน");
        return oldest > TooLong ? Finding.Bad(Name, said, "Is the app running? Its log tells why it does not take them.") : Finding.Warn(Name, said, "Look again in some minutes; the app may be catching up.");
    }
}
