using LineBot.Dialogs.Language;

namespace LineBot.Dialogs.Statements;

/// <summary>The words of the last twelve months.</summary>
internal static class StatementMessages
{
    public static Text Button => Text.Of(th: $"สรุป 12 เดือน", en: $"12 months");

    public static Text Ready => Text.Of(th: $"สรุปที่ขอดูพร้อมแล้วค่ะ", en: $"Your summary is ready.");

    public static Text Title => Text.Of(th: $"สรุป 12 เดือน", en: $"The last 12 months");

    public static Text InThisMonth => Text.Of(th: $"เงินเข้าเดือนนี้", en: $"In, this month");

    public static Text InThisYear => Text.Of(th: $"เงินเข้าปีนี้", en: $"In, this year");

    public static Text OutThisYear => Text.Of(th: $"เงินออกปีนี้", en: $"Out, this year");

    public static Text Print => Text.Of(th: $"พิมพ์ใบแจ้งยอด", en: $"Print a statement");

    public static Text PageReady => Text.Of(
        th: $"เลือกช่วงเวลาค่ะ หน้าพิมพ์มีชื่อและยอดของคุณ เปิดได้ 15 นาที อย่าส่งต่อให้คนอื่นนะคะ",
        en: $"Choose a time. The page shows your name and sums and can be opened for 15 minutes; please do not pass it on.");

    public static Text ThisMonth => Text.Of(th: $"เดือนนี้", en: $"This month");

    public static Text LastMonth => Text.Of(th: $"เดือนที่แล้ว", en: $"Last month");

    public static Text ThisYear => Text.Of(th: $"ปีนี้", en: $"This year");

    public static Text Nothing => Text.Of(th: $"ยังไม่มีบัญชีเงินออมค่ะ", en: $"There is no savings account yet.");
}
