using LineBot.Dialogs.Language;
using LineBot.Functions.Reminders;
using static LineBot.Functions.Faults.Act;
using static LineBot.Functions.Faults.Person;

namespace LineBot.Functions.Faults;

/// <summary>Announcements: written, confirmed, called off, and on their way to everybody who wants them.</summary>
internal static class BroadcastStories
{
    private static readonly StoryRules Two = new() { HasThreeDeciders = true, Values = [("broadcast-takes-two", "yes")] };

    public static IReadOnlyList<Story> All { get; } =
    [
        new("announcement", [Intents.Broadcast, Intents.News, Intents.Broadcasts],
            new Says(Neighbour, "ไม่รับประกาศ"), new Says(Chair, "ส่งประกาศ"), new TapsAnswer(Chair), new Says(Chair, "ประชุมวันอาทิตย์"), new Says(Chair, "ใช่"), new Says(Chair, "ประวัติประกาศ"))
        {
            BeginsWithNewProcess = true, Proof = "State=Sent",
        },
        new("announcement by two", [Intents.Broadcast, "broadcast-confirm"],
            new Says(Chair, "ส่งประกาศ"), new TapsAnswer(Chair), new Says(Chair, "ประชุมวันอาทิตย์"), new Says(Chair, "ใช่"),
            new Taps(Secretary, "broadcast-confirm/{fund}/1"), new Says(Secretary, "ใช่"))
        {
            Rules = Two, BeginsWithNewProcess = true, Proof = "State=Sent",
        },
        new("announcement called off", ["broadcast-cancel"], new Taps(Chair, "broadcast-cancel/{fund}/1"), new Says(Chair, "ใช่"))
        {
            Rules = Two, Before = stage => stage.AnnounceAsync(), Proof = "State=Cancelled",
        },
        new("announcement at night", [Intents.Broadcast],
            new TimeGoesTo(ReminderTests.At(StoryFund.Today, 21, 30)), new Says(Chair, "ส่งประกาศ"), new TapsAnswer(Chair), new Says(Chair, "ประชุมวันอาทิตย์"),
            new Says(Chair, "ใช่"), new TimeGoesTo(ReminderTests.At(StoryFund.Today.AddDays(1), 8, 5)), new TimerTicks("morning"))
        {
            BeginsWithNewProcess = true, Proof = "State=Sent",
        },
        new("announcement person by person", [Intents.Broadcast],
            new Says(Chair, "ส่งประกาศ"), new TapsAnswer(Chair), new Says(Chair, "ประชุมวันอาทิตย์"), new Says(Chair, "ใช่"))
        {
            BeginsWithNewProcess = true,
            Before = stage =>
            {
                stage.Hosts.Line.TakesMulticast = _ => false;
                return Task.CompletedTask;
            },
            Proof = "State=Sent",
        },
    ];
}
