using LineBot.Dialogs.Language;
using LineBot.Funds;
using LineBot.Funds.Loans;

namespace LineBot.Dialogs.Paying;

/// <summary>The words around a payment code.</summary>
internal static class PayingMessages
{
    public static Text Ready => Text.Of(th: $"คิวอาร์พร้อมแล้วค่ะ", en: $"The QR is ready.");

    public static Text Title => Text.Of(th: $"คิวอาร์พร้อมเพย์", en: $"PromptPay QR");

    public static Text ToPay => Text.Of(th: $"ยอดที่อยู่ในคิวอาร์", en: $"Amount in the QR");

    public static Text For(string fund, LoanNumber loan) => Text.Of(th: $"{fund} · เงินกู้ {loan}", en: $"{fund} · loan {loan}");

    public static Text HowTo => Text.Of(
        th: $"บันทึกรูปแล้วเปิดจากแอปธนาคาร ตรวจชื่อผู้รับก่อนโอน โอนแล้วกด \"จ่ายแล้ว\" และส่งรูปสลิปในแชตนี้ เงินนับเมื่อกองทุนตรวจแล้วค่ะ",
        en: $"Save the picture and open it in your bank's app. Check the receiver's name. After paying tap \"Paid\" and send the slip here; it counts once the fund has checked it.");

    public static Text Valid => Text.Of(th: $"รูปนี้เปิดได้ 1 ชั่วโมง หมดเวลาแล้วขอใหม่ได้", en: $"The picture opens for one hour; ask again any time.");

    public static Text Open => Text.Of(th: $"เปิดรูปคิวอาร์", en: $"Open the QR");

    public static Text NoCode(string fund) => Text.Of(
        th: $"{fund} ยังไม่ได้ตั้งพร้อมเพย์ของกองทุนค่ะ ส่งเงินที่เหรัญญิกแล้วรับใบเสร็จได้เลย",
        en: $"{fund} has not set up PromptPay yet. Please pay the treasurer and take a receipt.");

    public static Text NothingToPay => Text.Of(th: $"ตอนนี้ไม่มีงวดที่ต้องส่งค่ะ", en: $"There is nothing to pay at the moment.");

    public static Text Amount(Money money) => Text.Of(th: $"{money}", en: $"{money}");
}
