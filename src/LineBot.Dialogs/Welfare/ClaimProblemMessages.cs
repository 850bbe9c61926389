using LineBot.Dialogs.Language;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Welfare;

/// <summary>Why something is not done with a member's claim: one polite sentence each, with the way out where there is one.</summary>
internal static class ClaimProblemMessages
{
    internal static Text Of(ClaimRefusal why) => why switch
    {
        ClaimRefusal.NotYours => NotYours,
        ClaimRefusal.NotForMember => NotForMember,
        ClaimRefusal.AlreadyClosed closed => AlreadyClosed(WelfareTermMessages.Name(closed.Status)),
        ClaimRefusal.NothingToAppeal nothing => NothingToAppeal(WelfareTermMessages.Name(nothing.Status)),
        ClaimRefusal.AlreadyAppealed => AlreadyAppealed,
        ClaimRefusal.ReasonNeeded => ReasonNeeded,
        ClaimRefusal.TooManyWords words => TooManyWords(words.Most),
        ClaimRefusal.NoSuchBenefit => NoSuchBenefit,
        ClaimRefusal.NothingToGive nothing => Because(nothing.Entitlement),
        ClaimRefusal.AmountChanged changed => ClaimMessages.AmountChanged(changed.Now.Amount),
        ClaimRefusal.ConsentMissing => ConsentMissing,
        ClaimRefusal.TooManyPapers papers => TooManyPapers(papers.Most),
        ClaimRefusal.ClaimantMissing => ClaimantMissing,
        _ => Impossible,
    };

    /// <summary>Why nothing can be asked for, in the words of the rules; never only a no.</summary>
    internal static Text Because(Entitlement entitled)
    {
        var reasons = entitled.Reasons.Select(reason => ClaimMessages.CannotAsk(ClauseMessages.Of(reason))).ToList();
        return Text.Lines([.. reasons.Count > 0 ? reasons : [ClaimMessages.NothingLeft], ClaimMessages.TalkToCommittee]);
    }

    public static Text NotYours => Text.Of(
        th: $"ไม่พบเรื่องนี้ในบัญชีที่ผูกไว้ค่ะ",
        en: $"There is no such claim in the accounts that you linked.");

    public static Text NotForMember => Text.Of(
        th: $"เรื่องนี้สมาชิกต้องยื่นเอง หรือให้อาสาสมัครหรือกรรมการยื่นแทนค่ะ",
        en: $"The member asks for this, or a volunteer or officer in the member's name.");

    public static Text AlreadyClosed(Text status) => Text.Of(
        th: $"เรื่องนี้ปิดไปแล้วค่ะ: {status}",
        en: $"This is closed already: {status}.");

    public static Text NothingToAppeal(Text status) => Text.Of(
        th: $"อุทธรณ์ได้เฉพาะเรื่องที่ไม่อนุมัติค่ะ เรื่องนี้: {status}",
        en: $"Only a refusal can be appealed. This one: {status}.");

    public static Text AlreadyAppealed => Text.Of(
        th: $"เรื่องนี้อุทธรณ์ไปแล้ว 1 ครั้งค่ะ อยากคุยต่อ ติดต่อกรรมการได้เสมอ",
        en: $"This was appealed once already. You can always talk to the committee.");

    public static Text ReasonNeeded => Text.Of(th: $"ขอเหตุผลด้วยค่ะ", en: $"Please give the reason.");

    public static Text TooManyWords(int most) => Text.Of(
        th: $"ยาวไปนิดค่ะ ขอไม่เกิน {most} ตัวอักษร",
        en: $"That is a little long: at most {most} letters.");

    public static Text NoSuchBenefit => Text.Of(
        th: $"กองทุนไม่มีสวัสดิการนี้แล้วค่ะ พิมพ์ \"สิทธิของฉัน\" เพื่อดูที่มีอยู่นะคะ",
        en: $"The fund does not have this benefit. Type \"my rights\" to see those it has.");

    public static Text ConsentMissing => Text.Of(
        th: $"เรื่องนี้ต้องได้ความยินยอมเก็บข้อมูลสุขภาพก่อนค่ะ หรือยื่นเอกสารที่กองทุนได้นะคะ",
        en: $"This needs consent to keep health data; or hand the papers in at the office.");

    public static Text TooManyPapers(int most) => Text.Of(
        th: $"เรื่องหนึ่งแนบได้ไม่เกิน {most} รูปค่ะ",
        en: $"A claim holds at most {most} photos.");

    public static Text ClaimantMissing => Text.Of(
        th: $"ขอชื่อผู้รับผลประโยชน์ด้วยค่ะ",
        en: $"Please name the person who would receive it.");

    public static Text Impossible => Text.Of(
        th: $"ตอนนี้ทำไม่ได้ค่ะ พิมพ์ \"สถานะ\" เพื่อดูเรื่องนี้อีกครั้งนะคะ",
        en: $"This cannot be done now. Type \"status\" to see how it stands.");
}
