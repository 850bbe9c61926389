using LineBot.Dialogs.Language;
using LineBot.Funds.Cases;

namespace LineBot.Dialogs.Cases;

/// <summary>What people hear of a case without having asked. It may show on a locked screen: a number and a step, nobody's name or need.</summary>
internal static class CaseNewsMessages
{
    public static Text Taken(CaseNumber number) => Text.Of(
        th: $"เรื่อง {number} ที่แจ้งไว้ มีคนรับดูแลแล้วค่ะ", en: $"{number}, which you reported: somebody has taken it up.");

    public static Text Visited(CaseNumber number) => Text.Of(
        th: $"เรื่อง {number} ที่แจ้งไว้ ลงเยี่ยมแล้วค่ะ", en: $"{number}, which you reported: somebody has been there.");

    public static Text Helped(CaseNumber number) => Text.Of(
        th: $"เรื่อง {number} ที่แจ้งไว้ กองทุนช่วยเหลือแล้วค่ะ", en: $"{number}, which you reported: the fund has helped.");

    public static Text Referred(CaseNumber number) => Text.Of(
        th: $"เรื่อง {number} ที่แจ้งไว้ ส่งต่อหน่วยงานแล้วค่ะ", en: $"{number}, which you reported: it was passed on to an agency.");

    public static Text Closed(CaseNumber number) => Text.Of(
        th: $"เรื่อง {number} ที่แจ้งไว้ ปิดเรื่องแล้วค่ะ ขอบคุณที่ช่วยดูแลกันนะคะ", en: $"{number}, which you reported, is closed. Thank you for looking after each other.");

    public static Text NewCase(CaseNumber number, Text urgency) => Text.Of(
        th: $"มีเรื่องแจ้งใหม่ {number} ({urgency}) รอคนรับค่ะ", en: $"A new case, {number} ({urgency}), waits for somebody to take it.");

    public static Text ToVote(CaseNumber number) => Text.Of(th: $"เรื่อง {number} มีข้อเสนอช่วยเหลือรอลงมติค่ะ", en: $"{number}: a plan to help waits for your vote.");

    public static Text ToPay(CaseNumber number) => Text.Of(th: $"เรื่อง {number} มีเงินช่วยเหลือรอจ่ายค่ะ", en: $"{number}: help waits to be paid out.");

    public static Text AssignedToYou(CaseNumber number) => Text.Of(th: $"เรื่อง {number} มอบให้คุณดูแลค่ะ", en: $"{number} was given to you.");

    public static Text Overdue(CaseNumber number) => Text.Of(
        th: $"เรื่อง {number} เลยกำหนดแล้วยังไม่ขยับค่ะ ช่วยเปิดดูนะคะ", en: $"{number} is overdue and has not moved. Please look at it.");

    public static Text OpenButton => Text.Of(th: $"เปิดดู", en: $"Open");

    public static Text AddButton => Text.Of(th: $"เพิ่มข้อมูล", en: $"Add to it");
}
