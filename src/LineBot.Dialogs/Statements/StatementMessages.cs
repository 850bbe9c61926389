using LineBot.Dialogs.Language;

namespace LineBot.Dialogs.Statements;

/// <summary>The words of the last twelve months.</summary>
internal static class StatementMessages
{
    public static Text Button => Text.Of(th: $"สรุป 12 เดือน", en: $"12 months");

    public static Text Ready => Text.Of(th: $"สรุปที่ขอดูพร้อมแล้วค่ะ", en: $"Your summary is ready.");

    public static Text Title => Text.Of(th: $"สรุป 12 เดือน", en: $"The last 12 months");

    public static Text InThisMonth => Text.Of(th: $"เข้าเดือนนี้", en: $"In, this month");

    public static Text InThisYear => Text.Of(th: $"เข้าปีนี้", en: $"In, this year");

    public static Text OutThisYear => Text.Of(th: $"ออกปีนี้", en: $"Out, this year");

    public static Text Nothing => Text.Of(th: $"ยังไม่มีบัญชีเงินออมค่ะ", en: $"There is no savings account yet.");
}
