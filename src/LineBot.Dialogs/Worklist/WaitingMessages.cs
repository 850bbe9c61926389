using System.Diagnostics;
using LineBot.Dialogs.Language;

namespace LineBot.Dialogs.Worklist;

/// <summary>The words about what waits for an officer: kinds, counts and days, never a name.</summary>
internal static class WaitingMessages
{
    public static Text Title => Text.Of(th: $"รอคุณอยู่", en: $"Waiting for you");

    public static Text Heading => Text.Of(th: $"เรื่องที่รอคุณ", en: $"Waiting for you");

    public static Text Kind(WorkKind kind) => kind switch
    {
        WorkKind.Claims => Text.Of(th: $"คำขอสวัสดิการ รอลงมติ", en: $"Claims to vote on"),
        WorkKind.Payments => Text.Of(th: $"สวัสดิการ รอจ่าย", en: $"Benefits to pay"),
        WorkKind.Slips => Text.Of(th: $"สลิป รอตรวจ", en: $"Slips to check"),
        WorkKind.Objections => Text.Of(th: $"คำคัดค้าน รอตอบ", en: $"Objections to answer"),
        WorkKind.Workbooks => Text.Of(th: $"สมุดงาน รอยืนยัน", en: $"Workbooks to confirm"),
        WorkKind.DaySheets => Text.Of(th: $"ใบสรุปวันออม รอเซ็น", en: $"Day sheets to sign"),
        WorkKind.Letters => Text.Of(th: $"จดหมาย รอตอบ", en: $"Letters to answer"),
        _ => throw new UnreachableException(kind.ToString()),
    };

    public static Text Count(int count) => Text.Of(th: $"{count} เรื่อง", en: $"{count}");

    public static Text Since(DateOnly day) => Text.Of(th: $"รอตั้งแต่ {day}", en: $"Since {day}");

    public static Text AnswerBy(DateOnly day) => Text.Of(th: $"ต้องตอบภายใน {day}", en: $"Answer by {day}");

    public static Text AnswerWasDue(DateOnly day) => Text.Of(th: $"เลยกำหนดตอบแล้ว ({day})", en: $"The answer was due on {day}");
}
