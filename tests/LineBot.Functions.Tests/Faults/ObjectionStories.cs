using LineBot.Dialogs.Language;
using LineBot.Functions.Reminders;
using static LineBot.Functions.Faults.Act;
using static LineBot.Functions.Faults.Person;

namespace LineBot.Functions.Faults;

/// <summary>A line of the book is objected to, answered, taken back, left lying.</summary>
internal static class ObjectionStories
{
    private const string Objection = "{fund}/Q-2569-0001";

    public static IReadOnlyList<Story> All { get; } =
    [
        new("objection", [Intents.Objection, Intents.Objections],
            new Says(Member, "คัดค้านรายการ"), new TapsAnswer(Member), new TapsAnswer(Member), new Says(Member, "ยอดยกมาไม่ตรงกับสมุด"), new Says(Member, "ข้าม"), new TapsAnswer(Member),
            new Says(Member, "คำคัดค้าน")) { Proof = "Q-2569-0001" },
        new("objection corrected", ["objection-answer"],
            new Taps(Cashier, $"objection-answer/{Objection}"), new TapsAnswer(Cashier, 1), new Says(Cashier, "500"), new Says(Cashier, "1/12/2569"),
            new Says(Cashier, "ลงเลขผิด ใบเสร็จเขียน 500"), new TapsAnswer(Cashier)) { Before = stage => stage.ObjectAsync(), Proof = "Status=Corrected" },
        new("line that stands", ["objection-answer"],
            new Taps(Cashier, $"objection-answer/{Objection}"), new TapsAnswer(Cashier), new Says(Cashier, "ใบเสร็จเขียน 300 ตรงกัน"), new TapsAnswer(Cashier))
        {
            Before = stage => stage.ObjectAsync(), Proof = "Status=LineStands",
        },
        new("objection withdrawn", ["objection-withdraw"], new Taps(Member, $"objection-withdraw/{Objection}"), new TapsAnswer(Member))
        {
            Before = stage => stage.ObjectAsync(), Proof = "Status=Withdrawn",
        },
        new("late objection", ["case-check"], new TimeGoesTo(ReminderTests.At(StoryFund.Today.AddDays(31), 9, 10)), new TimerTicks("case-check"))
        {
            Before = stage => stage.ObjectAsync(), Proof = "Cashier: ",
        },
    ];
}
