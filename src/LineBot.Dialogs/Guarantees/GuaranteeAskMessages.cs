using System.Diagnostics;
using LineBot.Dialogs.Language;
using LineBot.Funds.Guarantees;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Guarantees;

/// <summary>The words when an officer asks a guarantor.</summary>
internal static class GuaranteeAskMessages
{
    public static Text Button => Text.Of(th: $"ถามผู้ค้ำ", en: $"Ask guarantors");

    public static Text Title(LoanNumber loan) => Text.Of(th: $"ผู้ค้ำยังไม่ตอบ {loan}", en: $"No answer yet: {loan}");

    public static Text Borrower => Text.Of(th: $"ผู้กู้", en: $"Borrower");

    public static Text StateLabel => Text.Of(th: $"คำขอยืนยัน", en: $"Question");

    public static Text NotAsked => Text.Of(th: $"ยังไม่ได้ส่ง", en: $"not sent yet");

    public static Text AskedOn(DateOnly day) => Text.Of(th: $"ส่งแล้ว {day} รอคำตอบ", en: $"sent {day}, waiting");

    public static Text Ask => Text.Of(th: $"ส่งให้ผู้ค้ำยืนยัน", en: $"Ask in LINE");

    public static Text NotLinked => Text.Of(
        th: $"ผู้ค้ำยังไม่ได้ผูกไลน์กับกองทุนค่ะ วันที่มาที่กองทุน ให้เซ็นรับในสัญญากระดาษ หรือรับรหัสผูกบัญชีแล้วค่อยส่งให้ยืนยัน",
        en: $"The guarantor is not linked to LINE. At the fund's table let them sign the contract on paper, or give them a link code and ask afterwards.");

    public static Text Nobody => Text.Of(th: $"ไม่มีผู้ค้ำที่ต้องถามค่ะ ทุกสัญญาตอบครบแล้ว", en: $"There is nobody to ask: every guarantor has answered.");

    public static Text Sent(MemberNumber number, string name) => Text.Of(
        th: $"ส่งให้ {number} {name} ยืนยันในแชตแล้วค่ะ ผู้ค้ำตอบเมื่อไร กรรมการจะทราบทันที",
        en: $"{number} {name} was asked in their own chat. The committee is told as soon as they answer.");

    /// <summary>At the head of the guarantor's card.</summary>
    public static Text PleaseAnswer => Text.Of(
        th: $"กองทุนขอให้ดูสัญญานี้ แล้วตอบว่ายอมรับการค้ำประกันไหม ถ้าไม่แน่ใจ พิมพ์ \"ติดต่อกรรมการ\" ถามก่อนได้ค่ะ",
        en: $"Your fund asks you to look at this loan and to say whether you accept the guarantee. If you are not sure, type \"contact committee\" and ask first.");

    public static Text Because(AskRefusal why) => why switch
    {
        AskRefusal.NotYours => GuaranteeMessages.OfficersOnly,
        AskRefusal.NoSuchGuarantee => GuaranteeMessages.Because(NoticeRefusal.NoSuchGuarantee),
        AskRefusal.AnsweredBefore => Text.Of(th: $"ผู้ค้ำตอบไปแล้วค่ะ", en: $"The guarantor has answered already."),
        AskRefusal.AskedBefore => Text.Of(
            th: $"ส่งไปแล้วค่ะ กำลังรอคำตอบ ถ้าผู้ค้ำหาไม่เจอ ให้พิมพ์ \"ค้ำประกัน\" ในแชตของตัวเอง",
            en: $"They were asked before and have not answered. If they cannot find it, they may type \"guarantee\" in their own chat."),
        AskRefusal.NotLinked => NotLinked,
        AskRefusal.NotNow => Text.Of(
            th: $"ตอนนี้ยังส่งไม่ได้ค่ะ กฎหมายให้ติดต่อเรื่องหนี้ 8 โมงเช้าถึง 2 ทุ่ม วันหยุดถึง 6 โมงเย็น ลองใหม่ในเวลานั้นนะคะ",
            en: $"Not at this hour: the law lets people be contacted about debts from 8:00 to 20:00, on free days to 18:00. Please try again then."),
        _ => throw new UnreachableException(why.ToString()),
    };
}
