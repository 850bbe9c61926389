using System.Diagnostics;
using LineBot.Dialogs.Language;
using LineBot.Funds.Audit;
using LineBot.Funds.Privacy;

namespace LineBot.Dialogs.MyData;

/// <summary>The words about what is kept of a person.</summary>
internal static class MyDataMessages
{
    public static Text Button => Text.Of(th: $"ข้อมูลของฉัน", en: $"My data");

    public static Text Ready => Text.Of(th: $"ข้อมูลที่ขอดูพร้อมแล้วค่ะ", en: $"What you asked for is ready.");

    public static Text Title => Text.Of(th: $"ข้อมูลของคุณที่เก็บไว้", en: $"What is kept about you");

    public static Text NotLinkedYet => Text.Of(
        th: $"ไลน์นี้ยังไม่ได้ผูกกับสมาชิก จึงมีเพียงเรื่องที่คุยกันค่ะ",
        en: $"This LINE account is not linked to a member, so there is only what was said here.");

    public static Text NothingKept => Text.Of(th: $"ไม่มีข้อมูลของคุณเก็บไว้ค่ะ", en: $"Nothing about you is kept.");

    public static Text Items(int count) => Text.Of(th: $"{count} รายการ", en: $"{count}");

    public static Text Since(LocalTime since) => Text.Of(th: $"ตั้งแต่ {since.Date}", en: $"since {since.Date}");

    public static Text LooksButton => Text.Of(th: $"ใครดูข้อมูลของฉัน", en: $"Who looked at it");

    public static Text ConsentsButton => Text.Of(th: $"ความยินยอม", en: $"My consents");

    public static Text CopyButton => Text.Of(th: $"ขอสำเนา", en: $"Get a copy");

    public static Text RetentionButton => Text.Of(th: $"เก็บไว้นานเท่าไร", en: $"How long it is kept");

    public static Text EraseButton => Text.Of(th: $"ลบข้อมูล", en: $"Erase my data");

    public static Text Kind(DataKind kind) => kind switch
    {
        DataKind.Link => Text.Of(th: $"การผูกไลน์", en: $"LINE links"),
        DataKind.Consent => Text.Of(th: $"ความยินยอม", en: $"Consents"),
        DataKind.Chat => Text.Of(th: $"เรื่องที่คุยในแชต", en: $"The chat"),
        DataKind.Register => Text.Of(th: $"ทะเบียนสมาชิก", en: $"The register"),
        DataKind.Ledger => Text.Of(th: $"บัญชี เงินกู้ และรายการ", en: $"Accounts, loans, entries"),
        DataKind.Office => Text.Of(th: $"ตำแหน่งและหน้าที่", en: $"Offices held"),
        DataKind.Claim => Text.Of(th: $"คำขอสวัสดิการ", en: $"Benefit claims"),
        DataKind.Reported => Text.Of(th: $"เคสที่คุณแจ้ง", en: $"Cases you reported"),
        DataKind.About => Text.Of(th: $"เคสที่เกี่ยวกับคุณ", en: $"Cases about you"),
        DataKind.Slip => Text.Of(th: $"สลิปที่ส่ง", en: $"Slips sent"),
        DataKind.Letter => Text.Of(th: $"จดหมายถึงกรรมการ", en: $"Letters to the committee"),
        DataKind.Photo => Text.Of(th: $"รูปที่ส่ง", en: $"Photos sent"),
        DataKind.Objection => Text.Of(th: $"รายการที่คัดค้าน", en: $"Entries you objected to"),
        DataKind.Erasure => Text.Of(th: $"การลบข้อมูลที่ผ่านมา", en: $"Earlier erasures"),
        _ => throw new UnreachableException(kind.ToString()),
    };

    public static Text LooksTitle => Text.Of(th: $"ใครดูข้อมูลของคุณ", en: $"Who looked at your data");

    public static Text NobodyLooked => Text.Of(
        th: $"ยังไม่มีใครเปิดดูรูป คำขอ เคส คำคัดค้าน หรือจดหมายของคุณค่ะ",
        en: $"Nobody has opened your photos, claims, cases, objections or letters.");

    public static Text Looked(LocalTime at, Text what) => Text.Of(th: $"{at} · {what}", en: $"{at} · {what}");

    public static Text What(AuditAction action, string subject) => action switch
    {
        AuditAction.PhotoViewed => Text.Of(th: $"ดูรูปของ {subject}", en: $"a photo of {subject}"),
        AuditAction.CaseViewed => Text.Of(th: $"ดูเคส {subject}", en: $"case {subject}"),
        AuditAction.ObjectionViewed => Text.Of(th: $"อ่านคำคัดค้าน {subject}", en: $"objection {subject}"),
        AuditAction.LettersRead => Text.Of(th: $"อ่านจดหมายที่รอตอบ", en: $"letters that wait"),
        _ => Text.Of(th: $"ดู {subject}", en: $"{subject}"),
    };

    public static Text Who(Text position, string name) => Text.Of(th: $"{position} {name}", en: $"{position} {name}");

    public static Text NoSeat => Text.Of(th: $"อาสาสมัคร", en: $"Volunteer");

    public static Text FormerMember(string number) => Text.Of(th: $"เลขสมาชิก {number}", en: $"member {number}");

    public static Text CopyTitle => Text.Of(th: $"สำเนาข้อมูลของคุณ", en: $"A copy of your data");

    public static Text CopyHint => Text.Of(
        th: $"เปิดอ่านหรือพิมพ์ได้ หรือเก็บเป็นไฟล์ไปใช้กับโปรแกรมอื่น ลิงก์ใช้ได้ {CopyMinutes} นาที อย่าส่งต่อให้ใครนะคะ",
        en: $"Read or print it, or keep it as a JSON file for another program. The links work for {CopyMinutes} minutes; please pass them on to nobody.");

    public static Text OpenPage => Text.Of(th: $"เปิดอ่าน", en: $"Open the page");

    public static Text OpenJson => Text.Of(th: $"ไฟล์ JSON", en: $"JSON file");

    public static Text RetentionTitle => Text.Of(th: $"เก็บไว้นานเท่าไร", en: $"How long it is kept");

    public static Text For(int days) => days switch
    {
        >= 3650 => Text.Of(th: $"{days / 365} ปี", en: $"{days / 365} years"),
        >= 365 => Text.Of(th: $"{days / 365} ปี", en: $"{days / 365} year(s)"),
        _ => Text.Of(th: $"{days} วัน", en: $"{days} days"),
    };

    public static Text AsLongAsNeeded => Text.Of(th: $"ไม่มีกำหนดตายตัว", en: $"no fixed end");

    private static int CopyMinutes => (int)CopyLinks.ValidFor.TotalMinutes;
}
