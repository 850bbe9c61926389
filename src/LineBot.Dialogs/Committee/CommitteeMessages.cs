using System.Diagnostics;
using LineBot.Dialogs.Language;
using LineBot.Funds.Decisions;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Committee;

/// <summary>The words of an officer's list, and of one claim before the committee.</summary>
internal static class CommitteeMessages
{
    public static Text Ready => Text.Of(th: $"เรื่องที่ขอดูพร้อมแล้วค่ะ", en: $"What you asked for is ready.");

    public static Text ApprovalsButton => Text.Of(th: $"รออนุมัติ", en: $"Approvals");

    public static Text OnlyForOfficers => Text.Of(
        th: $"รายการนี้สำหรับกรรมการที่มีหน้าที่ดูแลงานของกองทุนค่ะ ถ้าคิดว่าควรเห็น ติดต่อเลขานุการกองทุนได้เลยค่ะ",
        en: $"This list is for officers with a duty in the fund. If you should see it, please ask the secretary of your fund.");

    public static Text NothingWaits => Text.Of(th: $"ตอนนี้ไม่มีเรื่องรอพิจารณาค่ะ", en: $"Nothing is waiting for you at the moment.");

    /// <summary>Said in a group: how many, and nothing else.</summary>
    public static Text WaitingInGroup(int count) => Text.Of(
        th: $"มี {count} เรื่องรอพิจารณาค่ะ กรรมการเปิดดูได้ในแชตส่วนตัว",
        en: $"{count} matters are waiting. Officers can open them in a private chat.");

    public static Text NothingWaitsInGroup => Text.Of(th: $"ไม่มีเรื่องรอพิจารณาค่ะ", en: $"Nothing is waiting.");

    public static Text LeftToOthers(int count) => Text.Of(
        th: $"มีอีก {count} เรื่องที่คุณเป็นผู้ขอหรือเป็นผู้ปิดมติเอง กรรมการท่านอื่นจะดูแลค่ะ",
        en: $"{count} more wait for other officers: you asked for them, or closed the vote yourself.");

    public static Text Urgency(ClaimUrgency urgency) => urgency switch
    {
        ClaimUrgency.Urgent => Text.Of(th: $"ด่วนมาก", en: $"Very urgent"),
        ClaimUrgency.Soon => Text.Of(th: $"ควรเร็ว", en: $"Soon"),
        ClaimUrgency.Normal => Text.Of(th: $"ปกติ", en: $"Normal"),
        _ => throw new UnreachableException(urgency.ToString()),
    };

    public static Text UrgencyLabel => Text.Of(th: $"ความเร่งด่วน", en: $"Urgency");

    public static Text Applicant => Text.Of(th: $"ผู้ขอ", en: $"For");

    public static Text Amount => Text.Of(th: $"จำนวนเงิน", en: $"Amount");

    public static Text Handed => Text.Of(th: $"ยื่นเมื่อ", en: $"Handed in");

    public static Text Votes => Text.Of(th: $"ลงมติแล้ว", en: $"Votes");

    public static Text VotesCast(int votes) => Text.Of(th: $"{votes} เสียง", en: $"{votes}");

    public static Text YourVote => Text.Of(th: $"เสียงของคุณ", en: $"Your vote");

    public static Text Name(Ballot ballot) => ballot switch
    {
        Ballot.For => Text.Of(th: $"เห็นชอบ", en: $"For"),
        Ballot.Against => Text.Of(th: $"ไม่เห็นชอบ", en: $"Against"),
        Ballot.Abstain => Text.Of(th: $"งดออกเสียง", en: $"Abstain"),
        _ => throw new UnreachableException(ballot.ToString()),
    };

    public static Text MissingPapers(int count) => Text.Of(th: $"ยังขาดเอกสาร {count} อย่าง", en: $"{count} papers are missing");

    public static Text OutOfRule => Text.Of(th: $"ไม่เป็นไปตามระเบียบทุกข้อ ต้องให้กรรมการตัดสิน", en: $"Not within every rule: the committee decides");

    public static Text WaitsForMember => Text.Of(th: $"กำลังรอสมาชิกส่งเพิ่ม", en: $"Waiting for the member");

    public static Text Appealed => Text.Of(th: $"อุทธรณ์", en: $"Appeal");

    public static Text OpenAndVote => Text.Of(th: $"เปิดดูและลงมติ", en: $"Open and vote");

    public static Text Open => Text.Of(th: $"เปิดดู", en: $"Open");

    public static Text PayNow => Text.Of(th: $"จ่ายเงิน", en: $"Pay");

    public static Text ReadyToPay => Text.Of(th: $"อนุมัติแล้ว รอจ่าย", en: $"Approved, to be paid");

    public static Text NumberAndFund(ClaimNumber number, string fund) => Text.Of(th: $"{number} · {fund}", en: $"{number} · {fund}");
}
