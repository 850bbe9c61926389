using LineBot.Functions.Reminders;
using static LineBot.Functions.Faults.Act;
using static LineBot.Functions.Faults.Person;

namespace LineBot.Functions.Faults;

/// <summary>What nobody asks for: timers, and pictures that come late.</summary>
internal static class JobStories
{
    public static IReadOnlyList<Story> All { get; } =
    [
        new("morning", ["morning", "line-notices"], new TimeGoesTo(ReminderTests.At(StoryFund.FirstDue, 8, 5)), new TimerTicks("morning"))
        {
            Before = stage => stage.AgreeToRemindersAsync(), Proof = "Cashier: ",
        },
        new("due check", ["due-check"], new TimerTicks("due-check")) { Proof = "Due FUND:2026-12-15" },
        new("overdue case", ["case-check"], new TimeGoesTo(ReminderTests.At(StoryFund.Today.AddDays(5), 9, 10)), new TimerTicks("case-check"))
        {
            Before = stage => stage.ReportAsync(), Proof = "Chair: ",
        },
        new("sweep", ["sweep"], new TimeGoesTo(ReminderTests.At(StoryFund.Today.AddDays(80), 2, 30)), new TimerTicks("sweep"))
        {
            Before = stage => stage.PrepareAsync(new Says(Member, "น้ำท่วมบ้านยายมา หมู่ 3 ด่วน"), new SendsPhoto(Member)), Proof = "State=Deleted",
        },
        new("workbook", ["file", "workbook-send", "workbook-confirm", "line-workbooks"],
            new SendsWorkbook(Chair), new Taps(Chair, "workbook-send/{fund}/1"), new Taps(Secretary, "workbook-confirm/{fund}/1/1"), new TapsAnswer(Secretary))
        {
            Rules = StoryRules.Usual with { HasThreeDeciders = true }, Proof = "State=Imported",
        },
        new("workbooks read", ["workbook-file", "workbooks", "workbook-page", "workbook-export"],
            new SendsWorkbook(Chair), new Says(Chair, "สมุดงาน"), new Taps(Chair, "workbook-page/{fund}/1"), new Opens(Chair, "workbooks"), new Says(Chair, "ขอสมุดงาน"), new Opens(Chair, "workbooks"))
        {
            Proof = "BooksTaken",
        },
        new("workbook dropped", ["workbook-drop"], new SendsWorkbook(Chair), new Taps(Chair, "workbook-drop/{fund}/1"), new TapsAnswer(Chair)) { Proof = "State=Dropped" },
        new("slow picture", ["line-photos"],
            new Says(Member, "น้ำท่วมบ้านยายมา หมู่ 3 ด่วน"), new SendsPhoto(Member) { IsSlow = true }, new Says(Member, "ยินยอม")) { Proof = "State=Kept" },
    ];
}
