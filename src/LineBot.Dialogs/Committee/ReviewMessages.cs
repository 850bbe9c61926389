using System.Diagnostics;
using LineBot.Dialogs.Language;
using LineBot.Funds.Decisions;
using LineBot.Funds.Photos;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Committee;

/// <summary>What an officer reads of a claim before voting: papers, history, and how the vote stands.</summary>
internal static class ReviewMessages
{
    public static Text AppealWords => Text.Of(th: $"เหตุผลที่อุทธรณ์", en: $"The appeal says");

    public static Text EarlierRefusal(string minutes) => Text.Of(th: $"เคยไม่อนุมัติในครั้งที่ {minutes}", en: $"Refused before, minutes {minutes}");

    public static Text Papers => Text.Of(th: $"เอกสาร", en: $"Papers");

    public static Text NoPapers => Text.Of(th: $"สวัสดิการนี้ไม่ต้องใช้เอกสาร", en: $"This benefit needs no papers");

    public static Text Photos(int count) => Text.Of(th: $"{count} รูป", en: $"{count} photos");

    public static Text Missing => Text.Of(th: $"ยังไม่มี", en: $"missing");

    public static Text Promised => Text.Of(th: $"จะส่งทีหลัง", en: $"promised");

    public static Text SentBefore(int number, string subject) => Text.Of(
        th: $"รูปที่ {number}: รูปเดียวกันเคยส่งกับ {subject}",
        en: $"Photo {number}: the same picture was sent with {subject}");

    public static Text PhotoIs(PhotoState state) => state switch
    {
        PhotoState.Kept => Text.Of(th: $"เปิดดูได้", en: $"can be opened"),
        PhotoState.Coming => Text.Of(th: $"กำลังรับรูปจากไลน์", en: $"still on its way from LINE"),
        PhotoState.Hidden or PhotoState.Deleted => Text.Of(th: $"ผู้ส่งยกเลิกรูปแล้ว หรือพ้นเวลาเก็บ", en: $"unsent, or no longer kept"),
        PhotoState.Unreadable or PhotoState.TooLarge or PhotoState.Gone => Text.Of(th: $"รูปเปิดไม่ได้", en: $"cannot be opened"),
        _ => throw new UnreachableException(state.ToString()),
    };

    public static Text Photo(int number) => Text.Of(th: $"รูปที่ {number}", en: $"Photo {number}");

    public static Text LinksLiveShort(int minutes) => Text.Of(
        th: $"ปุ่มดูรูปใช้ได้ {minutes} นาที และบันทึกไว้ว่าใครเปิดดู",
        en: $"The photo buttons work for {minutes} minutes; who looks is recorded");

    public static Text History => Text.Of(th: $"ประวัติการขอ", en: $"Earlier claims");

    public static Text NoHistory => Text.Of(th: $"ยังไม่เคยขอมาก่อน", en: $"None before this one");

    public static Text EarlierClaims(int count) => Text.Of(th: $"และก่อนหน้านั้นอีก {count} เรื่อง", en: $"and {count} before those");

    public static Text Vote => Text.Of(th: $"มติ", en: $"The vote");

    public static Text VoteTitle(ClaimNumber claim) => Text.Of(th: $"มติเรื่อง {claim}", en: $"Vote on {claim}");

    public static Text People(int count) => Text.Of(th: $"{count} คน", en: $"{count}");

    public static Text Quorum => Text.Of(th: $"องค์ประชุม", en: $"Quorum");

    public static Text QuorumOf(int quorum, int voters) => Text.Of(th: $"{quorum} จาก {voters} คน", en: $"{quorum} of {voters}");

    public static Text QuorumLacks(int missing) => Text.Of(th: $"ยังขาดอีก {missing} เสียงจึงครบองค์ประชุม", en: $"{missing} more votes make a quorum");

    public static Text QuorumReached => Text.Of(th: $"ครบองค์ประชุมแล้ว", en: $"The quorum is reached");

    public static Text Tied => Text.Of(th: $"เสียงเท่ากัน รอประธานชี้ขาด", en: $"A tie: the chair decides");

    public static Text Excluded(int count) => Text.Of(
        th: $"กรรมการ {count} คนไม่ลงมติเรื่องนี้ เพราะเป็นผู้ขอ ผู้ค้ำ หรืออยู่ครัวเรือนเดียวกัน",
        en: $"{count} officers have no say here: applicant, guarantor, or of the same household");

    public static Text ReasonAgainst(string name, string reason) => Text.Of(th: $"{name}: {reason}", en: $"{name}: {reason}");

    public static Text ReasonsAgainst => Text.Of(th: $"เหตุผลที่ไม่เห็นชอบ", en: $"Reasons against");

    public static Text Asked(string what) => Text.Of(th: $"ขอเพิ่ม: {what}", en: $"Asked for: {what}");

    public static Text VoteFor => Text.Of(th: $"เห็นชอบ", en: $"In favour");

    public static Text VoteAgainst => Text.Of(th: $"ไม่เห็นชอบ", en: $"Against");

    public static Text Abstain => Text.Of(th: $"งดออกเสียง", en: $"Abstain");

    public static Text AskMore => Text.Of(th: $"ขอข้อมูลเพิ่ม", en: $"Ask for more");

    public static Text CloseVote => Text.Of(th: $"ปิดมติ", en: $"Close the vote");

    public static Text Approved(string minutes, int item) =>
        Text.Of(th: $"อนุมัติ ครั้งที่ {minutes} ข้อ {item}", en: $"Approved: minutes {minutes}, item {item}");

    public static Text NotApproved(string minutes, int item) =>
        Text.Of(th: $"ไม่อนุมัติ ครั้งที่ {minutes} ข้อ {item}", en: $"Not approved: minutes {minutes}, item {item}");

    public static Text PaidOn(LocalTime at) => Text.Of(th: $"จ่ายแล้วเมื่อ {at}", en: $"Paid on {at}");

    public static Text QuorumOutOfReach(int quorum, int voters) => Text.Of(
        th: $"ระเบียบให้มีกรรมการลงมติ {quorum} คน แต่มีสิทธิเพียง {voters} คน จึงตัดสินไม่ได้ ให้ที่ประชุมใหญ่แก้ แล้วแจ้งผู้ดูแลระบบ (committee-quorum)",
        en: $"The rule asks for {quorum} officers and only {voters} may vote, so nothing can be decided. The fund may set committee-quorum anew.");

    public static Text NobodyPays => Text.Of(
        th: $"ยังไม่มีกรรมการที่มีหน้าที่จ่ายเงิน กองทุนต้องตั้งผู้จ่ายก่อน",
        en: $"No officer has the duty to pay. The fund has to name one first.");

    public static Text PayerWouldBeTheSame => Text.Of(
        th: $"ระเบียบให้คนปิดมติกับคนจ่ายเงินเป็นคนละคน แต่มีคนเดียว ตั้งผู้จ่ายอีกคน หรือให้ที่ประชุมใหญ่แก้ แล้วแจ้งผู้ดูแลระบบ (committee-payer-is-another)",
        en: $"Whoever closes the vote may not pay, and there is only one person. Name another payer, or let the fund set committee-payer-is-another to no.");

    internal static Text Of(CommitteeAdvice advice) => advice switch
    {
        CommitteeAdvice.QuorumOutOfReach reach => QuorumOutOfReach(reach.Quorum, reach.Voters),
        CommitteeAdvice.NobodyPays => NobodyPays,
        CommitteeAdvice.PayerWouldBeTheSame => PayerWouldBeTheSame,
        _ => throw new UnreachableException(advice.GetType().Name),
    };

    /// <summary>What a claim came to, as one line of the member's history.</summary>
    public static Text Line(ClaimNumber claim, string benefit) => Text.Of(th: $"{claim} {benefit}", en: $"{claim} {benefit}");

}
