using LineBot.Dialogs.Language;
using LineBot.Funds;
using LineBot.Funds.Loans;

namespace LineBot.Dialogs.Reminders;

/// <summary>The words of a reminder: kind, without blame, and with a way to talk.</summary>
internal static class ReminderMessages
{
    /// <summary>On a locked screen somebody else may read it.</summary>
    public static Text Ready => Text.Of(th: $"ข้อความจากกองทุนพร้อมแล้วค่ะ", en: $"A message from your fund is ready.");

    public static Text Title(LoanNumber loan) => Text.Of(th: $"แจ้งกำหนดส่ง {loan}", en: $"Payment of {loan}");

    public static Text DueSoon(DateOnly day, DayDistance distance) => Text.Of(th: $"กำหนดส่ง {day} ({distance})", en: $"Due {day} ({distance})");

    public static Text DueToday(DateOnly day) => Text.Of(th: $"กำหนดส่งวันนี้ {day}", en: $"Due today, {day}");

    public static Text Late(DateOnly day, DayDistance distance) => Text.Of(th: $"กำหนดส่งเมื่อ {day} ({distance})", en: $"Was due {day} ({distance})");

    public static Text Instalment(int number, int all) => Text.Of(th: $"งวดที่ {number} จาก {all}", en: $"Payment {number} of {all}");

    public static Text Principal => Text.Of(th: $"เงินต้น", en: $"Principal");

    public static Text Interest => Text.Of(th: $"ดอกเบี้ย", en: $"Interest");

    public static Text Also => Text.Of(th: $"งวดอื่นที่ต้องส่ง", en: $"Also");

    public static Text Total => Text.Of(th: $"รวมที่ต้องส่ง", en: $"Together");

    public static Text IfPaid => Text.Of(
        th: $"ถ้าส่งแล้ว ขอบคุณค่ะ กด \"จ่ายแล้ว\" เพื่อส่งสลิปให้กองทุนตรวจ ถ้าติดขัด กด \"ขอคุย\" ได้เลย ไม่อยากให้เตือน พิมพ์ \"หยุดเตือน\"",
        en: $"If you have paid: thank you! Tap \"Paid\" to send the slip. If something is in the way, tap \"Talk\". For no more reminders type \"stop reminders\".");

    public static Text Paid => Text.Of(th: $"จ่ายแล้ว", en: $"Paid");

    public static Text ShowQr => Text.Of(th: $"ดูคิวอาร์", en: $"Show QR");

    public static Text Talk => Text.Of(th: $"ขอคุย", en: $"Talk");

    public static Text Amount(Money money) => Text.Of(th: $"{money} บาท", en: $"{money} baht");
}
