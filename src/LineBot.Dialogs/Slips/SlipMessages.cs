using LineBot.Dialogs.Balance;
using LineBot.Dialogs.Language;
using LineBot.Funds;
using LineBot.Funds.Ledger;
using LineBot.Funds.Loans;
using LineBot.Funds.Slips;

namespace LineBot.Dialogs.Slips;

/// <summary>The words around slips: received is not yet counted, and nothing is refused without its reason.</summary>
internal static class SlipMessages
{
    public static Text SendSlip => Text.Of(th: $"ส่งสลิป", en: $"Send slip");

    public static Text QueueButton => Text.Of(th: $"สลิปรอตรวจ", en: $"Slips to check");

    public static Text Loan(LoanNumber loan) => Text.Of(th: $"เงินกู้ {loan}", en: $"Loan {loan}");

    public static Text LoanOf(LoanNumber loan, string fund) => Text.Of(th: $"เงินกู้ {loan} {fund}", en: $"Loan {loan} {fund}");

    public static Text Account(AccountKind kind, AccountNumber number) => Text.Of(th: $"{AccountMessages.Label(kind)} {number}", en: $"{AccountMessages.Label(kind)} {number}");

    public static Text AccountOf(AccountKind kind, AccountNumber number, string fund) => Text.Of(th: $"{AccountMessages.Label(kind)} {number} {fund}", en: $"{AccountMessages.Label(kind)} {number} {fund}");

    public static Text NoBook => Text.Of(th: $"ยังไม่มีบัญชีหรือเงินกู้ที่จะรับเงินค่ะ ติดต่อกองทุนนะคะ", en: $"There is no account or loan yet that could take money. Please see your fund.");

    public static Text TargetInList(int place, Text target) => Text.Of(th: $"{place}) {target}", en: $"{place}) {target}");

    public static Text AskTarget => Text.Of(th: $"จ่ายเข้ารายการไหนคะ", en: $"What did you pay for?");

    public static Text AskPhoto => Text.Of(th: $"ขอรูปสลิปค่ะ ให้เห็นยอด วันเวลา และเลขอ้างอิงชัด ๆ", en: $"Please send a picture of the slip, with amount, time and reference readable.");

    public static Text AskAmount => Text.Of(th: $"ยอดในสลิปเท่าไรคะ", en: $"What is the amount on the slip?");

    public static Text NotPositive => Text.Of(th: $"ยอดต้องมากกว่าศูนย์ค่ะ", en: $"The amount must be more than zero.");

    public static Text AskReference => Text.Of(
        th: $"เลขอ้างอิงบนสลิปคืออะไรคะ ถ้าไม่มีหรืออ่านไม่ออก กด \"ข้าม\"",
        en: $"What is the reference on the slip? If there is none, skip this.");

    public static Text Received(string number, Money amount, Text target) => Text.Of(
        th: $"ได้รับสลิปแล้วค่ะ เลขที่ {number} · {amount} บาท · {target} ยังไม่นับเป็นเงินเข้า กองทุนตรวจกับธนาคารแล้วจะส่งเลขใบเสร็จมาในแชตนี้",
        en: $"Slip received: {number} · {amount} baht · {target}. It does not count yet: the fund checks with the bank and sends the receipt number here.");

    public static Text SentBefore(string number) => Text.Of(
        th: $"สลิปนี้เคยส่งแล้วค่ะ เลขที่ {number} ไม่ต้องส่งซ้ำนะคะ ถ้าเป็นคนละรายการ ติดต่อกองทุนค่ะ",
        en: $"This slip was sent before, as {number}. There is no need to send it again; if it is another payment, please ask your fund.");

    public static Text NewSlip(string fund) => Text.Of(th: $"มีสลิปรอตรวจที่ {fund} ค่ะ", en: $"A slip waits to be checked at {fund}.");

    public static Text QueueReady => Text.Of(th: $"รายการรอตรวจพร้อมแล้วค่ะ", en: $"The list is ready.");

    public static Text QueueEmpty => Text.Of(th: $"ไม่มีสลิปรอตรวจค่ะ", en: $"No slip waits.");

    public static Text OfficersOnly => Text.Of(th: $"เรื่องนี้ดูได้เฉพาะกรรมการที่มีหน้าที่รับจ่ายเงินค่ะ จะส่งสลิปของตัวเอง พิมพ์ \"ส่งสลิป\"", en: $"Only officers with the duty to pay can see this. To send a slip of your own, type \"slip\".");

    public static Text Title(string number) => Text.Of(th: $"สลิป {number}", en: $"Slip {number}");

    public static Text Amount => Text.Of(th: $"ยอดที่แจ้ง", en: $"Amount stated");

    public static Text Into => Text.Of(th: $"เข้ารายการ", en: $"For");

    public static Text Expected => Text.Of(th: $"ยอดที่ถึงกำหนด", en: $"Expected");

    public static Text SentAt => Text.Of(th: $"ส่งเมื่อ", en: $"Sent");

    public static Text Reference => Text.Of(th: $"เลขอ้างอิง", en: $"Reference");

    public static Text SamePicture(string numbers) => Text.Of(th: $"รูปเดียวกับ {numbers}", en: $"Same picture as {numbers}");

    public static Text CheckedOnce => Text.Of(th: $"กรรมการตรวจแล้ว 1 คน รออีกคน", en: $"Checked by one officer, waits for another");

    public static Text CompareFirst => Text.Of(
        th: $"รูปสลิปปลอมได้ เทียบยอดกับบัญชีธนาคารก่อนอนุมัติทุกครั้งค่ะ",
        en: $"A picture can be forged: compare with the bank's statement before approving.");

    public static Text Check => Text.Of(th: $"ตรวจ", en: $"Check");

    public static Text AskWhat => Text.Of(th: $"เงินเข้าบัญชีกองทุนตรงตามนี้ไหมคะ", en: $"Did the money arrive like this?");

    public static Text Approve => Text.Of(th: $"ตรง อนุมัติ", en: $"Yes, approve");

    public static Text ChangeIt => Text.Of(th: $"แก้ก่อนอนุมัติ", en: $"Correct, then approve");

    public static Text TurnDown => Text.Of(th: $"ไม่อนุมัติ", en: $"Turn down");

    public static Text AskDay => Text.Of(th: $"เงินเข้าวันไหนคะ", en: $"On which day did it arrive?");

    public static Text InFuture => Text.Of(th: $"ยังไม่ถึงวันนั้นค่ะ เลือกวันที่เงินเข้าจริงนะคะ", en: $"That day has not come yet.");

    public static Text AskReason => Text.Of(th: $"เพราะอะไรคะ", en: $"Why?");

    public static Text Because(SlipReason reason) => reason switch
    {
        SlipReason.AmountDiffers => Text.Of(th: $"ยอดไม่ตรง", en: $"Amount differs"),
        SlipReason.Unclear => Text.Of(th: $"รูปไม่ชัด", en: $"Picture unclear"),
        SlipReason.NotReceived => Text.Of(th: $"ไม่พบเงินเข้า", en: $"Money not found"),
        SlipReason.Duplicate => Text.Of(th: $"สลิปซ้ำ", en: $"Sent before"),
        _ => Text.Of(th: $"อื่น ๆ", en: $"Other"),
    };

    public static Text ConfirmApprove(Money amount, Text target, DateOnly day) => Text.Of(
        th: $"ลงบัญชี {amount} บาท · {target} · วันที่ {day} ใช่ไหมคะ",
        en: $"Book {amount} baht · {target} · {day}?");

    public static Text ConfirmReject(Text reason) => Text.Of(th: $"ไม่อนุมัติเพราะ {reason} ใช่ไหมคะ ผู้ส่งจะได้รับแจ้ง", en: $"Turn it down: {reason}? The sender will be told.");

    public static Text Dropped => Text.Of(th: $"ยังไม่ได้ทำอะไร สลิปยังรอตรวจอยู่ค่ะ", en: $"Nothing was done; the slip still waits.");

    public static Text Posted(string number, ReceiptNumber receipt, Money amount) => Text.Of(
        th: $"อนุมัติ {number} แล้วค่ะ ใบเสร็จ {receipt} · {amount} บาท แจ้งผู้ส่งแล้ว",
        en: $"{number} is approved: receipt {receipt} · {amount} baht. The sender was told.");

    public static Text FirstCheck(string number) => Text.Of(
        th: $"ตรวจ {number} แล้วค่ะ กองทุนนี้ใช้กรรมการสองคน รออีกคนอนุมัติ",
        en: $"{number} is checked. This fund wants two officers: another one approves.");

    public static Text Rejected(string number) => Text.Of(th: $"ไม่อนุมัติ {number} แล้ว แจ้งผู้ส่งแล้วค่ะ", en: $"{number} was turned down and the sender told.");

    public static Text ToldRejected(string number, Text reason) => Text.Of(
        th: $"สลิป {number} กองทุนยังรับไม่ได้ค่ะ เพราะ{reason} ตรวจดูแล้วส่งใหม่ได้ หรือติดต่อกองทุนนะคะ",
        en: $"Your fund could not accept slip {number}: {reason}. Please look again and send it anew, or ask your fund.");

    public static Text OwnSlip => Text.Of(th: $"สลิปของตัวเองให้กรรมการท่านอื่นตรวจค่ะ", en: $"Your own slip is for another officer to check.");

    public static Text NeedsAnother => Text.Of(th: $"ตรวจแล้วค่ะ คนอนุมัติต้องเป็นกรรมการอีกท่าน", en: $"You have checked it; another officer approves.");

    public static Text AlreadyPosted(ReceiptNumber receipt) => Text.Of(th: $"สลิปนี้ลงบัญชีแล้วค่ะ ใบเสร็จ {receipt}", en: $"This slip is booked already: receipt {receipt}.");

    public static Text AlreadyDecided => Text.Of(th: $"สลิปนี้มีกรรมการตรวจไปแล้วค่ะ พิมพ์ \"สลิปรอตรวจ\" เพื่อดูที่เหลือ", en: $"Somebody has decided on this slip already.");

    public static Text MoreThanOwed(Money owed) => Text.Of(
        th: $"ยอดนี้มากกว่าที่สัญญายังค้าง ({owed} บาท) ค่ะ แก้ยอดให้เท่าที่ค้าง แล้วลงส่วนเกินเข้าบัญชีอื่นหรือคืนผู้จ่าย",
        en: $"That is more than the loan still asks for ({owed} baht). Correct the amount, and book or give back the rest.");

    public static Text BookRefuses => Text.Of(th: $"ลงบัญชีไม่ได้ค่ะ ตรวจบัญชี ยอด และวันที่อีกครั้ง", en: $"The book does not take it: check book, amount and day.");

    public static Text UndoButton => Text.Of(th: $"ยกเลิกการลงบัญชี", en: $"Take the booking back");

    public static Text ConfirmTakeBack(string number, ReceiptNumber receipt, Money amount) => Text.Of(
        th: $"ยกเลิกการลงบัญชีสลิป {number} ใบเสร็จ {receipt} จำนวน {amount} บาท ใช่ไหมคะ ใบเสร็จเดิมยังอยู่ และจะมีใบยกเลิกคู่กัน ผู้ส่งจะได้รับแจ้ง",
        en: $"Take back the booking of slip {number}, receipt {receipt}, {amount} baht? The receipt stays, a reversal is added, and the sender is told.");

    public static Text TakeBack => Text.Of(th: $"ใช่ ยกเลิก", en: $"Yes, take it back");

    public static Text NotTakenBack => Text.Of(th: $"ไม่ได้ยกเลิกอะไรค่ะ", en: $"Nothing was taken back.");

    public static Text NothingToTakeBack => Text.Of(th: $"สลิปนี้ไม่มีการลงบัญชีให้ยกเลิกค่ะ", en: $"This slip has no booking to take back.");

    public static Text TakeBackAsked(string number) => Text.Of(
        th: $"ขอยกเลิกสลิป {number} แล้วค่ะ กองทุนนี้ใช้กรรมการสองคน รออีกคนยืนยัน",
        en: $"You asked for slip {number} to be taken back. This fund wants two officers: another one confirms.");

    public static Text TakenBack(string number, ReceiptNumber receipt, ReceiptNumber reversal) => Text.Of(
        th: $"สลิป {number} ยกเลิกการลงบัญชีแล้วค่ะ ใบเสร็จ {receipt} ยกเลิกด้วยใบ {reversal}",
        en: $"The booking of slip {number} is taken back: receipt {receipt} by {reversal}.");

    public static Text ToldTakenBack(string number, ReceiptNumber receipt, ReceiptNumber reversal, Money amount) => Text.Of(
        th: $"กองทุนยกเลิกการลงบัญชีสลิป {number} ค่ะ ใบเสร็จ {receipt} จำนวน {amount} บาท ยกเลิกด้วยใบ {reversal} สงสัยถามกองทุนได้เลยนะคะ",
        en: $"Your fund took back the booking of slip {number}: receipt {receipt} of {amount} baht, by {reversal}. Please ask your fund if anything is unclear.");

    public static Text ReceiptReady => Text.Of(th: $"ใบเสร็จพร้อมแล้วค่ะ", en: $"Your receipt is ready.");

    public static Text Receipt => Text.Of(th: $"ใบเสร็จ", en: $"Receipt");

    public static Text ReceiptNo => Text.Of(th: $"เลขที่", en: $"Number");

    public static Text PaidIn => Text.Of(th: $"รับเงินแล้ว", en: $"Received");

    public static Text PrincipalPaid => Text.Of(th: $"ตัดเงินต้น", en: $"Principal");

    public static Text InterestPaid => Text.Of(th: $"ดอกเบี้ย", en: $"Interest");

    public static Text PrincipalLeft => Text.Of(th: $"เงินต้นคงเหลือ", en: $"Principal left");

    public static Text BalanceNow => Text.Of(th: $"ยอดคงเหลือ", en: $"Balance");

    public static Text FromSlip(string number, DateOnly day) => Text.Of(th: $"จากสลิป {number} · เงินเข้า {day}", en: $"From slip {number} · received {day}");
}
