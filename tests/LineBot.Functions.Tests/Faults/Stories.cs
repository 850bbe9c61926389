using LineBot.Dialogs.Language;
using static LineBot.Functions.Faults.Act;
using static LineBot.Functions.Faults.Person;

namespace LineBot.Functions.Faults;

/// <summary>Every story. A number of a cell counts from here, so new ones go to the end.</summary>
internal static class Stories
{
    public static IReadOnlyList<Story> All { get; } =
    [
        new("balance", [Intents.Balance], new Says(Member, "ยอดเงิน")),
        new("letter", [Intents.Contact, "letter-answer", "line-pushes"],
            new Says(Member, "ติดต่อกรรมการ"), new Says(Member, "ขอทราบวันประชุมใหญ่ของกองทุน"), new TapsAnswer(Member),
            new Taps(Chair, "letter-answer/{fund}/1"), new Says(Chair, "วันเสาร์หน้า เก้าโมงเช้า"), new TapsAnswer(Chair)),
        new("flood claim", [Intents.Welfare, "claim-vote", "claim-pay"],
            new Says(Member, "น้ำท่วมบ้านเมื่อวาน ขอเงินช่วย"), new Says(Member, "ใช่"),
            new Taps(Chair, "claim-vote/{fund}/W-2569-0001/for"), new Says(Chair, "ใช่"),
            new Taps(Cashier, "claim-pay/{fund}/W-2569-0001"), new Says(Cashier, "เงินสด"), new SendsPhoto(Cashier), new Says(Cashier, "ใช่")),
    ];

    /// <summary>Counted from one.</summary>
    public static int Number(Story story) => All.Index().First(one => one.Item == story).Index + 1;
}
