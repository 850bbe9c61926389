using System.Diagnostics;
using LineBot.Dialogs.Language;
using LineBot.Funds.Cases;

namespace LineBot.Dialogs.Cases;

/// <summary>Why something is not done to a case: the reason, and the way out.</summary>
internal static class CaseRefusalMessages
{
    public static Text NotYours => Text.Of(
        th: $"ไม่พบเรื่องนี้ หรือคุณไม่ได้ดูแลเรื่องนี้ค่ะ ตรวจเลขที่อีกครั้งนะคะ", en: $"There is no such case, or it is not yours to see.");

    public static Text NotAnOfficer => Text.Of(
        th: $"ขั้นนี้ต้องเป็นกรรมการที่มีหน้าที่ค่ะ ขอให้กรรมการช่วยนะคะ", en: $"This step is for an officer with that duty. Please ask one.");

    public static Text IsSubject => Text.Of(
        th: $"เรื่องของตัวเองหรือคนในบ้าน ขอให้กรรมการคนอื่นทำแทนนะคะ", en: $"This is about you or your household: another officer has to do it.");

    public static Text AlreadyClosed => Text.Of(
        th: $"เรื่องนี้ปิดแล้วค่ะ ถ้ายังเดือดร้อน แจ้งเป็นเรื่องใหม่ได้เลย", en: $"This case is closed. If there is still need, please report it anew.");

    public static Text AlreadyTaken => Text.Of(
        th: $"มีคนรับเรื่องนี้แล้วค่ะ ถ้าจะดูแลแทน กด \"มอบหมาย\"", en: $"Somebody has taken it. To change that, reassign it.");

    public static Text NotTaken => Text.Of(th: $"รับเรื่องก่อนนะคะ แล้วค่อยทำขั้นนี้", en: $"Please take the case first.");

    public static Text NoSuchWorker => Text.Of(th: $"คนนี้รับเรื่องของหมู่นี้ไม่ได้ค่ะ เลือกคนอื่นนะคะ", en: $"This person cannot take cases of this village.");

    public static Text NoSuchMember => Text.Of(th: $"ไม่พบเลขสมาชิกนี้ค่ะ", en: $"There is no such member number.");

    public static Text WordsNeeded => Text.Of(th: $"ขอข้อความสั้น ๆ ด้วยนะคะ", en: $"A few words, please.");

    public static Text TooManyPhotos(int most) => Text.Of(th: $"เรื่องนี้เก็บได้ไม่เกิน {most} รูปค่ะ", en: $"There is room for {most} photos in a case.");

    public static Text PlaceNeeded => Text.Of(th: $"ขอสถานที่ด้วยนะคะ", en: $"A place is needed.");

    public static Text AmountNeeded => Text.Of(th: $"จำนวนเงินต้องมากกว่าศูนย์ค่ะ", en: $"The amount has to be more than zero.");

    public static Text HelpIsPlanned => Text.Of(
        th: $"มีข้อเสนอช่วยเหลือที่ยังไม่จบอยู่ค่ะ จ่ายหรือลงมติให้เสร็จก่อนนะคะ", en: $"A plan to help is still open: it has to be voted on or paid first.");

    public static Text NothingPlanned => Text.Of(th: $"ยังไม่มีข้อเสนอช่วยเหลือค่ะ กด \"เสนอช่วยเงิน\" ก่อนนะคะ", en: $"No help is planned yet.");

    public static Text NotAllowedYet(int voted, int quorum) => Text.Of(
        th: $"ยังรอมติค่ะ ลงแล้ว {voted} จากองค์ประชุม {quorum}", en: $"It waits for votes: {voted} cast, {quorum} make a quorum.");

    public static Text AlreadyAllowed => Text.Of(th: $"ข้อเสนอนี้ผ่านแล้วค่ะ รอจ่ายเงิน", en: $"The plan was approved and waits to be paid.");

    public static Text AlreadyPaid(string receipt) => Text.Of(th: $"จ่ายไปแล้วค่ะ ใบสำคัญ {receipt}", en: $"It was paid already: voucher {receipt}.");

    public static Text SamePersonPlannedIt => Text.Of(
        th: $"คนเสนอกับคนจ่ายต้องเป็นคนละคนค่ะ ขอให้กรรมการอีกคนจ่ายนะคะ", en: $"Who planned the help does not pay it: another officer has to.");

    public static Text PotRefused => Text.Of(
        th: $"กองเงินนี้จ่ายเรื่องนี้ไม่ได้ค่ะ (ผิดวัตถุประสงค์หรือเงินไม่พอ) เสนอใหม่จากกองอื่นได้เลย",
        en: $"This pot does not pay that: it is meant for other things, or does not hold enough. Please plan it from another.");

    public static Text NoSuchReferral => Text.Of(th: $"ไม่พบการส่งต่อนี้ค่ะ เปิดเรื่องดูอีกครั้งนะคะ", en: $"There is no such referral.");

    public static Text TooLong(int most) => Text.Of(th: $"ขอสั้นกว่านี้นะคะ ไม่เกิน {most} ตัวอักษร", en: $"A little shorter, please: at most {most} letters.");

    internal static Text Because(CaseRefusal why) => why switch
    {
        CaseRefusal.NotYours => NotYours,
        CaseRefusal.NotAnOfficer => NotAnOfficer,
        CaseRefusal.IsSubject => IsSubject,
        CaseRefusal.AlreadyClosed => AlreadyClosed,
        CaseRefusal.AlreadyTaken => AlreadyTaken,
        CaseRefusal.NotTaken => NotTaken,
        CaseRefusal.NoSuchWorker => NoSuchWorker,
        CaseRefusal.NoSuchMember => NoSuchMember,
        CaseRefusal.WordsNeeded => WordsNeeded,
        CaseRefusal.TooManyWords words => TooLong(words.Most),
        CaseRefusal.TooManyPhotos many => TooManyPhotos(many.Most),
        CaseRefusal.PlaceNeeded => PlaceNeeded,
        CaseRefusal.AmountNeeded => AmountNeeded,
        CaseRefusal.HelpIsPlanned => HelpIsPlanned,
        CaseRefusal.NothingPlanned => NothingPlanned,
        CaseRefusal.NotAllowedYet waiting => NotAllowedYet(waiting.Voted, waiting.Quorum),
        CaseRefusal.AlreadyAllowed => AlreadyAllowed,
        CaseRefusal.AlreadyPaid paid => AlreadyPaid(paid.Receipt.Value),
        CaseRefusal.SamePersonPlannedIt => SamePersonPlannedIt,
        CaseRefusal.PotRefused => PotRefused,
        CaseRefusal.NoSuchReferral => NoSuchReferral,
        _ => throw new UnreachableException(why.GetType().Name),
    };
}
