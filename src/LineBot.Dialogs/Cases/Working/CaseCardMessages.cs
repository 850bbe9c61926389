using LineBot.Dialogs.Language;
using LineBot.Funds;
using LineBot.Funds.Cases;

namespace LineBot.Dialogs.Cases;

/// <summary>The words on the cards of cases.</summary>
internal static class CaseCardMessages
{
    public static Text ListButton => Text.Of(th: $"รายการเคส", en: $"Cases");

    public static Text Ready => Text.Of(th: $"ข้อมูลที่ขอดู", en: $"What you asked for");

    public static Text None => Text.Of(th: $"ไม่มีเคสค้างอยู่ค่ะ", en: $"No case is open.");

    public static Text NoneSo => Text.Of(th: $"ไม่มีเคสตามที่เลือกค่ะ", en: $"No such case is open.");

    public static Text NotForYou => Text.Of(
        th: $"รายการเคสเปิดให้อาสาและกรรมการค่ะ ถ้าพบผู้เดือดร้อน กดแจ้งได้เลย",
        en: $"The list of cases is for volunteers and officers. To report a person in need, tap below.");

    public static Text All => Text.Of(th: $"ทั้งหมด", en: $"All");

    public static Text Mine => Text.Of(th: $"ของฉัน", en: $"Mine");

    public static Text Free => Text.Of(th: $"ยังไม่มีคนรับ", en: $"Not taken");

    public static Text Late => Text.Of(th: $"เกินกำหนด", en: $"Overdue");

    public static Text Counts => Text.Of(th: $"สรุปเดือนนี้", en: $"This month");

    public static Text Title(CaseNumber number, Text category) => Text.Of(th: $"{number} {category}", en: $"{number} {category}");

    public static Text Status => Text.Of(th: $"สถานะ", en: $"State");

    public static Text Urgency => Text.Of(th: $"ความด่วน", en: $"Urgency");

    public static Text Due => Text.Of(th: $"ขั้นต่อไปภายใน", en: $"Next step by");

    public static Text DueAt(LocalTime at) => Text.Of(th: $"{at}", en: $"{at}");

    public static Text IsLate(LocalTime at) => Text.Of(th: $"เลยกำหนด {at}", en: $"overdue since {at}");

    public static Text Age => Text.Of(th: $"แจ้งมาแล้ว", en: $"Reported");

    public static Text Ago(DayDistance days) => Text.Of(th: $"{days}", en: $"{days}");

    public static Text Owner => Text.Of(th: $"ผู้ดูแล", en: $"In care of");

    public static Text OwnerIs(string member) => Text.Of(th: $"เลขสมาชิก {member}", en: $"member {member}");

    public static Text Where => Text.Of(th: $"ที่ไหน", en: $"Where");

    public static Text Who => Text.Of(th: $"ใคร", en: $"Who");

    public static Text Unknown => Text.Of(th: $"ไม่ทราบชื่อ", en: $"name unknown");

    public static Text Consent => Text.Of(th: $"ความยินยอม", en: $"Consent");

    public static Text Because(Text answer, string why) => Text.Of(th: $"{answer} ({why})", en: $"{answer} ({why})");

    public static Text Reported(DateOnly day, string by) => Text.Of(th: $"แจ้ง {day} โดย {by}", en: $"Reported {day} by {by}");

    public static Text VisitedOn(DateOnly day, string by) => Text.Of(th: $"ลงเยี่ยม {day} โดย {by}", en: $"Visited {day} by {by}");

    public static Text OnlyPhotos => Text.Of(th: $"(มีแต่รูป)", en: $"(photos only)");

    public static Text FundHelp => Text.Of(th: $"เงินช่วยของกองทุน", en: $"Help of the fund");

    public static Text StateHelp => Text.Of(th: $"ความช่วยเหลือจากหน่วยงาน", en: $"Help of agencies");

    public static Text Paid(Money amount, DateOnly day, string receipt) => Text.Of(
        th: $"{amount} บาท จ่าย {day} ใบสำคัญ {receipt}", en: $"{amount} baht, paid {day}, voucher {receipt}");

    public static Text ToVote(Money amount) => Text.Of(th: $"{amount} บาท รอลงมติ", en: $"{amount} baht, to be voted on");

    public static Text ToPay(Money amount) => Text.Of(th: $"{amount} บาท รอจ่าย", en: $"{amount} baht, to be paid");

    public static Text Dropped(Money amount) => Text.Of(th: $"{amount} บาท ไม่ผ่าน", en: $"{amount} baht, not approved");

    public static Text Asked(string agency, DateOnly day) => Text.Of(th: $"{agency} ส่งต่อ {day} รอคำตอบ", en: $"{agency}, asked {day}, no answer yet");

    public static Text Answered(string agency, string answer) => Text.Of(th: $"{agency}: {answer}", en: $"{agency}: {answer}");

    public static Text ClosedOn(DateOnly day) => Text.Of(th: $"ปิดเรื่อง {day}", en: $"Closed {day}");

    public static Text Map => Text.Of(th: $"ดูแผนที่", en: $"Map");

    public static Text What => Text.Of(th: $"ทำอะไรต่อดีคะ", en: $"What next?");

    public static Text MyReport(CaseNumber number) => Text.Of(th: $"เรื่องที่แจ้ง {number}", en: $"Your report {number}");

    public static Text AboutMe(CaseNumber number) => Text.Of(th: $"เรื่องของคุณ {number}", en: $"About you: {number}");

    public static Text WhoLooked => Text.Of(th: $"ใครเปิดดูบ้าง", en: $"Who has looked");

    public static Text NobodyLooked => Text.Of(th: $"ยังไม่มีใครเปิดดูค่ะ", en: $"Nobody has looked at it yet.");

    public static Text Look(LocalTime at, string by) => Text.Of(th: $"{at} · เลขสมาชิก {by}", en: $"{at} · member {by}");

    public static Text StatusButton => Text.Of(th: $"เรื่องที่แจ้งไว้", en: $"My reports");

    public static Text NothingReported => Text.Of(th: $"ยังไม่ได้แจ้งเรื่องใดไว้ค่ะ", en: $"You have not reported anything.");

    public static Text CountTitle(string fund) => Text.Of(th: $"สรุปเคส {fund}", en: $"Cases of {fund}");

    public static Text MonthOf(DateOnly first) => Text.Of(th: $"ตั้งแต่ {first}", en: $"from {first}");

    public static Text Count(int reported, int closed) => Text.Of(th: $"{reported} เรื่อง ปิด {closed}", en: $"{reported}, {closed} closed");

    public static Text NothingThisMonth => Text.Of(th: $"เดือนนี้ยังไม่มีเรื่องแจ้งค่ะ", en: $"Nothing was reported this month.");

    public static Text NoNames => Text.Of(th: $"นับตามหมู่และประเภท ไม่มีชื่อ", en: $"By village and kind; no names");
}
