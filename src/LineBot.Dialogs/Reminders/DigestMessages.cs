using LineBot.Dialogs.Language;
using LineBot.Funds;

namespace LineBot.Dialogs.Reminders;

/// <summary>The words of the committee's morning: sums and counts, never a name.</summary>
internal static class DigestMessages
{
    public static Text Ready => Text.Of(th: $"สรุปงานเช้านี้พร้อมแล้วค่ะ", en: $"This morning's summary is ready.");

    public static Text Title => Text.Of(th: $"สรุปกำหนดส่ง", en: $"What falls due");

    public static Text Today => Text.Of(th: $"ครบกำหนดวันนี้", en: $"Due today");

    public static Text ThisWeek => Text.Of(th: $"ภายใน 7 วัน", en: $"Within 7 days");

    public static Text Late => Text.Of(th: $"เลยกำหนด", en: $"Past due");

    public static Text Count(int instalments) => Text.Of(th: $"{instalments} งวด", en: $"{instalments} instalments");

    public static Text Age(int from, int to) => Text.Of(th: $"{from}–{to} วัน", en: $"{from}–{to} days");

    public static Text Older(int from) => Text.Of(th: $"เกิน {from} วัน", en: $"Over {from} days");

    public static Text Amount(Money money) => Text.Of(th: $"{money} บาท", en: $"{money} baht");

    public static Text ShowDue => Text.Of(th: $"ดูรายชื่อ", en: $"Show the list");

    public static Text ShowLate => Text.Of(th: $"ดูที่เลยกำหนด", en: $"Show past due");

    public static Text ShowMonth => Text.Of(th: $"ดูทั้งเดือน", en: $"Show the month");

    public static Text Private => Text.Of(
        th: $"รายชื่อดูได้เฉพาะกรรมการในแชตนี้ อย่าส่งต่อในกลุ่มนะคะ",
        en: $"The list is for officers in this chat only: please do not forward it to a group.");
}
