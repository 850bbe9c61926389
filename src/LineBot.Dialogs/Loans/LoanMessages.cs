using System.Diagnostics;
using LineBot.Dialogs.Language;
using LineBot.Funds;
using LineBot.Funds.Loans;

namespace LineBot.Dialogs.Loans;

/// <summary>The words of loans.</summary>
internal static class LoanMessages
{
    public static Text Ready => Text.Of(th: $"ข้อมูลที่ขอดูพร้อมแล้วค่ะ", en: $"What you asked for is ready.");

    public static Text None => Text.Of(th: $"ไม่มีเงินกู้ค้างอยู่ค่ะ", en: $"You have no open loan.");

    public static Text NotFound => Text.Of(
        th: $"ไม่พบเงินกู้นี้แล้วค่ะ พิมพ์ \"เงินกู้\" เพื่อดูรายการล่าสุดได้เลยค่ะ",
        en: $"That loan is not there any more. Type \"loan\" to see the current list.");

    public static Text Title(LoanNumber loan) => Text.Of(th: $"เงินกู้ {loan}", en: $"Loan {loan}");

    public static Text Outstanding => Text.Of(th: $"เงินต้นคงเหลือ", en: $"Principal left");

    public static Text Closed => Text.Of(th: $"ส่งครบแล้วค่ะ", en: $"Fully repaid.");

    public static Text Borrowed(Money principal, DateOnly on) =>
        Text.Of(th: $"กู้ {principal} บาท เมื่อ {on}", en: $"Borrowed {principal} baht on {on}");

    public static Text BorrowedFor(Money principal, DateOnly on, string purpose) =>
        Text.Of(th: $"กู้ {principal} บาท เมื่อ {on} เพื่อ{purpose}", en: $"Borrowed {principal} baht on {on} for {purpose}");

    public static Text NextDue => Text.Of(th: $"งวดหน้า", en: $"Next payment");

    public static Text Moved => Text.Of(th: $"เลื่อนตามมติ", en: $"Moved by decision");

    public static Text MovedFrom(DateOnly from) => Text.Of(th: $"เดิม {from}", en: $"was {from}");

    public static Text Late => Text.Of(th: $"เลยกำหนดแล้ว", en: $"Past due");

    public static Text Since(DateOnly since) => Text.Of(th: $"ตั้งแต่ {since}", en: $"since {since}");

    public static Text InstalmentsLeft => Text.Of(th: $"เหลืออีก", en: $"Left");

    public static Text InstalmentsOf(int left, int all) => Text.Of(th: $"{left} จาก {all} งวด", en: $"{left} of {all} payments");

    public static Text InterestSoFar => Text.Of(th: $"ดอกเบี้ยถึงวันนี้", en: $"Interest to today");

    public static Text InterestPaid => Text.Of(th: $"ส่งดอกเบี้ยแล้ว", en: $"Interest paid");

    public static Text PayOff => Text.Of(th: $"ถ้าปิดยอดวันนี้", en: $"To close today");

    public static Text Method => Text.Of(th: $"วิธีคิดดอกเบี้ย", en: $"Interest");

    public static Text Reckoning(LoanMethod method, InterestRate rate) => method switch
    {
        LoanMethod.None => Text.Of(th: $"ไม่มีดอกเบี้ย", en: $"no interest"),
        LoanMethod.Flat => Text.Of(
            th: $"ร้อยละ {rate} ต่อปี คงที่ คิดจากเงินกู้เต็มจำนวน",
            en: $"{rate} % a year, flat: on the full sum borrowed"),
        LoanMethod.EqualPrincipal => Text.Of(
            th: $"ร้อยละ {rate} ต่อปี ลดต้นลดดอก ส่งเงินต้นเท่ากันทุกงวด",
            en: $"{rate} % a year on what is left; the same principal each time"),
        LoanMethod.EqualInstalment => Text.Of(
            th: $"ร้อยละ {rate} ต่อปี ลดต้นลดดอก ส่งยอดเท่ากันทุกงวด",
            en: $"{rate} % a year on what is left; the same sum each time"),
        LoanMethod.LumpSum => Text.Of(
            th: $"ร้อยละ {rate} ต่อปี คืนเงินต้นครั้งเดียวเมื่อครบกำหนด",
            en: $"{rate} % a year; the principal comes back at the end"),
        _ => throw new UnreachableException(method.ToString()),
    };

    /// <summary>A pay-off figure is for one day; paying at the fund settles it.</summary>
    public static Text PayOffIsForToday(LocalTime at) => Text.Of(
        th: $"ยอดปิดคิดถึงวันนี้ วันอื่นอาจต่างไป ข้อมูล ณ {at}",
        en: $"The closing sum is for today and changes from day to day. As of {at}");

    public static Text ShowSchedule => Text.Of(th: $"ดูตารางส่งงวด", en: $"Schedule");

    public static Text ShowPayments => Text.Of(th: $"ดูรายการที่ส่งแล้ว", en: $"Payments made");

    public static Text ScheduleTitle(LoanNumber loan) => Text.Of(th: $"ตารางส่งงวด {loan}", en: $"Schedule, {loan}");

    public static Text Page(int page, int pages) => Text.Of(th: $"หน้า {page} จาก {pages}", en: $"Page {page} of {pages}");

    public static Text Line(int number, DateOnly due) => Text.Of(th: $"{number}) {due}", en: $"{number}) {due}");

    public static Text Parts(Money principal, Money interest) =>
        Text.Of(th: $"ต้น {principal} + ดอก {interest}", en: $"principal {principal} + interest {interest}");

    public static Text Paid => Text.Of(th: $"ส่งแล้ว", en: $"paid");

    public static Text PartlyPaid(Money left) => Text.Of(th: $"ยังเหลือ {left}", en: $"{left} left to pay");

    public static Text LatePartlyPaid(Money left) => Text.Of(th: $"เลยกำหนด ยังเหลือ {left}", en: $"past due, {left} left to pay");

    public static Text NextPage => Text.Of(th: $"งวดถัดไป", en: $"Later payments");

    public static Text PreviousPage => Text.Of(th: $"งวดก่อนหน้า", en: $"Earlier payments");

    public static Text PaidSoFar => Text.Of(th: $"คืนเงินต้นแล้ว", en: $"Principal paid");

    public static Text Percent(int percent) => Text.Of(th: $"{percent}%", en: $"{percent}%");
}
