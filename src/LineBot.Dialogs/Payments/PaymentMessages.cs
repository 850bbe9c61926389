using LineBot.Dialogs.Language;
using LineBot.Funds.Loans;

namespace LineBot.Dialogs.Payments;

/// <summary>The words of what is to be paid next.</summary>
internal static class PaymentMessages
{
    public static Text Ready => Text.Of(th: $"ข้อมูลที่ขอดูพร้อมแล้วค่ะ", en: $"What you asked for is ready.");

    public static Text Title => Text.Of(th: $"งวดต่อไป", en: $"Next payment");

    public static Text Nothing => Text.Of(th: $"ตอนนี้ไม่มีงวดที่ต้องส่งค่ะ", en: $"There is nothing to pay at the moment.");

    public static Text Next(DateOnly day, DayDistance distance) =>
        Text.Of(th: $"กำหนดส่ง {day} ({distance})", en: $"Due {day} ({distance})");

    public static Text Late(DateOnly since) => Text.Of(th: $"เลยกำหนดตั้งแต่ {since}", en: $"Past due since {since}");

    public static Text Instalment(Text whose, LoanNumber loan, int number, int all) => Text.Of(
        th: $"เงินกู้ {loan} งวดที่ {number} จาก {all} · {whose}",
        en: $"loan {loan}, payment {number} of {all} · {whose}");

    public static Text Loan(Text whose, LoanNumber loan) => Text.Of(th: $"เงินกู้ {loan} · {whose}", en: $"loan {loan} · {whose}");

    public static Text Pledge => Text.Of(th: $"เงินสัจจะทุกเดือน", en: $"Pledged saving each month");

    public static Text Later => Text.Of(th: $"ถัดจากนั้น", en: $"After that");

    public static Text PayAtTheFund(LocalTime at) => Text.Of(
        th: $"ส่งเงินที่กองทุน แล้วรับใบเสร็จทุกครั้งนะคะ ข้อมูล ณ {at}",
        en: $"Pay at the fund and take a receipt each time. As of {at}");
}
