using LineBot.Dialogs.Language;
using LineBot.Funds;
using LineBot.Funds.Cases;

namespace LineBot.Dialogs.Cases;

/// <summary>The words of the page for an agency.</summary>
internal static class LetterMessages
{
    public static Text Title(CaseNumber number) => Text.Of(th: $"ใบส่งต่อ เรื่อง {number}", en: $"Referral of {number}");

    public static Text ReportedOn => Text.Of(th: $"วันที่แจ้ง", en: $"Reported");

    public static Text Day(DateOnly day) => Text.Of(th: $"{day}", en: $"{day}");

    public static Text Said => Text.Of(th: $"ผู้แจ้งเล่าว่า", en: $"As reported");

    public static Text VisitOn(DateOnly day) => Text.Of(th: $"ลงเยี่ยม {day}", en: $"Visit of {day}");

    public static Text Baht(Money amount) => Text.Of(th: $"{amount} บาท", en: $"{amount} baht");

    public static Text AskedFor => Text.Of(th: $"ขอความช่วยเหลือจาก", en: $"Asked of");

    public static Text Line(Text label, Text words) => Text.Of(th: $"{label}: {words}", en: $"{label}: {words}");

    public static Text PrintButton => Text.Of(th: $"เปิดหน้าพิมพ์", en: $"Page to print");
}
