using LineBot.Cli.Settings;

namespace LineBot.Cli.Doctor;

/// <summary>Timers that stand still: reminders, cases that climb, and what is swept at night.</summary>
internal sealed class TimerCheck(Installation installation) : ICheck
{
    /// <summary>The longest pause of each by its schedule, and two hours more.</summary>
    private static readonly (string Timer, string What, TimeSpan Within)[] Timers =
    [
        ("morning", "reminders and the committee's digest", TimeSpan.FromHours(17)),
        ("due-check", "the nightly look at what falls due", TimeSpan.FromHours(26)),
        ("case-check", "cases that climb when nobody acts", TimeSpan.FromHours(3)),
        ("sweep", "what is deleted when its time is over", TimeSpan.FromHours(26)),
    ];

    public string Name => "timers";

    public async Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellationToken)
    {
        var times = await installation.TimersAsync(cancellationToken);
        if (times.Started is not { } started)
        {
            return [Finding.Bad(Name, "The app never started with this storage. ระบบยังไม่เคยเริ่มทำงาน", "Start it, and check that it has the same AzureWebJobsStorage.")];
        }

        List<Finding> still =
        [
            .. Timers.Where(timer => Installation.Now - times.Ended.GetValueOrDefault(timer.Timer, started) > timer.Within)
                .Select(timer => Finding.Bad(
                    Name, $"{timer.Timer} ({timer.What}) did not come to its end since {times.Ended.GetValueOrDefault(timer.Timer, started):u}. ตัวตั้งเวลาหยุด",
                    "Is the app running and the function enabled? Its log tells of failures.")),
        ];
        return still.Count > 0 ? still : [Finding.Good(Name, $"{Timers.Length} timers tick. ตัวตั้งเวลาทำงาน")];
    }
}
