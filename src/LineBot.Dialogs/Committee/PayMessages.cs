using System.Diagnostics;
using LineBot.Dialogs.Language;
using LineBot.Funds;
using LineBot.Funds.Ledger;
using LineBot.Funds.Pots;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Committee;

/// <summary>The words of paying a claim out.</summary>
internal static class PayMessages
{
    public static Text AskPot(ClaimNumber claim, Money amount) => Text.Of(
        th: $"จ่ายเรื่อง {claim} เป็นเงิน {amount} บาท จากกองไหนคะ",
        en: $"{claim} is to be paid, {amount} baht. From which pot?");

    public static Text PotAndBalance(int number, string name, Money left) =>
        Text.Of(th: $"{number}) {name} ใช้ได้ {left} บาท", en: $"{number}) {name}: {left} baht to spend");

    public static Text PotUncounted(int number, string name) => Text.Of(th: $"{number}) {name}", en: $"{number}) {name}");

    public static Text Pot => Text.Of(th: $"กองเงิน", en: $"Pot");

    public static Text NoPot => Text.Of(
        th: $"ไม่มีกองเงินที่จ่ายเรื่องนี้ได้ค่ะ ปรึกษาเหรัญญิกหรือที่ประชุมก่อนนะคะ",
        en: $"No pot can pay this. Please talk to the treasurer or the meeting first.");

    public static Text NotForThis(string pot) => Text.Of(th: $"{pot}: ตั้งไว้เพื่อการอื่น", en: $"{pot}: meant for other things");

    public static Text NotEnough(string pot, Money balance) => Text.Of(th: $"{pot}: มีเพียง {balance} บาท", en: $"{pot}: has only {balance} baht");

    public static Text Principal(string pot, Money spendable) => Text.Of(
        th: $"{pot}: ใช้ได้เฉพาะดอกผล {spendable} บาท เงินต้นห้ามใช้",
        en: $"{pot}: only the yield of {spendable} baht may be spent, never the principal");

    public static Text OtherPotReason(string pot) => Text.Of(th: $"{pot}: จ่ายไม่ได้ในวันนี้", en: $"{pot}: cannot pay today");

    public static Text AskMethod(Money amount, string name) => Text.Of(
        th: $"จ่าย {amount} บาท ({new BahtWords(amount)}) ให้ {name} อย่างไรคะ",
        en: $"How do you pay {amount} baht to {name}?");

    public static Text CashToProxy => Text.Of(th: $"เงินสด มีผู้รับแทน", en: $"cash, to a proxy");

    public static Text TransferToProxy => Text.Of(th: $"โอนให้ผู้รับแทน", en: $"transfer to a proxy");

    public static Text Method => Text.Of(th: $"วิธีจ่าย", en: $"Method");

    public static Text Name(PaymentMethod method) => method switch
    {
        PaymentMethod.Cash => Text.Of(th: $"เงินสด", en: $"cash"),
        PaymentMethod.Transfer => Text.Of(th: $"โอนเงิน", en: $"transfer"),
        _ => throw new UnreachableException(method.ToString()),
    };

    public static Text Receiver => Text.Of(th: $"ผู้รับเงิน", en: $"Received by");

    public static Text AskProxyName => Text.Of(th: $"ผู้รับแทนชื่ออะไรคะ", en: $"What is the name of the person who takes it?");

    public static Text InPlaceOf(string proxy, string name) => Text.Of(th: $"{proxy} รับแทน {name}", en: $"{proxy}, in place of {name}");

    public static Text AskProof(PaymentMethod method) => method switch
    {
        PaymentMethod.Cash => Text.Of(th: $"ขอรูปลายเซ็นผู้รับเงิน หรือใบสำคัญรับเงินที่เซ็นแล้วค่ะ", en: $"Please send a photo of the receiver's signature."),
        PaymentMethod.Transfer => Text.Of(th: $"ขอรูปสลิปโอนเงินค่ะ", en: $"Please send a photo of the transfer slip."),
        _ => throw new UnreachableException(method.ToString()),
    };

    public static Text ConfirmTitle => Text.Of(th: $"ตรวจก่อนจ่าย", en: $"Before you pay");

    public static Text Amount => Text.Of(th: $"จำนวนเงิน", en: $"Amount");

    public static Text InWords(Money amount) => Text.Of(th: $"{new BahtWords(amount)}", en: $"{new BahtWords(amount)}");

    public static Text Claim => Text.Of(th: $"เรื่อง", en: $"Matter");

    public static Text ClaimAndBenefit(ClaimNumber claim, string benefit) => Text.Of(th: $"{claim} {benefit}", en: $"{claim} {benefit}");

    public static Text Proof => Text.Of(th: $"หลักฐาน", en: $"Proof");

    public static Text ProofKept => Text.Of(th: $"ได้รับรูปแล้ว", en: $"photo received");

    public static Text CannotBeUndone => Text.Of(
        th: $"กดยืนยันเมื่อเงินถึงมือผู้รับแล้วเท่านั้น ทั้งสองฝ่ายจะได้ใบสำคัญ",
        en: $"Confirm only when the money has been handed over. Both sides get a receipt.");

    public static Text YesPaid => Text.Of(th: $"จ่ายแล้ว ยืนยัน", en: $"Paid, confirm");

    public static Text NotPaid => Text.Of(th: $"ยังไม่ได้บันทึกการจ่ายเงินค่ะ", en: $"No payment was recorded.");

    public static Text ReceiptTitle => Text.Of(th: $"ใบสำคัญจ่ายเงิน", en: $"Payment receipt");

    public static Text ReceiptNumber => Text.Of(th: $"เลขที่", en: $"No.");

    public static Text Receipt(ReceiptNumber receipt) => Text.Of(th: $"{receipt}", en: $"{receipt}");

    public static Text PaidBy => Text.Of(th: $"ผู้จ่ายเงิน", en: $"Paid by");

    public static Text ApprovedIn => Text.Of(th: $"ตามมติ", en: $"Decided in");

    public static Text Minutes(string minutes, int item) => Text.Of(th: $"ครั้งที่ {minutes} ข้อ {item}", en: $"minutes {minutes}, item {item}");

    public static Text PaidAt(LocalTime at) => Text.Of(th: $"จ่ายเมื่อ {at}", en: $"Paid on {at}");

    public static Text ReceiptReady => Text.Of(th: $"ใบสำคัญพร้อมแล้วค่ะ", en: $"The receipt is ready.");

    internal static Text Because(PotRefusal why, string pot) => why switch
    {
        PotRefusal.NotForThis => NotForThis(pot),
        PotRefusal.NotEnough few => NotEnough(pot, few.Balance),
        PotRefusal.EndowmentPrincipal locked => Principal(pot, locked.Spendable),
        _ => OtherPotReason(pot),
    };
}
