using LineBot.Dialogs.Language;
using LineBot.Funds;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.SavingsDay;

/// <summary>The words around the sheet: taking back, counting, and the two signatures.</summary>
internal static class SheetMessages
{
    public static Text ListButton => Text.Of(th: $"ใบสรุปวันออม", en: $"Day sheets");

    public static Text NotYours => Text.Of(th: $"ใบสรุปวันออมดูได้เฉพาะกรรมการค่ะ ดูเงินออมของตัวเอง พิมพ์ \"ยอดเงิน\"", en: $"Day sheets are for officers only. For your own savings, type \"balance\".");

    public static Text None => Text.Of(th: $"ยังไม่เคยเปิดวันออมค่ะ", en: $"There has been no savings day yet.");

    public static Text Title(string sheet) => Text.Of(th: $"ใบสรุป {sheet}", en: $"Day sheet {sheet}");

    public static Text Open => Text.Of(th: $"กำลังรับเงิน", en: $"Receiving");

    public static Text WaitsForSecond => Text.Of(th: $"นับแล้ว รอกรรมการอีกคนเซ็น", en: $"Counted; another officer signs");

    public static Text SignedBoth => Text.Of(th: $"เซ็นครบแล้ว", en: $"Signed");

    public static Text EmptySheet => Text.Of(th: $"ไม่มีใครจ่าย", en: $"Nobody paid");

    public static Text SheetSum => Text.Of(th: $"ตามใบรับเงิน", en: $"By the receipts");

    public static Text CountedCash => Text.Of(th: $"เงินสดที่นับได้", en: $"Cash counted");

    public static Text Receipts => Text.Of(th: $"ใบรับเงิน", en: $"Receipts");

    public static Text TakenBackCount => Text.Of(th: $"ยกเลิก", en: $"Taken back");

    public static Text Number(int count) => Text.Of(th: $"{count} ใบ", en: $"{count}");

    public static Text DifferenceLabel => Text.Of(th: $"ส่วนต่าง", en: $"Difference");

    /// <summary>Said in words, because a sign is overlooked.</summary>
    public static Text Difference(Money difference) => difference switch
    {
        { IsZero: true } => Text.Of(th: $"ตรงกันพอดี", en: $"Exactly right"),
        { IsPositive: true } => Text.Of(th: $"เงินเกิน {difference} บาท ({new BahtWords(difference)})", en: $"{difference} baht over"),
        _ => Text.Of(th: $"เงินขาด {-difference} บาท ({new BahtWords(-difference)})", en: $"{-difference} baht short"),
    };

    public static Text CountedBy(string name) => Text.Of(th: $"ผู้นับเงิน {name}", en: $"Counted by {name}");

    public static Text SignedBy(string name) => Text.Of(th: $"ผู้ตรวจ {name}", en: $"Checked by {name}");

    public static Text OwnMoney(int count) => Text.Of(th: $"มี {count} ใบที่ผู้รับเงินรับของตัวเอง", en: $"{count} receipts of the officer's own money");

    public static Text NothingOpen => Text.Of(th: $"ไม่มีวันออมที่เปิดอยู่ค่ะ", en: $"No savings day is open.");

    public static Text AskCounted => Text.Of(
        th: $"นับเงินสดในกล่องได้เท่าไรคะ นับให้เสร็จก่อนแล้วพิมพ์ยอด ยอดตามใบรับเงินจะขึ้นให้เทียบทีหลัง",
        en: $"How much cash is in the box? Count first, then type the sum; what the receipts add up to is shown afterwards.");

    public static Text AskClose => Text.Of(th: $"ปิดวันตามนี้ใช่ไหมคะ ปิดแล้วกรรมการอีกคนจะตรวจและเซ็น", en: $"Close the day like this? Another officer then checks and signs.");

    public static Text CloseIt => Text.Of(th: $"ปิดวันและเซ็น", en: $"Close and sign");

    public static Text StillOpen => Text.Of(th: $"ยังไม่ปิดวันค่ะ รับเงินต่อได้", en: $"The day stays open.");

    public static Text Counted(string sheet, Text difference) => Text.Of(
        th: $"ปิดใบสรุป {sheet} แล้วค่ะ {difference} รอกรรมการอีกคนตรวจและเซ็น แจ้งให้แล้ว",
        en: $"Sheet {sheet} is closed: {difference}. Another officer has been asked to check and sign.");

    public static Text CountedNobodyTold(string sheet, Text difference) => Text.Of(
        th: $"ปิดใบสรุป {sheet} แล้วค่ะ {difference} ยังไม่มีกรรมการท่านอื่นผูกไลน์ ให้ผูกแล้วพิมพ์ ใบสรุปวันออม เพื่อเซ็น ถ้ามีกรรมการคนเดียวจริง ๆ ให้ผู้ดูแลตั้งระเบียบ savings-day-signer-is-another เป็น no",
        en: $"Sheet {sheet} is closed: {difference}. No other officer is on LINE yet; once one is, they type Day sheets to sign. A fund with a single officer may set the rule savings-day-signer-is-another to no.");

    public static Text ClosedEmpty(string sheet) => Text.Of(th: $"ปิดใบสรุป {sheet} แล้วค่ะ วันนี้ไม่มีใครจ่าย จึงไม่ต้องเซ็น", en: $"Sheet {sheet} is closed. Nobody paid, so nothing is to be signed.");

    public static Text PleaseSign(string fund) => Text.Of(th: $"มีใบสรุปวันออมของ {fund} รอคุณตรวจและเซ็นค่ะ", en: $"A day sheet of {fund} waits for you to check and sign.");

    public static Text CheckAndSign => Text.Of(th: $"ตรวจและเซ็น", en: $"Check and sign");

    public static Text AskSign => Text.Of(th: $"ดูเงินและใบรับเงินกับตาแล้ว ตรงตามนี้ไหมคะ", en: $"You have seen the cash and the receipts. Is it as shown?");

    public static Text Sign => Text.Of(th: $"ตรง ขอเซ็น", en: $"Yes, I sign");

    public static Text SendBack => Text.Of(th: $"ไม่ตรง ให้นับใหม่", en: $"No, count again");

    public static Text NotSigned => Text.Of(th: $"ยังไม่ได้เซ็นค่ะ ใบสรุปยังรออยู่", en: $"Nothing was signed; the sheet still waits.");

    public static Text Signed(string sheet) => Text.Of(th: $"เซ็นใบสรุป {sheet} แล้วค่ะ ครบสองคน แก้ไขไม่ได้อีก", en: $"You signed sheet {sheet}. Both signatures are there; nothing on it can be changed.");

    public static Text ToldSigned(string sheet) => Text.Of(th: $"ใบสรุป {sheet} เซ็นครบสองคนแล้วค่ะ", en: $"Sheet {sheet} has both signatures.");

    public static Text SentBack(string sheet) => Text.Of(th: $"ส่งใบสรุป {sheet} กลับไปนับใหม่แล้วค่ะ", en: $"Sheet {sheet} goes back to be counted again.");

    public static Text ToldSentBack(string sheet) => Text.Of(th: $"ใบสรุป {sheet} ต้องนับใหม่ค่ะ กรรมการที่ตรวจเห็นว่ายังไม่ตรง", en: $"Sheet {sheet} has to be counted again: the officer who checked does not agree yet.");

    public static Text NeedsAnother => Text.Of(th: $"คุณเป็นคนนับเงิน ให้กรรมการอีกคนเซ็นนะคะ", en: $"You counted the cash; another officer has to sign.");

    public static Text StillReceiving => Text.Of(th: $"ใบนี้ยังรับเงินอยู่ค่ะ ปิดวันก่อนจึงเซ็นได้", en: $"Cash is still being received on this sheet. It can be signed once it is closed.");

    public static Text ChangedSince => Text.Of(th: $"ใบสรุปเปลี่ยนไปจากที่เห็นค่ะ เปิดดูใหม่อีกครั้งนะคะ", en: $"The sheet has changed since you saw it. Please open it again.");

    public static Text AnotherIsOpen(string sheet) => Text.Of(th: $"ตอนนี้เปิดใบสรุป {sheet} อยู่ค่ะ ปิดใบนั้นก่อน", en: $"Sheet {sheet} is open at the moment; close that one first.");

    public static Text NothingToTakeBack => Text.Of(th: $"ไม่มีใบรับเงินให้ยกเลิกค่ะ", en: $"There is no receipt to take back.");

    public static Text AskTakeBack(Money amount, MemberNumber member, string name) => Text.Of(
        th: $"ยกเลิกใบรับเงินล่าสุด {amount} บาท ของ {member} {name} ใช่ไหมคะ สมาชิกจะได้รับแจ้ง",
        en: $"Take back the last receipt, {amount} baht of {member} {name}? The member will be told.");

    public static Text TakeItBack => Text.Of(th: $"ใช่ ยกเลิกใบนี้", en: $"Yes, take it back");

    public static Text Kept => Text.Of(th: $"ไม่ได้ยกเลิกอะไรค่ะ", en: $"Nothing was taken back.");

    public static Text TakenBack(Money amount, MemberNumber member) => Text.Of(th: $"ยกเลิกใบรับเงิน {amount} บาท ของ {member} แล้วค่ะ คืนเงินให้สมาชิกด้วยนะคะ", en: $"The receipt of {amount} baht of {member} is taken back. Please return the money.");

    public static Text ToldTakenBack(ReceiptNumber receipt, ReceiptNumber reversal, Money amount) => Text.Of(
        th: $"ใบเสร็จ {receipt} จำนวน {amount} บาท ยกเลิกแล้วค่ะ ด้วยใบ {reversal}",
        en: $"Receipt {receipt} of {amount} baht was taken back by {reversal}.");

    public static Text PageReady => Text.Of(th: $"เปิดหน้านี้ได้ 15 นาทีค่ะ", en: $"The page can be opened for 15 minutes.");

    public static Text PrintPage => Text.Of(th: $"หน้าพิมพ์", en: $"Page to print");
}
