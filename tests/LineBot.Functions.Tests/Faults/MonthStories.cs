using LineBot.Dialogs.Language;
using LineBot.Functions.Reminders;
using static LineBot.Functions.Faults.Act;
using static LineBot.Functions.Faults.Person;

namespace LineBot.Functions.Faults;

/// <summary>When the month's messages run out, when the years go by, and the menus below the chats.</summary>
internal static class MonthStories
{
    public static IReadOnlyList<Story> All { get; } =
    [
        new("morning with few messages left", ["morning"], new TimeGoesTo(ReminderTests.At(StoryFund.FirstDue, 8, 5)), new TimerTicks("morning"))
        {
            BeginsWithNewProcess = true,
            Before = async stage =>
            {
                await stage.AgreeToRemindersAsync();
                await stage.LeaveAsync(messages: 4);
            },
            Proof = "warned",
        },
        new("morning of many", ["morning", "line-notices"], new TimeGoesTo(ReminderTests.At(StoryFund.FirstDue, 8, 5)), new TimerTicks("morning"), new TimerTicks("morning"))
        {
            Rules = new() { HasTwoBorrowers = true, HasThreeDeciders = true },
            Before = async stage =>
            {
                await stage.AgreeToRemindersAsync(Member);
                await stage.AgreeToRemindersAsync(Neighbour);
            },
            Proof = "Neighbour: ",
        },
        new("announcement without messages left", [Intents.Broadcast],
            new Says(Chair, "ส่งประกาศ"), new TapsAnswer(Chair), new Says(Chair, "ประชุมวันอาทิตย์"), new Says(Chair, "ใช่"))
        {
            BeginsWithNewProcess = true, Before = stage => stage.LeaveAsync(messages: 6), Proof = "State=Stopped",
        },
        new("years go by", ["sweep"],
            new TimeGoesTo(ReminderTests.At(StoryFund.Today.AddYears(4), 2, 30)), new TimerTicks("sweep"),
            new TimeGoesTo(ReminderTests.At(StoryFund.Today.AddYears(4).AddDays(1), 2, 30)), new TimerTicks("sweep"))
        {
            Before = async stage =>
            {
                await stage.SendLetterAsync();
                await stage.IssueCodeAsync();
                await stage.PrepareAsync(
                    new Taps(Chair, "letter-answer/{fund}/1"), new Says(Chair, "วันเสาร์หน้า เก้าโมงเช้า"), new TapsAnswer(Chair), new Says(Newcomer, "ผูกบัญชี"),
                    new Says(Newcomer, "0005"), new TapsAnswer(Newcomer), new Says(Newcomer, "ABCD-EFGH"));
            },
            Proof = "Members FUND:0005",
            Gone = "Letters FUND ~closed",
        },
        new("menus", ["line-pushes"], new Says(Newcomer, "English"), new Says(Member, "ยอดเงิน")) { Before = stage => stage.PublishMenusAsync(), Proof = "menu of Member: volunteer.th" },
    ];
}
