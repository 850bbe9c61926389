using System.Diagnostics;
using LineBot.Dialogs.Language;
using LineBot.Funds;
using LineBot.Funds.Ledger;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Welfare;

/// <summary>The words on a claim's card, for the member and for the committee.</summary>
internal static class ClaimCardMessages
{
    public static Text Ready => Text.Of(th: $"ข้อมูลเรื่องของคุณพร้อมแล้วค่ะ", en: $"Your information is ready.");

    public static Text Title(ClaimNumber number) => Text.Of(th: $"เรื่อง {number}", en: $"Claim {number}");

    public static Text ToCheck => Text.Of(th: $"ตรวจก่อนส่งนะคะ", en: $"Please check before sending");

    public static Text CheckReady => Text.Of(th: $"สรุปพร้อมแล้วค่ะ ตรวจแล้วกดยืนยันได้เลย", en: $"The summary is ready to be checked.");

    public static Text For => Text.Of(th: $"ให้", en: $"For");

    public static Text When => Text.Of(th: $"วันที่", en: $"When");

    /// <summary>As people say it: a month that is the same is said once.</summary>
    public static Text Stay(DateOnly from, DateOnly to, Text count) => (from.Year, from.Month) == (to.Year, to.Month)
        ? Text.Of(th: $"{from.Day}-{to} ({count})", en: $"{from.Day}-{to} ({count})")
        : Text.Of(th: $"{from} ถึง {to} ({count})", en: $"{from} to {to} ({count})");

    public static Text From(DateOnly from, Text count) => Text.Of(th: $"ตั้งแต่ {from} ({count})", en: $"from {from} ({count})");

    public static Text Claimant => Text.Of(th: $"ผู้รับเงิน", en: $"To receive it");

    public static Text NameAndRelation(string name, string relation) => Text.Of(th: $"{name} ({relation})", en: $"{name} ({relation})");

    public static Text HandedIn => Text.Of(th: $"ยื่นเมื่อ", en: $"Handed in");

    public static Text HandedInBy(SubmitterRole role) => role switch
    {
        SubmitterRole.Member => Text.Of(th: $"สมาชิกยื่นเอง", en: $"by the member"),
        SubmitterRole.Volunteer => Text.Of(th: $"อาสาสมัครยื่นแทน", en: $"by a volunteer"),
        SubmitterRole.Officer => Text.Of(th: $"กรรมการยื่นแทน", en: $"by an officer"),
        SubmitterRole.Claimant => Text.Of(th: $"ผู้รับผลประโยชน์ยื่น", en: $"by the beneficiary"),
        _ => throw new UnreachableException(role.ToString()),
    };

    public static Text PapersHere => Text.Of(th: $"เอกสารที่มีแล้ว", en: $"Papers here");

    public static Text PapersLater => Text.Of(th: $"เอกสารที่ยังขาด", en: $"Papers still missing");

    public static Text WordsToCommittee => Text.Of(th: $"ข้อความถึงกรรมการ", en: $"Note to the committee");

    public static Text NeedsCommittee(Text reason) => Text.Of(
        th: $"{reason} เรื่องนี้กรรมการจะพิจารณาเป็นกรณีไปค่ะ",
        en: $"{reason}. The committee will look at this case by itself.");

    public static Text AskedFor(string what) => Text.Of(th: $"กรรมการขอเพิ่ม: {what}", en: $"The committee asks for: {what}");

    public static Text BecauseOf(string reason) => Text.Of(th: $"เหตุผล: {reason}", en: $"Reason: {reason}");

    public static Text Minutes(string line) => Text.Of(th: $"มติครั้งที่ {line}", en: $"Minutes, meeting {line}");

    public static Text DecidedOn => Text.Of(th: $"มีมติเมื่อ", en: $"Decided");

    public static Text AppealReason => Text.Of(th: $"เหตุผลที่อุทธรณ์", en: $"Appeal");

    public static Text Receipt => Text.Of(th: $"ใบเสร็จ", en: $"Receipt");

    public static Text PaidOn(ReceiptNumber receipt, DateOnly day) => Text.Of(th: $"{receipt} วันที่ {day}", en: $"{receipt}, {day}");

    public static Text InWords(Money amount)
    {
        var words = new BahtWords(amount);
        return Text.Of(th: $"({words})", en: $"({words})");
    }

    public static Text CommitteeDecides => Text.Of(
        th: $"ยอดคิดตามระเบียบ กรรมการเป็นผู้พิจารณา",
        en: $"Reckoned by the rules; the committee decides.");

    public static Text AddPapers => Text.Of(th: $"ส่งเอกสารเพิ่ม", en: $"Add papers");

    public static Text Withdraw => Text.Of(th: $"ถอนเรื่องนี้", en: $"Withdraw");

    public static Text Appeal => Text.Of(th: $"ขออุทธรณ์", en: $"Appeal");

    public static Text ShowStatus => Text.Of(th: $"ดูสถานะ", en: $"See status");
}
