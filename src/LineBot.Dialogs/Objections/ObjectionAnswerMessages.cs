using LineBot.Dialogs.Language;
using LineBot.Funds.Ledger;
using LineBot.Funds.Objections;

namespace LineBot.Dialogs.Objections;

/// <summary>The words for officers who answer objections.</summary>
internal static class ObjectionAnswerMessages
{
    public static Text Arrived => Text.Of(th: $"มีคำคัดค้านรายการบัญชี", en: $"A member objects to an entry");

    public static Text HowToAnswer(DateOnly answerBy) => Text.Of(
        th: $"สมาชิกแจ้งว่ามีรายการไม่ถูกต้อง ขอคำตอบภายใน {answerBy}",
        en: $"A member reports a wrong entry. The answer is due by {answerBy}.");

    public static Text ReadAndAnswer => Text.Of(th: $"ดูและตอบ", en: $"Read and answer");

    public static Text FiledOn => Text.Of(th: $"แจ้งเมื่อ", en: $"Filed on");

    public static Text Due => Text.Of(th: $"ตอบภายใน", en: $"Answer by");

    public static Text LateTitle => Text.Of(th: $"คำคัดค้านเลยกำหนดตอบ", en: $"Objections are overdue");

    public static Text Late(int count) => Text.Of(
        th: $"{count} เรื่องยังไม่มีคำตอบ สมาชิกได้รับวันตอบไว้แล้ว ช่วยกันตอบนะคะ",
        en: $"{count} without an answer, though the members were given a day. Please answer them.");

    public static Text MemberWrote => Text.Of(th: $"สมาชิกเขียนว่า", en: $"The member wrote");

    public static Text Under(Text what, ReceiptNumber receipt, Text balance) => Text.Of(
        th: $"{what} · ใบเสร็จ {receipt} · คงเหลือ {balance}",
        en: $"{what} · receipt {receipt} · balance {balance}");

    public static Text ThisOne(Text day) => Text.Of(th: $"▶ {day}", en: $"▶ {day}");

    public static Text Intact => Text.Of(
        th: $"ตรวจบัญชีแล้ว ไม่มีใครแก้รายการนี้หลังสมาชิกเห็น",
        en: $"The chain of the book is whole: the entry was not altered since the member saw it.");

    public static Text Broken => Text.Of(
        th: $"รายการนี้ไม่ตรงกับที่สมาชิกเห็น แจ้งผู้ดูแลระบบตรวจบัญชีก่อนตอบนะคะ",
        en: $"This entry is not what the member saw. Please have the ledger checked before you answer.");

    public static Text AskWhat => Text.Of(th: $"ตรวจแล้วเป็นอย่างไรคะ", en: $"What did you find?");

    public static Text Stands => Text.Of(th: $"รายการถูกต้อง", en: $"The entry is right");

    public static Text Change => Text.Of(th: $"จำนวนหรือวันผิด", en: $"Amount or day is wrong");

    public static Text Remove => Text.Of(th: $"ไม่ควรมีรายการนี้", en: $"It should not be there");

    public static Text Settled => Text.Of(th: $"แก้ไปแล้ว", en: $"It is put right already");

    public static Text AskAmount => Text.Of(th: $"จำนวนที่ถูกต้องคือเท่าไรคะ", en: $"What is the right amount?");

    public static Text NotPositive => Text.Of(th: $"จำนวนต้องมากกว่าศูนย์ค่ะ", en: $"The amount must be more than zero.");

    public static Text WholeUnits => Text.Of(th: $"บัญชีนี้นับเป็นหน่วยเต็มค่ะ", en: $"This account counts whole units.");

    public static Text AskDay => Text.Of(th: $"เงินเข้าออกจริงวันไหนคะ", en: $"On which day did the money really move?");

    public static Text InFuture => Text.Of(th: $"ยังไม่ถึงวันนั้นค่ะ เลือกวันที่ผ่านมาแล้วนะคะ", en: $"That day is still to come.");

    public static Text AskReason => Text.Of(
        th: $"บอกสมาชิกว่าอย่างไรคะ เขียนเหตุผลให้เข้าใจง่าย",
        en: $"What do you tell the member? Give the reason in plain words.");

    public static Text ConfirmStands(ObjectionNumber number, string reason) => Text.Of(
        th: $"ตอบ {number} ว่ารายการถูกต้อง\n\"{reason}\"\nส่งคำตอบไหมคะ",
        en: $"Answer {number}: the entry is right.\n\"{reason}\"\nSend it?");

    public static Text ConfirmSettled(ObjectionNumber number, string reason) => Text.Of(
        th: $"ตอบ {number} ว่าแก้ไปแล้ว\n\"{reason}\"\nส่งคำตอบไหมคะ",
        en: $"Answer {number}: it is put right already.\n\"{reason}\"\nSend it?");

    public static Text ConfirmChange(ObjectionNumber number, ReceiptNumber receipt, Text wrong, Text right, DateOnly day, string reason) => Text.Of(
        th: $"แก้ตาม {number}\nยกเลิกใบเสร็จ {receipt} {wrong}\nลงใหม่ {right} วันที่ {day}\n\"{reason}\"\nบันทึกแล้วลบไม่ได้ ยืนยันไหมคะ",
        en: $"Correct by {number}\nTake back receipt {receipt}, {wrong}\nEnter anew {right} on {day}\n\"{reason}\"\nThis cannot be deleted. Confirm?");

    public static Text ConfirmRemove(ObjectionNumber number, ReceiptNumber receipt, Text wrong, string reason) => Text.Of(
        th: $"แก้ตาม {number}\nยกเลิกใบเสร็จ {receipt} {wrong}\nไม่ลงรายการใหม่\n\"{reason}\"\nบันทึกแล้วลบไม่ได้ ยืนยันไหมคะ",
        en: $"Correct by {number}\nTake back receipt {receipt}, {wrong}\nNothing is entered instead\n\"{reason}\"\nThis cannot be deleted. Confirm?");

    public static Text Confirm => Text.Of(th: $"ตอบสมาชิก", en: $"Answer the member");

    public static Text Dropped => Text.Of(th: $"ยังไม่ได้ตอบค่ะ", en: $"It was not answered.");

    public static Text Answered(ObjectionNumber number) => Text.Of(
        th: $"ตอบ {number} แล้ว สมาชิกได้รับคำตอบในแชตค่ะ",
        en: $"{number} is answered. The member gets it in the chat.");

    public static Text NobodyToTell(ObjectionNumber number) => Text.Of(
        th: $"ตอบ {number} แล้ว แต่สมาชิกไม่ได้ผูกไลน์ไว้ ช่วยบอกด้วยตัวเองนะคะ",
        en: $"{number} is answered, but no LINE account of the member is linked. Please tell them in person.");

    public static Text Receipts(ReceiptNumber reversal, ReceiptNumber replacement) => Text.Of(
        th: $"ใบเสร็จยกเลิก {reversal} ใบเสร็จใหม่ {replacement}",
        en: $"Taken back by receipt {reversal}, entered anew by receipt {replacement}");

    public static Text Receipts(ReceiptNumber reversal) => Text.Of(th: $"ใบเสร็จยกเลิก {reversal}", en: $"Taken back by receipt {reversal}");

    public static Text OfficersOnly => Text.Of(
        th: $"ตอบคำคัดค้านได้เฉพาะกรรมการการเงินหรือผู้ตรวจสอบของกองทุนนั้นค่ะ ดูของตัวเอง พิมพ์ \"คำคัดค้าน\"",
        en: $"Only the fund's officers for money or audit answer objections. For your own, type \"objections\".");

    public static Text Tied => Text.Of(
        th: $"เรื่องนี้เกี่ยวกับคุณหรือครอบครัว ให้กรรมการท่านอื่นตอบนะคะ",
        en: $"This concerns you or your household. Please let another officer answer.");

    public static Text NeedsAnother => Text.Of(
        th: $"คุณเป็นคนลงรายการนี้เอง ให้กรรมการท่านอื่นตรวจและตอบนะคะ",
        en: $"You booked this entry yourself. Please let another officer look at it.");

    public static Text OnlyPayers => Text.Of(
        th: $"คุณตอบว่ารายการถูกต้องได้ ถ้าต้องแก้บัญชี ให้กรรมการการเงินเป็นคนตอบค่ะ",
        en: $"You can answer that the entry is right. An officer for money answers if the books are to be corrected.");

    public static Text AnsweredBefore(string name) => Text.Of(
        th: $"{name} ตอบเรื่องนี้ไปแล้วค่ะ",
        en: $"{name} has answered this already.");

    public static Text SheetIsOpen(string sheet) => Text.Of(
        th: $"รายการนี้อยู่ในใบสรุปวันออม {sheet} ที่ยังเซ็นไม่ครบ ยกเลิกใบเสร็จในใบสรุปก่อน แล้วค่อยตอบนะคะ",
        en: $"This entry is on day sheet {sheet}, which is not signed yet. Take the receipt back there first.");

    public static Text NothingChanges => Text.Of(
        th: $"จำนวนและวันเหมือนเดิม ไม่มีอะไรต้องแก้ค่ะ",
        en: $"Amount and day are what they were: nothing would change.");

    public static Text NotEnough(Text balance) => Text.Of(
        th: $"แก้ไม่ได้ เพราะยอดคงเหลือจะติดลบ (ตอนนี้ {balance}) คุยกับสมาชิกก่อนนะคะ",
        en: $"The balance would fall below zero (it is {balance}). Please talk to the member first.");

    public static Text MoreThanOwed(Text owed) => Text.Of(
        th: $"จำนวนนี้มากกว่าหนี้ที่เหลือ {owed} ค่ะ",
        en: $"That is more than the {owed} still owed.");

    public static Text AlreadyReversed => Text.Of(
        th: $"รายการนี้ถูกยกเลิกไปแล้ว ถ้าถูกต้องแล้ว ตอบว่า \"แก้ไปแล้ว\" ค่ะ",
        en: $"This entry was taken back before. If all is right now, answer that it is put right already.");

    public static Text NothingToReverse => Text.Of(
        th: $"รายการแบบนี้ยกเลิกในแชตไม่ได้ (ยอดยกมา เงินกู้ที่จ่าย หรือรายการยกเลิก) แก้ที่กองทุนแล้วตอบว่า \"แก้ไปแล้ว\" ค่ะ",
        en: $"Such an entry cannot be taken back here (a balance brought forward, a loan paid out, a correction). Put it right at the fund, then answer that it is put right already.");

    public static Text BeforeOpening(DateOnly day) => Text.Of(
        th: $"บัญชีนี้เริ่มวันที่ {day} ลงก่อนวันนั้นไม่ได้ค่ะ",
        en: $"This book begins on {day}; nothing can be entered before.");

    public static Text BookRefuses => Text.Of(
        th: $"บัญชีไม่รับรายการนี้ค่ะ ลองตรวจจำนวนและวันอีกครั้ง",
        en: $"The book does not take this. Please check amount and day.");
}
