using System.Diagnostics;
using LineBot.Dialogs.Language;
using LineBot.Funds.Ledger;
using LineBot.Funds.Objections;

namespace LineBot.Dialogs.Objections;

/// <summary>The words for a member who says that a line of their book is wrong.</summary>
internal static class ObjectionMessages
{
    public static Text Button => Text.Of(th: $"แจ้งรายการไม่ถูกต้อง", en: $"Report a wrong entry");

    public static Text ListButton => Text.Of(th: $"คำคัดค้าน", en: $"Objections");

    public static Text Ready => Text.Of(th: $"เรื่องคำคัดค้านพร้อมแล้วค่ะ", en: $"Your objection is ready.");

    public static Text NoBook => Text.Of(th: $"ยังไม่มีบัญชีให้ดูรายการค่ะ", en: $"There is no account to look at yet.");

    public static Text WhichBook => Text.Of(th: $"รายการที่ไม่ถูกต้องอยู่ในบัญชีไหนคะ", en: $"In which account is the wrong entry?");

    public static Text BookInList(int place, Text label) => Text.Of(th: $"{place}) {label}", en: $"{place}) {label}");

    public static Text WhichLine => Text.Of(
        th: $"รายการไหนไม่ถูกต้องคะ กดเลือก หรือพิมพ์เลขใบเสร็จ",
        en: $"Which entry is wrong? Tap it, or type the receipt number.");

    public static Text MissingLine => Text.Of(
        th: $"ถ้าเงินที่ส่งไม่มีในรายการเลย พิมพ์ \"ติดต่อกรรมการ\" ค่ะ",
        en: $"If what you paid is not listed at all, type \"contact committee\".");

    public static Text LineInList(int place, DateOnly day, Text what, Text amount, ReceiptNumber receipt) => Text.Of(
        th: $"{place}) {day} {what} {amount} ใบเสร็จ {receipt}",
        en: $"{place}) {day}, {what} {amount}, receipt {receipt}");

    public static Text Pick(int place, Text amount) => Text.Of(th: $"{place}) {amount}", en: $"{place}) {amount}");

    public static Text NoLines => Text.Of(th: $"บัญชีนี้ยังไม่มีรายการค่ะ", en: $"There are no entries in this account yet.");

    public static Text AskWords => Text.Of(
        th: $"ไม่ถูกต้องอย่างไรคะ เขียนสั้น ๆ เช่น \"ฝาก 500 แต่ลง 300\"",
        en: $"What is wrong with it? For example: \"I paid in 500, it says 300\".");

    public static Text WordsTooLong => Text.Of(
        th: $"ขอไม่เกิน {Objection.WordsMax} ตัวอักษรนะคะ",
        en: $"Please keep to {Objection.WordsMax} characters.");

    public static Text AskPhoto => Text.Of(
        th: $"มีรูปหน้าสมุดหรือใบเสร็จไหมคะ ถ้าไม่มี กด \"ข้าม\"",
        en: $"Do you have a photo of the passbook page or the receipt? You can skip this.");

    public static Text Confirm(Text line, string words) => Text.Of(
        th: $"ส่งคำคัดค้านนี้ให้กรรมการใช่ไหมคะ\n{line}\n\"{words}\"",
        en: $"Send this objection to the committee?\n{line}\n\"{words}\"");

    public static Text WithPhotos(int photos) => Text.Of(th: $"พร้อมรูป {photos} รูป", en: $"Photos: {photos}");

    public static Text WillAnswer(DateOnly answerBy) => Text.Of(th: $"กรรมการจะตอบภายใน {answerBy}", en: $"The committee answers by {answerBy}.");

    public static Text Send => Text.Of(th: $"ส่ง", en: $"Send");

    public static Text NotSent => Text.Of(th: $"ไม่ได้ส่งค่ะ", en: $"Nothing was sent.");

    public static Text Filed(ObjectionNumber number, DateOnly answerBy) => Text.Of(
        th: $"รับคำคัดค้าน {number} แล้วค่ะ กรรมการจะตอบในแชตนี้ภายใน {answerBy}",
        en: $"Your objection {number} is filed. The committee answers here by {answerBy}.");

    public static Text AlreadyOpen(ObjectionNumber number, DateOnly answerBy) => Text.Of(
        th: $"รายการนี้คัดค้านไว้แล้ว เลขที่ {number} กรรมการจะตอบภายใน {answerBy} ค่ะ",
        en: $"You have objected to this entry already: {number}. The committee answers by {answerBy}.");

    public static Text NoSuchLine => Text.Of(
        th: $"ไม่พบรายการนี้ในบัญชีของคุณค่ะ ลองเลือกใหม่นะคะ",
        en: $"That entry is not in your account. Please choose again.");

    public static Text None => Text.Of(
        th: $"ไม่มีคำคัดค้านค่ะ ถ้ารายการในสมุดไม่ถูกต้อง กดแจ้งได้เลย",
        en: $"There are no objections. If an entry in your book is wrong, you can report it.");

    public static Text NotFound => Text.Of(
        th: $"ไม่พบคำคัดค้านเลขนี้ค่ะ พิมพ์ \"คำคัดค้าน\" เพื่อดูที่มี",
        en: $"There is no objection of that number. Type \"objections\" to see yours.");

    public static Text Title(ObjectionNumber number) => Text.Of(th: $"คำคัดค้าน {number}", en: $"Objection {number}");

    public static Text YouWrote => Text.Of(th: $"คุณเขียนว่า", en: $"You wrote");

    public static Text Status => Text.Of(th: $"สถานะ", en: $"Status");

    public static Text AnswerBy => Text.Of(th: $"กรรมการตอบภายใน", en: $"Answer due by");

    public static Text IsLate => Text.Of(
        th: $"เลยวันที่ต้องตอบแล้ว ระบบเตือนกรรมการทั้งชุดให้แล้วค่ะ",
        en: $"The answer is late. The whole committee has been reminded.");

    public static Text AnsweredBy(string name, LocalTime at) => Text.Of(th: $"ตอบโดย {name} เมื่อ {at}", en: $"Answered by {name}, {at}");

    public static Text CommitteeSays => Text.Of(th: $"กรรมการตอบว่า", en: $"The committee's answer");

    public static Text TakenBackBy => Text.Of(th: $"ยกเลิกรายการเดิมด้วยใบเสร็จ", en: $"Taken back by receipt");

    public static Text WrittenAnew => Text.Of(th: $"ลงรายการใหม่ ใบเสร็จ", en: $"Entered anew by receipt");

    public static Text Right => Text.Of(th: $"รายการที่ถูกต้อง", en: $"The right entry");

    public static Text RightLine(DateOnly day, Text amount) => Text.Of(th: $"{day} · {amount}", en: $"{day} · {amount}");

    public static Text NoneAtAll => Text.Of(th: $"ไม่มีรายการนี้", en: $"no such entry");

    public static Text Withdraw => Text.Of(th: $"ถอนคำคัดค้าน", en: $"Withdraw");

    public static Text AskWithdraw(ObjectionNumber number) => Text.Of(
        th: $"ถอนคำคัดค้าน {number} ใช่ไหมคะ กรรมการจะไม่ต้องตอบ",
        en: $"Withdraw objection {number}? The committee will not have to answer it.");

    public static Text YesWithdraw => Text.Of(th: $"ใช่ ถอน", en: $"Yes, withdraw");

    public static Text Withdrawn(ObjectionNumber number) => Text.Of(
        th: $"ถอนคำคัดค้าน {number} แล้วค่ะ",
        en: $"Objection {number} is withdrawn.");

    public static Text NotWithdrawn => Text.Of(th: $"ไม่ได้ถอนค่ะ กรรมการจะตอบตามเดิม", en: $"It was not withdrawn.");

    public static Text AnsweredAlready => Text.Of(
        th: $"คำคัดค้านนี้จบเรื่องแล้วค่ะ พิมพ์ \"คำคัดค้าน\" เพื่อดูคำตอบ",
        en: $"This objection is over. Type \"objections\" to see the answer.");

    public static Text AnswerTitle(ObjectionNumber number) => Text.Of(th: $"กรรมการตอบคำคัดค้าน {number}", en: $"Answer to objection {number}");

    public static Text ShowHistory => Text.Of(th: $"ดูรายการ", en: $"Show entries");

    public static Text Name(ObjectionStatus status) => status switch
    {
        ObjectionStatus.Waiting => Text.Of(th: $"รอกรรมการตอบ", en: $"waiting for an answer"),
        ObjectionStatus.Correcting => Text.Of(th: $"กำลังแก้รายการ", en: $"being corrected"),
        ObjectionStatus.Corrected => Text.Of(th: $"แก้รายการแล้ว", en: $"corrected"),
        ObjectionStatus.Settled => Text.Of(th: $"แก้เรียบร้อยแล้ว", en: $"put right"),
        ObjectionStatus.LineStands => Text.Of(th: $"รายการถูกต้อง", en: $"the entry is right"),
        ObjectionStatus.Withdrawn => Text.Of(th: $"ถอนแล้ว", en: $"withdrawn"),
        _ => throw new UnreachableException(status.ToString()),
    };
}
