using LineBot.Dialogs.Language;
using LineBot.Dialogs.Welfare;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Committee;

/// <summary>Why an officer may not do something to a claim: one polite sentence, and the way out where there is one.</summary>
internal static class ClaimRefusalMessages
{
    public static Text NotYours => Text.Of(
        th: $"ไม่พบเรื่องนี้ หรือคุณไม่มีหน้าที่ดูเรื่องนี้ค่ะ พิมพ์ \"รออนุมัติ\" เพื่อดูเรื่องที่รอคุณ",
        en: $"There is no such matter, or it is not yours to see.");

    public static Text NeedsDecide => Text.Of(
        th: $"เรื่องนี้ต้องให้กรรมการที่มีหน้าที่ลงมติทำค่ะ ขอให้ท่านช่วยนะคะ",
        en: $"Only officers with the duty to decide may do this.");

    public static Text NeedsPay => Text.Of(
        th: $"เรื่องนี้ต้องให้กรรมการที่มีหน้าที่จ่ายเงินทำค่ะ ขอให้ท่านช่วยนะคะ",
        en: $"Only officers with the duty to pay may do this.");

    public static Text IsApplicant => Text.Of(
        th: $"เรื่องนี้เป็นเรื่องของคุณเอง จึงให้กรรมการท่านอื่นดูแลค่ะ",
        en: $"This is your own matter, so the other officers take care of it.");

    public static Text IsGuarantor => Text.Of(
        th: $"คุณค้ำประกันให้ผู้ขออยู่ จึงให้กรรมการท่านอื่นดูแลเรื่องนี้ค่ะ",
        en: $"You stand surety for the applicant, so the other officers take care of this.");

    public static Text SameHousehold => Text.Of(
        th: $"ผู้ขออยู่ครัวเรือนเดียวกับคุณ จึงให้กรรมการท่านอื่นดูแลเรื่องนี้ค่ะ",
        en: $"The applicant is of your household, so the other officers take care of this.");

    public static Text Closed(Text status) => Text.Of(
        th: $"เรื่องนี้ปิดไปแล้วค่ะ: {status}",
        en: $"This is closed already: {status}.");

    public static Text ClosedBy(Text status, string name) => Text.Of(
        th: $"เรื่องนี้ปิดไปแล้วค่ะ: {status} โดย {name}",
        en: $"This is closed already: {status}, by {name}.");

    public static Text NotApproved(Text status) => Text.Of(
        th: $"ยังจ่ายเรื่องนี้ไม่ได้ค่ะ: {status}",
        en: $"This cannot be paid: {status}.");

    public static Text AlreadyPaid(string name, ReceiptNumber receipt) => Text.Of(
        th: $"เรื่องนี้ {name} จ่ายไปแล้วค่ะ ใบสำคัญเลขที่ {receipt} ไม่ต้องจ่ายอีกนะคะ",
        en: $"{name} has paid this already, receipt {receipt}. Please do not pay again.");

    public static Text SamePersonClosedIt => Text.Of(
        th: $"คุณเป็นคนปิดมติเรื่องนี้ คนจ่ายเงินต้องเป็นอีกคนหนึ่งค่ะ",
        en: $"You closed the vote on this, so somebody else has to pay it.");

    public static Text ReasonNeeded => Text.Of(th: $"ขอเหตุผลด้วยนะคะ", en: $"A reason is needed.");

    public static Text TooManyWords(int most) => Text.Of(
        th: $"ขอสั้นลงหน่อยค่ะ ไม่เกิน {most} ตัวอักษร",
        en: $"Please keep it to {most} letters.");

    public static Text QuorumMissing(int voted, int quorum) => Text.Of(
        th: $"ยังปิดมติไม่ได้ค่ะ ลงมติแล้ว {voted} คน ต้องมีอย่างน้อย {quorum} คน",
        en: $"The vote cannot be closed yet: {voted} have voted, {quorum} are needed.");

    public static Text Tied(int each) => Text.Of(
        th: $"ยังปิดมติไม่ได้ค่ะ เสียงเท่ากันฝ่ายละ {each} รอประธานลงมติชี้ขาด",
        en: $"The vote cannot be closed yet: {each} on each side. The chair has to break the tie.");

    public static Text Impossible => Text.Of(
        th: $"ตอนนี้ทำไม่ได้ค่ะ เปิดเรื่องดูอีกครั้งนะคะ",
        en: $"This cannot be done now. Please open the matter again.");

    internal static Text Of(ClaimRefusal why, Func<MemberNumber, string> nameOf) => why switch
    {
        ClaimRefusal.NotYours => NotYours,
        ClaimRefusal.NotAnOfficer { Needed: Duty.Pay } => NeedsPay,
        ClaimRefusal.NotAnOfficer => NeedsDecide,
        ClaimRefusal.IsApplicant => IsApplicant,
        ClaimRefusal.IsGuarantor => IsGuarantor,
        ClaimRefusal.SameHousehold => SameHousehold,
        ClaimRefusal.AlreadyClosed { By: { } by } closed => ClosedBy(WelfareTermMessages.Name(closed.Status), nameOf(by)),
        ClaimRefusal.AlreadyClosed closed => Closed(WelfareTermMessages.Name(closed.Status)),
        ClaimRefusal.NotApproved not => NotApproved(WelfareTermMessages.Name(not.Status)),
        ClaimRefusal.AlreadyPaid paid => AlreadyPaid(nameOf(paid.By), paid.Receipt),
        ClaimRefusal.SamePersonClosedIt => SamePersonClosedIt,
        ClaimRefusal.ReasonNeeded => ReasonNeeded,
        ClaimRefusal.TooManyWords words => TooManyWords(words.Most),
        ClaimRefusal.QuorumMissing quorum => QuorumMissing(quorum.Voted, quorum.Quorum),
        ClaimRefusal.Tied tied => Tied(tied.Each),
        ClaimRefusal.PotRefused pot => PayMessages.Because(pot.Why, pot.Pot.Value),
        _ => Impossible,
    };
}
