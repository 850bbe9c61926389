using LineBot.Dialogs.Language;
using static LineBot.Functions.Faults.Act;
using static LineBot.Functions.Faults.Person;

namespace LineBot.Functions.Faults;

/// <summary>A member's link, letters and slips.</summary>
internal static class MemberStories
{
    public static IReadOnlyList<Story> All { get; } =
    [
        new("balance", [Intents.Balance, "line-webhook", "line-events"], new Says(Member, "ยอดเงิน")) { Proof = "12,000.00" },
        new("letter", [Intents.Contact, "line-pushes"],
            new Says(Member, "ติดต่อกรรมการ"), new Says(Member, "ขอทราบวันประชุมใหญ่ของกองทุน"), new TapsAnswer(Member)) { Proof = "จดหมายเลขที่ 1" },
        new("answer to a letter", ["letter-answer"],
            new Taps(Chair, "letter-answer/{fund}/1"), new Says(Chair, "วันเสาร์หน้า เก้าโมงเช้า"), new TapsAnswer(Chair))
        {
            Before = stage => stage.SendLetterAsync(), Proof = "ตอบโดย Chair",
        },
        new("link", [Intents.Link],
            new Says(Newcomer, "ผูกบัญชี"), new Says(Newcomer, "0005"), new TapsAnswer(Newcomer), new Says(Newcomer, "{code}"))
        {
            Before = stage => stage.IssueCodeAsync(), Proof = "Conversations Newcomer link:FUND:0005",
        },
        new("unlink", [Intents.Unlink], new Says(Neighbour, "เลิกผูก"), new TapsAnswer(Neighbour)) { Proof = "แล้วค่ะ อยากผูกใหม่" },
        new("slip", [Intents.Slip],
            new Says(Member, "ส่งสลิป"), new TapsAnswer(Member), new SendsPhoto(Member), new TapsAnswer(Member), new Says(Member, "ABC12345")) { Proof = "SL-000001" },
        new("slip approved", ["slip-review"], new Taps(Cashier, "slip-review/{fund}/SL-000001"), new TapsAnswer(Cashier), new Says(Cashier, "ใช่"))
        {
            Before = stage => stage.SendSlipAsync(), Proof = "ใบเสร็จ",
        },
        new("slip turned down", ["slip-review"],
            new Taps(Cashier, "slip-review/{fund}/SL-000001"), new TapsAnswer(Cashier, 2), new TapsAnswer(Cashier), new Says(Cashier, "ใช่"))
        {
            Before = stage => stage.SendSlipAsync(), Proof = "Status=Rejected",
        },
        new("a picture nobody asked for", ["what-is-this-photo"], new SendsPhoto(Member), new TapsAnswer(Member)) { Proof = "จ่ายเข้ารายการไหน" },
        new("a picture taken back", ["unsend"],
            new Says(Member, "น้ำท่วมบ้านยายมา หมู่ 3 ด่วน"), new SendsPhoto(Member), new Says(Member, "ยินยอม"), new TakesBack(Member, 2)) { Proof = "State=Deleted" },
        new("an instalment moved", [Intents.DueMove],
            new Says(Chair, "เลื่อนวันส่ง"), new Says(Chair, "L-1"), new TapsAnswer(Chair), new Says(Chair, "20/12/2569"), new Says(Chair, "ครั้งที่ 11/2569"), new TapsAnswer(Chair),
            new Says(Chair, "ใช่")) { Proof = "และแจ้งผู้กู้แล้ว" },
    ];
}
