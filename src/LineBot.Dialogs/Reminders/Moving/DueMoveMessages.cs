using System.Diagnostics;
using LineBot.Dialogs.Language;
using LineBot.Funds.Due;
using LineBot.Funds.Loans;

namespace LineBot.Dialogs.Reminders;

/// <summary>The words of moving an instalment.</summary>
internal static class DueMoveMessages
{
    public static Text Button => Text.Of(th: $"เลื่อนวันส่ง", en: $"Move a due day");

    public static Text OfficersOnly => Text.Of(
        th: $"เลื่อนวันส่งได้เฉพาะกรรมการที่มีหน้าที่ลงมติ และต้องมีมติแล้วค่ะ ถ้าส่งตามกำหนดไม่ไหว พิมพ์ \"ติดต่อกรรมการ\" ได้เลย",
        en: $"Only officers who decide can move a due day, after a decision. If you cannot pay in time, type \"contact committee\".");

    public static Text AskLoan => Text.Of(th: $"เลื่อนวันส่งของสัญญาเลขที่เท่าไรคะ", en: $"Which loan number is it about?");

    public static Text NotFoundAskAgain => Text.Of(th: $"ไม่พบสัญญานี้ในกองทุนค่ะ ลองดูเลขที่สัญญาอีกครั้งนะคะ", en: $"I cannot find that loan in your fund. What is the number on the contract?");

    public static Text AskInstalment(LoanNumber loan) => Text.Of(th: $"เลื่อนงวดไหนของ {loan} คะ", en: $"Which payment of {loan} is moved?");

    public static Text Instalment(int number, DateOnly due) => Text.Of(th: $"งวด {number} · {due}", en: $"No. {number} · {due}");

    public static Text AskDay(int number, DateOnly due) => Text.Of(
        th: $"งวดที่ {number} เดิมกำหนด {due} เลื่อนไปวันไหนคะ",
        en: $"Payment {number} is due on {due}. To which day is it moved?");

    public static Text PickDay => Text.Of(th: $"เลือกวัน", en: $"Pick a day");

    public static Text AskMinutes => Text.Of(
        th: $"ตามมติครั้งที่เท่าไรคะ เช่น ครั้งที่ 3/2569 วาระ 2",
        en: $"By which decision? For example: meeting 3/2569, item 2");

    public static Text AskReason => Text.Of(th: $"เลื่อนเพราะอะไรคะ", en: $"Why is it moved?");

    public static Text LateHarvest => Text.Of(th: $"เก็บเกี่ยวช้า", en: $"Late harvest");

    public static Text Flood => Text.Of(th: $"น้ำท่วม", en: $"Flood");

    public static Text Illness => Text.Of(th: $"เจ็บป่วย", en: $"Illness");

    public static Text Summary(LoanNumber loan, int number, DateOnly from, DateOnly to, string minutes, string reason) => Text.Of(
        th: $"เลื่อน {loan} งวดที่ {number}\nจาก {from}\nเป็น {to}\nมติ {minutes}\nเพราะ {reason}\nยอดที่ต้องส่งเท่าเดิม บันทึกแล้วลบไม่ได้ ยืนยันไหมคะ",
        en: $"{loan}, payment {number}\nfrom {from}\nto {to}\nDecision {minutes}\nBecause: {reason}\nThe amount stays. The record cannot be deleted. Confirm?");

    public static Text Moved(LoanNumber loan, DateOnly to) => Text.Of(
        th: $"เลื่อน {loan} เป็น {to} แล้วค่ะ ผู้กู้จะเห็นวันใหม่เมื่อดูเงินกู้ และจะเตือนตามวันใหม่",
        en: $"{loan} is now due on {to}. The borrower sees it on the loan's card, and reminders follow the new day.");

    public static Text MovedAndTold(LoanNumber loan, DateOnly to) => Text.Of(
        th: $"เลื่อน {loan} เป็น {to} และแจ้งผู้กู้แล้วค่ะ จะเตือนตามวันใหม่",
        en: $"{loan} is now due on {to}, and the borrower was told. Reminders follow the new day.");

    public static Text Dropped => Text.Of(th: $"ไม่ได้เลื่อนค่ะ กำหนดเดิม", en: $"Nothing was moved.");

    public static Text ToldTitle(LoanNumber loan) => Text.Of(th: $"เลื่อนวันส่ง {loan}", en: $"New due day of {loan}");

    public static Text NewDay(int number) => Text.Of(th: $"งวดที่ {number} กำหนดใหม่", en: $"Payment {number} is now due");

    public static Text MovedFrom(DateOnly from) => Text.Of(th: $"เลื่อนจาก {from}", en: $"moved from {from}");

    public static Text MinutesLabel => Text.Of(th: $"ตามมติ", en: $"Decision");

    public static Text ReasonLabel => Text.Of(th: $"เหตุผล", en: $"Reason");

    public static Text AmountStays => Text.Of(th: $"ยอดที่ต้องส่งเท่าเดิม", en: $"The amount stays the same.");

    public static Text ShowLoan => Text.Of(th: $"ดูเงินกู้", en: $"Show the loan");

    public static Text Because(DueMoveRefusal why) => why switch
    {
        DueMoveRefusal.NotYours => OfficersOnly,
        DueMoveRefusal.NoSuchLoan => Text.Of(th: $"ไม่พบสัญญานี้ในกองทุนที่คุณเป็นกรรมการค่ะ", en: $"That loan is not in a fund in which you are an officer."),
        DueMoveRefusal.Tied => Text.Of(
            th: $"สัญญานี้เกี่ยวข้องกับคุณหรือครอบครัว ให้กรรมการท่านอื่นเป็นผู้บันทึกนะคะ",
            en: $"This loan concerns you or your household. Please let another officer record it."),
        DueMoveRefusal.NoSuchInstalment => Text.Of(th: $"สัญญานี้ไม่มีงวดนี้ค่ะ เลือกงวดใหม่นะคะ", en: $"This loan has no such payment."),
        DueMoveRefusal.AlreadyPaid => Text.Of(th: $"ส่งครบแล้ว ไม่ต้องเลื่อนค่ะ", en: $"It is fully paid; there is nothing to move."),
        DueMoveRefusal.InThePast => Text.Of(th: $"เลื่อนไปวันที่ผ่านมาแล้วไม่ได้ค่ะ เลือกวันข้างหน้านะคะ", en: $"A day in the past cannot be set."),
        DueMoveRefusal.SameDay => Text.Of(th: $"วันที่เลือกเป็นกำหนดเดิมอยู่แล้วค่ะ เลือกวันอื่นนะคะ", en: $"That is the day it is due already."),
        DueMoveRefusal.OutOfOrder => Text.Of(
            th: $"วันที่เลือกข้ามงวดก่อนหน้าหรืองวดถัดไปค่ะ เลือกวันที่อยู่ระหว่างสองงวดนะคะ",
            en: $"That would pass an earlier or a later payment. Pick a day between the two."),
        DueMoveRefusal.TooFar => Text.Of(th: $"เลื่อนได้ไม่เกิน 2 ปีจากกำหนดในสัญญาค่ะ เลือกวันที่ใกล้กว่านี้นะคะ", en: $"It can be moved at most 2 years beyond the contract."),
        _ => throw new UnreachableException(why.ToString()),
    };
}
