using System.Diagnostics;
using LineBot.Dialogs.Language;
using LineBot.Funds.Privacy;

namespace LineBot.Dialogs.MyData;

/// <summary>The words of erasing.</summary>
internal static class EraseMessages
{
    public static Text Button => Text.Of(th: $"ลบข้อมูล", en: $"Erase my data");

    public static Text NothingLinked => Text.Of(
        th: $"ไลน์นี้ไม่ได้ผูกกับสมาชิกค่ะ เรื่องที่คุยกันจะลบเองใน 7 วัน",
        en: $"This LINE account is not linked to a member. What was said here goes by itself within 7 days.");

    public static Text Which => Text.Of(th: $"จะลบข้อมูลของกองทุนไหนคะ", en: $"In which fund shall the data be erased?");

    public static Text StillOpen => Text.Of(
        th: $"ยังลบไม่ได้ค่ะ มีเรื่องที่ยังไม่จบ ถ้าลบตอนนี้คำตอบจะส่งถึงคุณไม่ได้ รอให้จบหรือถอนเรื่องก่อนนะคะ:",
        en: $"It cannot be erased yet: something is still going on, and its answer could not reach you. Please wait for it or withdraw it first:");

    public static Text OpenMatter(Text kind, string number) => Text.Of(th: $"• {kind} {number}", en: $"• {kind} {number}");

    public static Text Ready => Text.Of(th: $"รายละเอียดพร้อมแล้วค่ะ", en: $"The details are ready.");

    public static Text PlanTitle => Text.Of(th: $"ถ้าลบข้อมูล", en: $"If you erase your data");

    public static Text Goes => Text.Of(th: $"จะลบ", en: $"What goes");

    public static Text Stays => Text.Of(th: $"จะยังเก็บ", en: $"What stays");

    public static Text Money => Text.Of(
        th: $"เงินและการเป็นสมาชิกอยู่เหมือนเดิม แต่จะดูในแชตนี้ไม่ได้จนกว่าจะผูกใหม่ ลบแล้วเอาคืนไม่ได้",
        en: $"Your money and membership stay as they are, but this chat shows them only after linking anew. What is erased cannot be brought back.");

    public static Text GoOn => Text.Of(th: $"ต้องการลบ", en: $"I want that");

    public static Text Keep => Text.Of(th: $"ไม่ลบ", en: $"Keep it");

    public static Text TypeToConfirm => Text.Of(
        th: $"เพื่อยืนยัน พิมพ์คำว่า ลบข้อมูล ค่ะ",
        en: $"To confirm, please type: erase");

    public static Text Kept => Text.Of(th: $"ไม่ได้ลบอะไรค่ะ", en: $"Nothing was erased.");

    public static Text ReceiptTitle => Text.Of(th: $"ลบข้อมูลแล้ว", en: $"Your data was erased");

    public static Text At(LocalTime at) => Text.Of(th: $"ลบเมื่อ {at}", en: $"Erased {at}");

    public static Text AndAfterwards => Text.Of(
        th: $"ถ้ากองทุนนำเข้าทะเบียนใหม่ ข้อมูลในทะเบียนกระดาษอาจกลับมา แจ้งกองทุนให้แก้ที่ต้นทางได้ค่ะ",
        en: $"If the fund imports its paper register again, what stands there may come back; ask the fund to change it there.");

    public static Text NotYours => Text.Of(
        th: $"ไลน์นี้ไม่ได้ผูกกับสมาชิกคนนั้นแล้วค่ะ ไม่มีอะไรต้องลบ",
        en: $"This LINE account is not linked to that member any more; there is nothing to erase.");

    public static Text Count(Text kind, int count) => Text.Of(th: $"{kind} {count} รายการ", en: $"{kind}: {count}");

    public static Text Why(KeepReason reason) => reason switch
    {
        KeepReason.Accounts => Text.Of(
            th: $"บัญชีและมติของกองทุน เก็บ 10 ปี ด้วยเลขสมาชิก ไม่มีไลน์",
            en: $"The fund's books and decisions: ten years, by member number, without LINE"),
        KeepReason.Membership => Text.Of(
            th: $"ทะเบียนว่าใครเป็นสมาชิกหรือกรรมการ ตราบที่ยังเป็นอยู่",
            en: $"Who is a member or an officer, for as long as that is so"),
        KeepReason.OpenLoan => Text.Of(
            th: $"เบอร์โทรศัพท์ ตราบที่เงินกู้ยังไม่หมด",
            en: $"The telephone number, until the loan is paid"),
        KeepReason.SharedMembership => Text.Of(
            th: $"มีไลน์อื่นผูกกับสมาชิกคนเดียวกันและยังใช้อยู่",
            en: $"Another LINE account is linked to the same member and goes on"),
        KeepReason.Help => Text.Of(
            th: $"เคสช่วยเหลือ เก็บ 2 ปีหลังปิดเรื่อง ไม่มีไลน์",
            en: $"Cases of help: two years after they are closed, without LINE"),
        KeepReason.Proof => Text.Of(
            th: $"หลักฐานว่าเคยยินยอมและถอนเมื่อไร",
            en: $"Proof of what was agreed to and withdrawn, and when"),
        _ => throw new UnreachableException(reason.ToString()),
    };
}
