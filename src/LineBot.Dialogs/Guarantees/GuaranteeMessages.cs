using System.Diagnostics;
using LineBot.Dialogs.Language;
using LineBot.Funds;
using LineBot.Funds.Guarantees;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Guarantees;

/// <summary>The words around guarantees.</summary>
internal static class GuaranteeMessages
{
    public static Text Button => Text.Of(th: $"ที่ฉันค้ำประกัน", en: $"What I guarantee");

    public static Text NoticesButton => Text.Of(th: $"หนังสือแจ้งผู้ค้ำ", en: $"Guarantor notices");

    public static Text Ready => Text.Of(th: $"เรื่องที่ขอดูพร้อมแล้วค่ะ", en: $"What you asked for is ready.");

    public static Text BacksNothing => Text.Of(th: $"ไม่มีสัญญาที่คุณค้ำประกันอยู่ค่ะ", en: $"You guarantee no open loan.");

    public static Text Title(LoanNumber loan) => Text.Of(th: $"ค้ำประกัน {loan}", en: $"Guarantee of {loan}");

    public static Text For(string fund, string borrower) => Text.Of(th: $"{fund} · ผู้กู้ {borrower}", en: $"{fund} · borrower {borrower}");

    public static Text Principal => Text.Of(th: $"วงเงินที่ค้ำ", en: $"Sum guaranteed");

    public static Text Outstanding => Text.Of(th: $"เงินต้นคงเหลือ", en: $"Principal left");

    public static Text LateLabel => Text.Of(th: $"สถานะการส่ง", en: $"Payments");

    public static Text NotLate => Text.Of(th: $"ไม่ค้างส่ง", en: $"not late");

    public static Text LateOf(Money money, DateOnly since) => Text.Of(th: $"ค้าง {money} บาท ตั้งแต่ {since}", en: $"{money} baht late since {since}");

    public static Text AnswerLabel => Text.Of(th: $"คำตอบของคุณ", en: $"Your answer");

    public static Text State(GuaranteeState state) => state switch
    {
        GuaranteeState.NotAnswered => Text.Of(th: $"ยังไม่ตอบ", en: $"not answered"),
        GuaranteeState.Accepted => Text.Of(th: $"ยอมรับแล้ว", en: $"accepted"),
        GuaranteeState.Refused => Text.Of(th: $"ปฏิเสธ", en: $"refused"),
        _ => throw new UnreachableException(state.ToString()),
    };

    public static Text OnlyThisLoan => Text.Of(
        th: $"คุณเห็นเฉพาะสัญญาที่คุณค้ำ กองทุนไม่ทวงหนี้จากผู้ค้ำทางแชตค่ะ",
        en: $"You see only the loan that you back. Nothing is collected from you by chat.");

    public static Text Accept => Text.Of(th: $"ยอมรับการค้ำ", en: $"Accept");

    public static Text Refuse => Text.Of(th: $"ไม่ยอมรับ", en: $"Refuse");

    public static Text ConfirmAccept(LoanNumber loan, string borrower, Money principal) => Text.Of(
        th: $"ยืนยันว่าค้ำประกันสัญญา {loan} ของ {borrower} วงเงินไม่เกิน {principal} บาทตามสัญญา ถูกต้องไหมคะ ตอบแล้วแก้ในแชตไม่ได้",
        en: $"You guarantee loan {loan} of {borrower}, up to {principal} baht as the contract says. Is that right? It cannot be changed in this chat.");

    public static Text ConfirmRefuse(LoanNumber loan, string borrower) => Text.Of(
        th: $"บอกกรรมการว่าคุณไม่ยอมรับการค้ำประกันสัญญา {loan} ของ {borrower} ใช่ไหมคะ",
        en: $"Shall the committee be told that you do not accept the guarantee of loan {loan} of {borrower}?");

    public static Text Answered(GuaranteeState state) => state switch
    {
        GuaranteeState.Accepted => Text.Of(th: $"บันทึกว่ายอมรับแล้ว และแจ้งกรรมการแล้วค่ะ", en: $"Your acceptance is recorded, and the committee was told."),
        GuaranteeState.Refused => Text.Of(th: $"บันทึกว่าไม่ยอมรับ และแจ้งกรรมการแล้วค่ะ", en: $"Your refusal is recorded, and the committee was told."),
        _ => Text.Of(th: $"ยังไม่ได้ตอบค่ะ", en: $"There is no answer yet."),
    };

    public static Text AnsweredBefore => Text.Of(
        th: $"เรื่องนี้ตอบไปแล้วค่ะ ถ้าต้องการเปลี่ยน พิมพ์ \"ติดต่อกรรมการ\"",
        en: $"This was answered before. To change it, type \"contact committee\".");

    public static Text NotYours => Text.Of(th: $"ไม่พบสัญญานี้ในที่คุณค้ำค่ะ พิมพ์ \"ค้ำประกัน\" เพื่อดูที่มีอยู่", en: $"There is no such loan that you guarantee.");

    public static Text Dropped => Text.Of(th: $"ยังไม่ได้บันทึกค่ะ", en: $"Nothing was recorded.");

    public static Text ToldTitle => Text.Of(th: $"ผู้ค้ำประกันตอบแล้ว", en: $"A guarantor answered");

    public static Text ToldWho(LoanNumber loan, MemberNumber guarantor, Text answer) => Text.Of(
        th: $"สัญญา {loan} ผู้ค้ำเลขที่ {guarantor}: {answer}", en: $"Loan {loan}, guarantor {guarantor}: {answer}");

    public static Text OfficersOnly => Text.Of(
        th: $"รายการนี้ดูได้เฉพาะกรรมการที่มีหน้าที่ค่ะ สัญญาที่คุณค้ำ พิมพ์ \"ค้ำประกัน\"",
        en: $"Only officers with the duty can see this list. For what you guarantee yourself, type \"guarantee\".");

    public static Text NoNotices => Text.Of(th: $"ไม่มีหนังสือแจ้งผู้ค้ำที่ต้องส่งค่ะ", en: $"No notice to a guarantor has to be sent.");

    public static Text NoticeTitle(LoanNumber loan) => Text.Of(th: $"แจ้งผู้ค้ำ {loan}", en: $"Notice about {loan}");

    public static Text SendBy => Text.Of(th: $"ต้องส่งภายใน", en: $"To be sent by");

    public static Text By(DateOnly day, DayDistance distance) => Text.Of(th: $"{day} ({distance})", en: $"{day} ({distance})");

    public static Text LateSince => Text.Of(th: $"ผู้กู้ค้างตั้งแต่", en: $"Late since");

    public static Text Late => Text.Of(th: $"ค้างรวม", en: $"Late");

    public static Text Guarantor => Text.Of(th: $"ผู้ค้ำ", en: $"Guarantor");

    public static Text Who(MemberNumber number, string name) => Text.Of(th: $"{number} {name}", en: $"{number} {name}");

    public static Text WhyByLaw => Text.Of(
        th: $"กฎหมายให้แจ้งเป็นหนังสือภายใน 60 วัน (ป.พ.พ. มาตรา 686) เลยกำหนดแล้ว ผู้ค้ำไม่ต้องจ่ายดอกเบี้ยที่เกิดหลังจากนั้น",
        en: $"The law asks for written notice within 60 days (Civil and Commercial Code 686); after that the guarantor is free of later interest.");

    public static Text Print => Text.Of(th: $"พิมพ์หนังสือ", en: $"Print the letter");

    public static Text RecordSent => Text.Of(th: $"บันทึกว่าส่งแล้ว", en: $"Record as sent");

    public static Text AskSentOn(LoanNumber loan) => Text.Of(th: $"ส่งหนังสือของสัญญา {loan} วันไหนคะ", en: $"When was the letter about {loan} sent?");

    public static Text Today => Text.Of(th: $"วันนี้", en: $"Today");

    public static Text InFuture => Text.Of(th: $"ยังไม่ถึงวันนั้นค่ะ บันทึกเมื่อส่งแล้วนะคะ", en: $"That day has not come. Please record it once it is sent.");

    public static Text AskWay => Text.Of(th: $"ส่งทางไหนคะ", en: $"How was it sent?");

    public static Text Way(NoticeWay way) => way switch
    {
        NoticeWay.RegisteredPost => Text.Of(th: $"ไปรษณีย์ลงทะเบียน", en: $"Registered post"),
        NoticeWay.ByHand => Text.Of(th: $"ส่งถึงมือ เซ็นรับแล้ว", en: $"By hand, signed for"),
        _ => throw new UnreachableException(way.ToString()),
    };

    public static Text ConfirmSent(LoanNumber loan, MemberNumber guarantor, DateOnly day, Text way) => Text.Of(
        th: $"สัญญา {loan} ผู้ค้ำเลขที่ {guarantor}\nส่งเมื่อ {day} ทาง {way}\nบันทึกแล้วลบไม่ได้ ยืนยันไหมคะ",
        en: $"Loan {loan}, guarantor {guarantor}\nsent on {day}, {way}\nThe record cannot be deleted. Confirm?");

    public static Text Recorded(LoanNumber loan) => Text.Of(th: $"บันทึกการแจ้งผู้ค้ำของ {loan} แล้วค่ะ", en: $"The notice about {loan} is recorded.");

    public static Text Because(NoticeRefusal why) => why switch
    {
        NoticeRefusal.NotYours => OfficersOnly,
        NoticeRefusal.NoSuchGuarantee => Text.Of(th: $"ไม่พบผู้ค้ำของสัญญานี้ค่ะ", en: $"There is no such guarantor of that loan."),
        NoticeRefusal.InFuture => InFuture,
        _ => throw new UnreachableException(why.ToString()),
    };

    public static Text InDigest => Text.Of(th: $"หนังสือแจ้งผู้ค้ำที่ต้องส่ง", en: $"Guarantor notices to send");

    public static Text InDigestCount(int count) => Text.Of(th: $"{count} ฉบับ", en: $"{count}");

    public static Text FirstBy(DateOnly day) => Text.Of(th: $"ฉบับแรกภายใน {day}", en: $"the first by {day}");

    public static Text FirstWasDue(DateOnly day) => Text.Of(th: $"ฉบับแรกเลยกำหนด {day} แล้ว", en: $"the first was due {day}");

    public static Text LetterTitle => Text.Of(th: $"หนังสือแจ้งผู้ค้ำประกัน", en: $"Notice to a guarantor");

    public static Text LetterDay(DateOnly day) => Text.Of(th: $"วันที่ {day}", en: $"{day}");

    public static Text LetterTo(string name) => Text.Of(th: $"เรียน {name}", en: $"To {name}");

    public static Text LetterBody(string borrower, LoanNumber loan, DateOnly on, Money principal, DateOnly since, Money late, Money outstanding) => Text.Of(
        th: $"ตามที่ท่านค้ำประกันการกู้เงินของ {borrower} ตามสัญญาเลขที่ {loan} ลงวันที่ {on} วงเงิน {principal} บาท บัดนี้ผู้กู้ผิดนัดตั้งแต่วันถัดจากวันที่ {since} ค้างชำระ {late} บาท เงินต้นคงเหลือ {outstanding} บาท กองทุนจึงแจ้งให้ท่านทราบตามประมวลกฎหมายแพ่งและพาณิชย์ มาตรา 686",
        en: $"You guarantee the loan of {borrower}, contract {loan} of {on}, over {principal} baht. The borrower has been in default since the day after {since}: {late} baht are late, {outstanding} baht of principal are left. The fund gives you this notice under section 686 of the Civil and Commercial Code.");

    public static Text LetterAsks => Text.Of(
        th: $"ท่านอาจชำระหนี้ส่วนที่ค้าง หรือติดต่อกองทุนเพื่อหารือได้ จึงเรียนมาเพื่อทราบ",
        en: $"You may pay what is late, or talk to the fund.");

    public static Text LetterSignature => Text.Of(th: $"ลงชื่อ กรรมการกองทุน", en: $"For the fund");
}
