using LineBot.Dialogs.Language;
using LineBot.Funds;
using LineBot.Funds.Ledger;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.SavingsDay;

/// <summary>The words at the table where cash is received.</summary>
internal static class SavingsMessages
{
    public static Text Button => Text.Of(th: $"วันออม", en: $"Savings day");

    public static Text OfficersOnly => Text.Of(th: $"เปิดวันออมได้เฉพาะกรรมการที่มีหน้าที่รับจ่ายเงินค่ะ ดูเงินออมของตัวเอง พิมพ์ \"ยอดเงิน\"", en: $"Only officers with the duty to pay can receive savings. For your own, type \"balance\".");

    public static Text AskFund => Text.Of(th: $"วันออมของกองทุนไหนคะ", en: $"Savings day of which fund?");

    public static Text Opened(string sheet, DateOnly day, int members) => Text.Of(
        th: $"เปิดวันออม {day} แล้วค่ะ ใบสรุป {sheet} มีสมาชิก {members} คน",
        en: $"Savings day {day} is open: sheet {sheet}, {members} members.");

    public static Text GoOn(string sheet, DateOnly day) => Text.Of(th: $"รับเงินต่อในใบสรุป {sheet} ของวันที่ {day} ค่ะ", en: $"Going on with sheet {sheet} of {day}.");

    public static Text AskWho(int paid, Money received, int waiting) => Text.Of(
        th: $"รับแล้ว {paid} คน {received} บาท · ยังไม่มา {waiting} คน\nคนต่อไปใครคะ พิมพ์เลขสมาชิกหรือชื่อ",
        en: $"{paid} have paid {received} baht; {waiting} have not come yet.\nWho is next? Type a number or a name.");

    public static Text AskWhoElse => Text.Of(th: $"คนต่อไปใครคะ พิมพ์เลขสมาชิกหรือชื่อ", en: $"Who is next? Type a number or a name.");

    public static Text Somebody(MemberNumber member, string name) => Text.Of(th: $"{member} {name}", en: $"{member} {name}");

    public static Text CloseDay => Text.Of(th: $"ปิดวัน", en: $"Close the day");

    public static Text UndoLast => Text.Of(th: $"ยกเลิกใบล่าสุด", en: $"Take the last back");

    public static Text Nobody => Text.Of(th: $"ไม่พบชื่อนี้ในใบสรุปค่ะ ลองเลขสมาชิก หรือชื่อเพียงบางส่วน", en: $"Nobody on the sheet has that name. Try the member number, or a part of the name.");

    public static Text NoSuchMember => Text.Of(th: $"ไม่พบสมาชิกเลขนี้ที่ยังจ่ายเงินได้ค่ะ ยังไม่ได้รับเงิน", en: $"No member with this number can pay in. Nothing was received.");

    public static Text TooMany(int count) => Text.Of(th: $"มี {count} คนที่ตรงค่ะ พิมพ์เพิ่มอีกนิดนะคะ", en: $"{count} people fit. Please type a little more.");

    public static Text AskWhich => Text.Of(th: $"คนไหนคะ", en: $"Which one?");

    public static Text AskCash => Text.Of(
        th: $"รับเท่าไรคะ กดปุ่ม หรือพิมพ์ยอดที่รับจริง เช่น 150 หรือ กู้ 500 สัจจะ 100",
        en: $"How much? Tap, or type what was really received: 150, or loan 500 savings 100.");

    public static Text Receive(string amount, MemberNumber member) => Text.Of(th: $"รับ {amount} บาท · {member}", en: $"{amount} baht · {member}");

    public static Text ReceiveBoth(string savings, string loan, MemberNumber member) => Text.Of(th: $"{savings}+กู้ {loan} · {member}", en: $"{savings}+loan {loan} · {member}");

    public static Text ReceiveSavings(string amount, MemberNumber member) => Text.Of(th: $"สัจจะ {amount} · {member}", en: $"Savings {amount} · {member}");

    public static Text ReceiveLoan(string amount, MemberNumber member) => Text.Of(th: $"กู้ {amount} · {member}", en: $"Loan {amount} · {member}");

    public static Text Absent => Text.Of(th: $"ไม่มา", en: $"Not coming");

    public static Text OtherMember(MemberNumber member) => Text.Of(th: $"ปุ่มนั้นเป็นของสมาชิก {member} ค่ะ ยังไม่ได้รับเงิน", en: $"That button was for member {member}. Nothing was received.");

    public static Text IsItSure(Money amount, MemberNumber member, string name) => Text.Of(
        th: $"รับ {amount} บาท ({new BahtWords(amount)}) จาก {member} {name} ใช่ไหมคะ มากกว่าปกติ",
        en: $"{amount} baht from {member} {name}? That is more than usual.");

    public static Text YesReceive => Text.Of(th: $"ใช่ รับเงินแล้ว", en: $"Yes, received");

    public static Text NoReceive => Text.Of(th: $"ไม่ใช่", en: $"No");

    public static Text NotReceived => Text.Of(th: $"ยังไม่ได้รับเงินค่ะ", en: $"Nothing was received.");

    public static Text Received(Money amount, MemberNumber member, string name) => Text.Of(
        th: $"รับแล้ว {amount} บาท ({new BahtWords(amount)}) · {member} {name}",
        en: $"Received {amount} baht · {member} {name}");

    public static Text Part(Text book, Money amount, ReceiptNumber receipt) => Text.Of(th: $"{book} {amount} · ใบเสร็จ {receipt}", en: $"{book} {amount} · receipt {receipt}");

    public static Text Loan(LoanNumber loan) => Text.Of(th: $"เงินกู้ {loan}", en: $"Loan {loan}");

    public static Text Told => Text.Of(th: $"ส่งใบเสร็จให้สมาชิกแล้วค่ะ", en: $"The member has the receipt.");

    public static Text WriteItDown => Text.Of(th: $"สมาชิกยังไม่ผูกไลน์ จดเลขใบเสร็จลงสมุดให้ด้วยนะคะ", en: $"The member is not on LINE: please write the receipt into the passbook.");

    public static Text MarkedAbsent(MemberNumber member) => Text.Of(th: $"จดว่า {member} ไม่มาค่ะ ถ้ามาทีหลังยังรับได้", en: $"{member} is noted as not coming, and may still pay later.");

    public static Text NoBook => Text.Of(th: $"สมาชิกคนนี้ไม่มีบัญชีหรือเงินกู้สำหรับยอดนี้ค่ะ ยังไม่ได้รับเงิน", en: $"This member has no book for that. Nothing was received.");

    public static Text MoreThanOwed(Money owed) => Text.Of(
        th: $"มากกว่าที่สัญญายังค้าง ({owed} บาท) ค่ะ ยังไม่ได้รับเงิน",
        en: $"That is more than the loan still asks for ({owed} baht). Nothing was received.");

    public static Text BookRefuses => Text.Of(th: $"ลงบัญชีไม่ได้ค่ะ ยังไม่ได้รับเงิน ตรวจบัญชีและยอดอีกครั้ง", en: $"The book does not take it; nothing was received. Check book and amount.");

    public static Text IsClosed(string sheet) => Text.Of(th: $"ใบสรุป {sheet} ปิดแล้วค่ะ แก้ไขไม่ได้อีก", en: $"Sheet {sheet} is closed; nothing on it can be changed.");

    public static Text Expected => Text.Of(th: $"ยอดที่ควรรับ", en: $"Expected");

    public static Text PaidThisMonth => Text.Of(th: $"เดือนนี้ออมแล้ว", en: $"Saved this month");

    public static Text PaidToday => Text.Of(th: $"วันนี้รับแล้ว", en: $"Received today");

    public static Text Instalment(LoanNumber loan) => Text.Of(th: $"งวดเงินกู้ {loan}", en: $"Instalment of {loan}");

    public static Text NothingExpected => Text.Of(th: $"เดือนนี้ไม่มียอดที่ต้องจ่าย รับเพิ่มได้โดยพิมพ์ยอดค่ะ", en: $"Nothing is expected this month. Type an amount to receive more.");

    public static Text CardReady => Text.Of(th: $"รายการพร้อมแล้วค่ะ", en: $"The card is ready.");

    public static Text CashReceived => Text.Of(th: $"รับเงินสดแล้ว", en: $"Cash received");

    public static Text ReceiptNo(ReceiptNumber receipt) => Text.Of(th: $"ใบเสร็จ {receipt}", en: $"Receipt {receipt}");

    public static Text BalanceAfter(Money balance) => Text.Of(th: $"คงเหลือ {balance}", en: $"Balance {balance}");

    public static Text PrincipalAfter(Money balance) => Text.Of(th: $"เงินต้นเหลือ {balance}", en: $"Principal left {balance}");

    public static Text OfSheet(string reference, DateOnly day) => Text.Of(th: $"วันออม {day} · {reference}", en: $"Savings day {day} · {reference}");

    public static Text ContinueButton => Text.Of(th: $"รับเงินต่อ", en: $"Go on receiving");
}
