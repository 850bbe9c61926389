using System.Diagnostics;
using LineBot.Dialogs.Language;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Welfare;

/// <summary>What papers, people and states of a claim are called, for members and officers alike.</summary>
internal static class WelfareTermMessages
{
    public static Text Name(Paper paper) => paper switch
    {
        Paper.BirthCertificate => Text.Of(th: $"สูติบัตร", en: $"birth certificate"),
        Paper.IdCard => Text.Of(th: $"บัตรประชาชน", en: $"ID card"),
        Paper.MemberBook => Text.Of(th: $"สมุดสมาชิก", en: $"member book"),
        Paper.HospitalCertificate => Text.Of(th: $"ใบรับรองการนอน รพ.", en: $"hospital certificate"),
        Paper.DeathCertificate => Text.Of(th: $"ใบมรณบัตร", en: $"death certificate"),
        Paper.Relation => Text.Of(th: $"หลักฐานความเกี่ยวข้อง", en: $"proof of relation"),
        Paper.Transcript => Text.Of(th: $"ใบผลการเรียน", en: $"school report"),
        Paper.Photo => Text.Of(th: $"รูปถ่าย", en: $"photo"),
        Paper.HeadCertificate => Text.Of(th: $"หนังสือรับรองจากผู้ใหญ่บ้าน", en: $"letter of the village head"),
        _ => throw new UnreachableException(paper.ToString()),
    };

    public static Text Name(ForWhom whom) => whom switch
    {
        ForWhom.Self => Text.Of(th: $"ตัวสมาชิกเอง", en: $"the member"),
        ForWhom.Child => Text.Of(th: $"บุตร", en: $"a child"),
        ForWhom.Spouse => Text.Of(th: $"คู่สมรส", en: $"the spouse"),
        ForWhom.DeceasedMember => Text.Of(th: $"สมาชิกที่เสียชีวิต", en: $"the member who died"),
        _ => throw new UnreachableException(whom.ToString()),
    };

    public static Text Name(ClaimStatus status) => status switch
    {
        ClaimStatus.Submitted => Text.Of(th: $"รอกรรมการพิจารณา", en: $"waiting for the committee"),
        ClaimStatus.NeedsMore => Text.Of(th: $"กรรมการขอเอกสารเพิ่ม", en: $"the committee asked for more"),
        ClaimStatus.Approved => Text.Of(th: $"อนุมัติแล้ว รอจ่ายเงิน", en: $"approved, payment to come"),
        ClaimStatus.Refused => Text.Of(th: $"ไม่อนุมัติ", en: $"not approved"),
        ClaimStatus.Paid => Text.Of(th: $"จ่ายเงินแล้ว", en: $"paid"),
        ClaimStatus.Withdrawn => Text.Of(th: $"ถอนคำขอแล้ว", en: $"withdrawn"),
        ClaimStatus.Appealed => Text.Of(th: $"อุทธรณ์แล้ว รอพิจารณาใหม่", en: $"appealed, to be decided again"),
        _ => throw new UnreachableException(status.ToString()),
    };

    /// <summary>What a claim is for, in one line: 3 คืน, or the benefit once.</summary>
    public static Text Count(BenefitUnit per, int count) => per switch
    {
        BenefitUnit.Night => Text.Of(th: $"{count} คืน", en: $"{count} nights"),
        BenefitUnit.Month => Text.Of(th: $"{count} เดือน", en: $"{count} months"),
        BenefitUnit.Year => Text.Of(th: $"{count} ปี", en: $"{count} years"),
        _ => Text.Of(th: $"{count} ครั้ง", en: $"{count} times"),
    };

    public static Text Per(BenefitUnit per) => per switch
    {
        BenefitUnit.Night => Text.Of(th: $"คืนละ", en: $"a night"),
        BenefitUnit.Month => Text.Of(th: $"เดือนละ", en: $"a month"),
        BenefitUnit.Year => Text.Of(th: $"ปีละ", en: $"a year"),
        _ => Text.Of(th: $"ครั้งละ", en: $"each time"),
    };
}
