using System.Diagnostics;
using LineBot.Dialogs.Language;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Balance;

/// <summary>The words of the balance.</summary>
internal static class BalanceMessages
{
    public static Text Ready => Text.Of(th: $"ข้อมูลบัญชีของคุณพร้อมแล้วค่ะ", en: $"Your account information is ready.");

    public static Text Loans => Text.Of(th: $"เงินกู้", en: $"Loans");

    public static Text Outstanding => Text.Of(th: $"เงินต้นคงเหลือ", en: $"Principal left");

    public static Text Contract(LoanNumber loan) => Text.Of(th: $"สัญญา {loan}", en: $"Contract {loan}");

    public static Text NextInstalment => Text.Of(th: $"งวดหน้า", en: $"Next payment");

    public static Text Late => Text.Of(th: $"เลยกำหนดแล้ว", en: $"Past due");

    public static Text NothingYet => Text.Of(th: $"ยังไม่มีบัญชีในกองทุนนี้ค่ะ", en: $"There is no account in this fund yet.");

    public static Text Status(MemberStatus status) => status switch
    {
        MemberStatus.Active => Text.Of(th: $"เป็นสมาชิกอยู่", en: $"Active member"),
        MemberStatus.Resigned => Text.Of(th: $"ลาออกจากสมาชิกแล้ว", en: $"No longer a member"),
        MemberStatus.Deceased => Text.Of(th: $"สมาชิกถึงแก่กรรม", en: $"The member has passed away"),
        MemberStatus.Lapsed => Text.Of(th: $"ขาดสมาชิกภาพ", en: $"Membership has lapsed"),
        _ => throw new UnreachableException(status.ToString()),
    };

    public static Text ShowHistory => Text.Of(th: $"ดูรายการย้อนหลัง", en: $"History");

    public static Text ShowLoan => Text.Of(th: $"ดูเงินกู้", en: $"Loan details");
}
