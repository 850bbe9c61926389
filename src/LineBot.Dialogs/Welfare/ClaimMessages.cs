using LineBot.Dialogs.Language;
using LineBot.Funds;
using LineBot.Funds.Members;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Welfare;

/// <summary>The words of asking for a benefit.</summary>
internal static class ClaimMessages
{
    /// <summary>Kept with the consent. A new wording needs a new version.</summary>
    public const string HealthVersion = "2026-11";

    public static Text Button => Text.Of(th: $"ขอสวัสดิการ", en: $"Ask for a benefit");

    public static Text WhichMember => Text.Of(th: $"ขอเบิกของใครคะ", en: $"For which member?");

    public static Text MemberNamed(MemberNumber member, string name) => Text.Of(th: $"{member} {name}", en: $"{member} {name}");

    public static Text WhichBenefit => Text.Of(th: $"ขอเบิกเรื่องไหนคะ", en: $"Which benefit is it?");

    public static Text BenefitLine(string name, Text rate) => Text.Of(th: $"• {name} {rate}", en: $"• {name}: {rate}");

    public static Text BenefitOf(string member, string benefit) => Text.Of(th: $"{member} {benefit}", en: $"{member} {benefit}");

    public static Text ByTenure => Text.Of(th: $"ตามอายุสมาชิก", en: $"by years of membership");

    public static Text Whose => Text.Of(th: $"เรื่องนี้ของใครคะ", en: $"Whose is it?");

    public static Text Self => Text.Of(th: $"ตัวเอง", en: $"My own");

    public static Text Child => Text.Of(th: $"ลูก", en: $"My child's");

    public static Text Spouse => Text.Of(th: $"คู่สมรส", en: $"My spouse's");

    public static Text WhoseLabel => Text.Of(th: $"ของใคร", en: $"Whose");

    public static Text AskConsent => Text.Of(
        th: $"เอกสารเรื่องนี้บอกข้อมูลสุขภาพ ขอความยินยอมให้กองทุนเก็บรูปเอกสารไว้พิจารณาเรื่องนี้เท่านั้น เห็นเฉพาะกรรมการ ไม่ยินยอมก็ใช้เรื่องอื่นได้ครบ และยื่นกระดาษที่กองทุนได้ ยินยอมไหมคะ",
        en: $"These papers tell about health. May the fund keep photos of them, only to decide on this, and seen by the committee only? If you refuse, everything else works as before, and you may hand the papers in at the office. Do you agree?");

    public static Text Agree => Text.Of(th: $"ยินยอม", en: $"I agree");

    public static Text Decline => Text.Of(th: $"ไม่ยินยอม", en: $"I do not agree");

    public static Text Declined => Text.Of(
        th: $"ไม่เป็นไรค่ะ ไม่ได้เก็บข้อมูลสุขภาพใด ๆ นำเอกสารไปยื่นที่กองทุนได้เลย เรื่องอื่นในแชตใช้ได้เหมือนเดิมค่ะ",
        en: $"That is fine: nothing about health was kept. You can hand the papers in at the office, and everything else in this chat works as before.");

    public static Text AskStay => Text.Of(
        th: $"นอนโรงพยาบาลวันไหนถึงวันไหนคะ เช่น 18-20 พ.ย. หรือ 3 คืน ออกเมื่อวาน",
        en: $"From when to when was the stay? For example 18-20 Nov, or 3 nights, left yesterday.");

    public static Text AskFirstDay => Text.Of(th: $"เริ่มวันไหนคะ เช่น 18 พ.ย. หรือ เมื่อวาน", en: $"Which day did it begin, for example 18 Nov?");

    public static Text AskDay(BenefitCategory category) => category switch
    {
        BenefitCategory.Birth => Text.Of(th: $"ลูกเกิดวันไหนคะ เช่น 18 พ.ย. หรือ เมื่อวาน", en: $"On which day was the child born, for example 18 Nov?"),
        BenefitCategory.Death => Text.Of(
            th: $"ขอแสดงความเสียใจด้วยค่ะ เสียชีวิตวันไหนคะ เช่น 18 พ.ย. หรือ เมื่อวาน",
            en: $"We are sorry for your loss. On which day was it, for example 18 Nov?"),
        BenefitCategory.Disaster => Text.Of(th: $"เกิดเหตุวันไหนคะ เช่น 18 พ.ย. หรือ เมื่อวาน", en: $"On which day did it happen, for example 18 Nov?"),
        BenefitCategory.Sickness => Text.Of(th: $"ไปหาหมอวันไหนคะ เช่น 18 พ.ย. หรือ เมื่อวาน", en: $"On which day did you see the doctor, for example 18 Nov?"),
        BenefitCategory.Education => Text.Of(th: $"ได้ใบผลการเรียนวันไหนคะ เช่น 18 พ.ย. หรือ เมื่อวาน", en: $"On which day did the school report come, for example 18 Nov?"),
        _ => Text.Of(th: $"เรื่องของวันไหนคะ เช่น 18 พ.ย. หรือ เมื่อวาน", en: $"On which day was it, for example 18 Nov?"),
    };

    public static Text PickDay => Text.Of(th: $"เปิดปฏิทิน", en: $"Open calendar");

    public static Text DayLabel => Text.Of(th: $"วันที่", en: $"Date");

    public static Text AskNights => Text.Of(th: $"นอนกี่คืนคะ", en: $"How many nights?");

    public static Text AskMonths => Text.Of(th: $"ขอกี่เดือนคะ", en: $"For how many months?");

    public static Text Nights(int nights) => Text.Of(th: $"{nights} คืน", en: $"{nights} nights");

    public static Text Months(int months) => Text.Of(th: $"{months} เดือน", en: $"{months} months");

    public static Text CountLabel => Text.Of(th: $"จำนวนคืน/เดือน", en: $"Nights or months");

    public static Text DayAhead(DateOnly today) => Text.Of(
        th: $"วันนี้ {today} ค่ะ ขอวันที่ผ่านมาแล้วนะคะ",
        en: $"Today is {today}. Please give a day that is past.");

    public static Text CountTooLarge(int most) => Text.Of(th: $"ใส่ได้ 1 ถึง {most} ค่ะ", en: $"From 1 to {most}, please.");

    public static Text AskPapers(Text papers) => Text.Of(
        th: $"ขอรูปเอกสาร: {papers}\nส่งทีเดียวหลายรูปได้ เห็นตัวหนังสือชัด ๆ ยังไม่มีให้ส่งทีหลังได้ค่ะ",
        en: $"Please send photos of: {papers}\nSeveral at once are fine. What you do not have yet can come later.");

    public static Text PapersSoFar(Text here, Text missing) => Text.Of(
        th: $"มีแล้ว: {here}\nยังขาด: {missing}\nถ้าไม่ตรง กดปุ่มบอกได้ค่ะ",
        en: $"Here: {here}\nMissing: {missing}\nIf that is not right, tap a button.");

    public static Text Lacking(Text paper) => Text.Of(th: $"ขาด{paper}", en: $"No {paper}");

    public static Text Later => Text.Of(th: $"ส่งทีหลัง", en: $"Later");

    public static Text PapersLabel => Text.Of(th: $"รูปเอกสาร", en: $"Photos");

    public static Text ConsentFirst => Text.Of(
        th: $"เก็บรูปไว้ให้แล้ว จะเปิดดูเมื่อทราบว่าเป็นเรื่องอะไรค่ะ",
        en: $"I noted the photo and will look at it once I know what it is for.");

    public static Text AskWords => Text.Of(th: $"อยากบอกอะไรกรรมการคะ", en: $"What would you like to tell the committee?");

    public static Text WordsLabel => Text.Of(th: $"ข้อความถึงกรรมการ", en: $"Note to committee");

    public static Text Send => Text.Of(th: $"ยืนยัน ส่งเรื่อง", en: $"Confirm and send");

    public static Text NotSent => Text.Of(
        th: $"ยังไม่ได้ส่งค่ะ พร้อมเมื่อไรพิมพ์ \"ขอสวัสดิการ\" ได้เลยนะคะ",
        en: $"Nothing was sent. Whenever you are ready, type \"welfare\".");

    public static Text Sent(ClaimNumber number) => Text.Of(
        th: $"ส่งเรื่องถึงกรรมการแล้วค่ะ เลขที่ {number} อยากรู้ว่าถึงไหนแล้ว พิมพ์ \"สถานะ\" มีอะไรคืบหน้าจะบอกในแชตนี้ค่ะ",
        en: $"The committee has your claim: {number}. Ask any time with \"status\"; you will hear of every change.");

    public static Text StillMissing(Text papers) => Text.Of(
        th: $"ยังขาด: {papers} มีแล้วกด \"ส่งเอกสารเพิ่ม\" ได้เลยค่ะ",
        en: $"Still to come: {papers}. Send them with the button below.");

    public static Text CannotAsk(Text reason) => Text.Of(
        th: $"ตอนนี้ยังยื่นเรื่องนี้ไม่ได้ค่ะ {reason}",
        en: $"This cannot be asked for now. {reason}.");

    public static Text NothingLeft => Text.Of(
        th: $"ตอนนี้สิทธิเรื่องนี้ไม่มีวงเงินเหลือค่ะ",
        en: $"Nothing is left of this benefit for now.");

    public static Text TalkToCommittee => Text.Of(
        th: $"ถ้าคิดว่าไม่ถูกต้อง คุยกับกรรมการได้นะคะ",
        en: $"If you think that is wrong, please talk to the committee.");

    public static Text AmountChanged(Money amount) => Text.Of(
        th: $"ระหว่างนี้ข้อมูลเปลี่ยน ยอดตอนนี้คือ {amount} บาท จึงยังไม่ได้ส่งค่ะ กดเริ่มใหม่เพื่อดูสรุปอีกครั้งนะคะ",
        en: $"The books changed meanwhile: the amount is now {amount} baht, so nothing was sent. Please begin again to see the summary.");

    public static Text BeginAgain => Text.Of(th: $"เริ่มใหม่", en: $"Begin again");
}
