using LineBot.Dialogs.Language;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Reminders;

/// <summary>The words of the officers' list.</summary>
internal static class DueListMessages
{
    public static Text Button => Text.Of(th: $"ลูกหนี้", en: $"Due list");

    public static Text Ready => Text.Of(th: $"รายการที่ขอดูพร้อมแล้วค่ะ", en: $"The list is ready.");

    public static Text OfficersOnly => Text.Of(
        th: $"รายการนี้ดูได้เฉพาะกรรมการที่มีหน้าที่ค่ะ งวดของตัวเองพิมพ์ \"งวดหน้า\" ได้เลย",
        en: $"Only officers with the duty can see this list. For your own payments type \"next payment\".");

    public static Text Week => Text.Of(th: $"ครบกำหนดภายใน 7 วัน", en: $"Due within 7 days");

    public static Text Late => Text.Of(th: $"เลยกำหนด", en: $"Past due");

    public static Text Month => Text.Of(th: $"ครบกำหนดภายใน 1 เดือน", en: $"Due within a month");

    public static Text Nothing => Text.Of(th: $"ไม่มีรายการค่ะ", en: $"Nothing is due.");

    public static Text Total => Text.Of(th: $"รวม", en: $"Total");

    public static Text Who(MemberNumber number, string name) => Text.Of(th: $"{number} {name}", en: $"{number} {name}");

    public static Text Which(LoanNumber loan, int number, DateOnly day, DayDistance distance) =>
        Text.Of(th: $"{loan} งวด {number} · {day} ({distance})", en: $"{loan} no. {number} · {day} ({distance})");

    public static Text Page(int page, int pages) => Text.Of(th: $"หน้า {page} จาก {pages} · อย่าส่งต่อรายชื่อนะคะ", en: $"Page {page} of {pages} · do not pass the names on");

    public static Text Next => Text.Of(th: $"หน้าถัดไป", en: $"Next page");

    public static Text Of(string fund) => Text.Of(th: $"{fund}", en: $"{fund}");
}
