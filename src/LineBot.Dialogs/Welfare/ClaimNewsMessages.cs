using System.Diagnostics;
using LineBot.Dialogs.Language;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Welfare;

/// <summary>What people hear without having asked. A locked screen shows only that there is news.</summary>
internal static class ClaimNewsMessages
{
    public static Text Ready => Text.Of(th: $"ข่าวจากกองทุนพร้อมแล้วค่ะ กดเพื่ออ่าน", en: $"News from your fund is ready. Tap to read.");

    /// <summary>The first sentence under the status.</summary>
    public static Text Lead(ClaimStatus status) => status switch
    {
        ClaimStatus.Submitted => Text.Of(
            th: $"เอกสารถึงกรรมการแล้ว รอพิจารณานะคะ",
            en: $"The committee has your papers and will decide."),
        ClaimStatus.NeedsMore => Text.Of(
            th: $"กรรมการขอดูเพิ่มอีกนิดค่ะ ส่งรูปได้จากปุ่มด้านล่าง",
            en: $"The committee would like to see something more. Send photos with the button below."),
        ClaimStatus.Approved => Text.Of(
            th: $"กรรมการอนุมัติแล้วค่ะ จะแจ้งอีกครั้งเมื่อจ่ายเงิน",
            en: $"The committee approved it. You will hear again when it is paid."),
        ClaimStatus.Refused => Text.Of(
            th: $"ครั้งนี้กรรมการยังอนุมัติไม่ได้ค่ะ เหตุผลและข้อระเบียบอยู่ด้านล่าง",
            en: $"The committee could not approve it this time. The reason and the rule are below."),
        ClaimStatus.Paid => Text.Of(
            th: $"จ่ายเงินแล้วค่ะ เก็บเลขใบสำคัญนี้ไว้นะคะ",
            en: $"It is paid. Please keep the number of the receipt."),
        ClaimStatus.Withdrawn => Text.Of(th: $"ถอนเรื่องนี้แล้วค่ะ", en: $"It was withdrawn."),
        ClaimStatus.Appealed => Text.Of(
            th: $"รับอุทธรณ์แล้วค่ะ กรรมการจะพิจารณาใหม่อีกครั้ง",
            en: $"The appeal was received. The committee will decide again."),
        _ => throw new UnreachableException(status.ToString()),
    };

    public static Text HowToAppeal => Text.Of(
        th: $"ไม่เห็นด้วย หรือมีเอกสารเพิ่ม กด \"ขออุทธรณ์\" ได้ 1 ครั้ง กรรมการจะพิจารณาใหม่ทั้งเรื่องค่ะ",
        en: $"If you do not agree, or have more papers, you may appeal once: the committee then decides anew.");

    public static Text AppealIsOver => Text.Of(
        th: $"เรื่องนี้อุทธรณ์แล้ว มติครั้งนี้เป็นที่สุด อยากคุยต่อ ติดต่อกรรมการได้เสมอค่ะ",
        en: $"This was the appeal, and its outcome is final. You can always talk to the committee.");

    public static Text NewTitle => Text.Of(th: $"มีเรื่องใหม่รอพิจารณา", en: $"A new claim waits for a decision");

    public static Text AppealTitle => Text.Of(th: $"มีเรื่องอุทธรณ์รอพิจารณา", en: $"An appeal waits for a decision");

    public static Text PapersTitle => Text.Of(th: $"มีเอกสารเพิ่มเข้ามาแล้ว", en: $"Papers that were asked for are here");

    public static Text ToPayTitle => Text.Of(th: $"มีเรื่องอนุมัติแล้วรอจ่ายเงิน", en: $"An approved claim waits to be paid");

    public static Text Urgency(ClaimUrgency urgency) => urgency switch
    {
        ClaimUrgency.Urgent => Text.Of(th: $"ด่วน ขอพิจารณาก่อนเรื่องอื่น", en: $"Urgent: please look at it first"),
        ClaimUrgency.Soon => Text.Of(th: $"ควรพิจารณาในไม่กี่วันนี้", en: $"To be looked at within days"),
        ClaimUrgency.Normal => Text.Of(th: $"พิจารณาตามรอบปกติ", en: $"In its turn"),
        _ => throw new UnreachableException(urgency.ToString()),
    };

    public static Text Look => Text.Of(th: $"ดูเรื่องที่รอ", en: $"See what waits");
}
