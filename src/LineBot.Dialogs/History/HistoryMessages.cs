using System.Diagnostics;
using LineBot.Dialogs.Language;
using LineBot.Funds;
using LineBot.Funds.Ledger;
using LineBot.Funds.Loans;

namespace LineBot.Dialogs.History;

/// <summary>The words of the history.</summary>
internal static class HistoryMessages
{
    public static Text Ready => Text.Of(th: $"รายการที่ขอดูพร้อมแล้วค่ะ", en: $"The list you asked for is ready.");

    public static Text WhichBook => Text.Of(th: $"ดูรายการของบัญชีไหนคะ", en: $"Which account would you like to see?");

    public static Text Nothing => Text.Of(th: $"ยังไม่มีรายการค่ะ", en: $"There are no entries yet.");

    public static Text NothingToShow => Text.Of(th: $"ยังไม่มีบัญชีให้ดูรายการค่ะ", en: $"There is no account to list yet.");

    public static Text NotFound => Text.Of(
        th: $"ไม่พบบัญชีนี้แล้วค่ะ พิมพ์ \"ประวัติ\" เพื่อเลือกบัญชีใหม่ได้เลยค่ะ",
        en: $"That account is not there any more. Type \"history\" to choose again.");

    public static Text Loan(LoanNumber loan) => Text.Of(th: $"เงินกู้ {loan}", en: $"Loan {loan}");

    public static Text OlderEntries => Text.Of(th: $"ดูรายการเก่ากว่านี้", en: $"Older entries");

    public static Text OtherBooks => Text.Of(th: $"เลือกบัญชีอื่น", en: $"Another account");

    public static Text Under(ReceiptNumber receipt, Money balance) =>
        Text.Of(th: $"ใบเสร็จ {receipt} · คงเหลือ {balance}", en: $"receipt {receipt} · balance {balance}");

    public static Text UnderInKind(ReceiptNumber receipt, Units balance) =>
        Text.Of(th: $"ใบเสร็จ {receipt} · คงเหลือ {balance}", en: $"receipt {receipt} · balance {balance}");

    public static Text UnderRepayment(ReceiptNumber receipt, Money principal, Money interest, Money left) => Text.Of(
        th: $"ใบเสร็จ {receipt} · ต้น {principal} ดอก {interest} · เหลือ {left}",
        en: $"receipt {receipt} · principal {principal}, interest {interest} · {left} left");

    public static Text Reverses(ReceiptNumber receipt) => Text.Of(th: $"ยกเลิกใบเสร็จ {receipt}", en: $"takes back receipt {receipt}");

    public static Text Word(EntryType type) => type switch
    {
        EntryType.Opening => Text.Of(th: $"ยอดยกมา", en: $"brought forward"),
        EntryType.Deposit => Text.Of(th: $"ฝาก", en: $"deposit"),
        EntryType.Withdraw => Text.Of(th: $"ถอน", en: $"withdrawal"),
        EntryType.Contribution => Text.Of(th: $"เงินสมทบ", en: $"contribution"),
        EntryType.Share => Text.Of(th: $"ซื้อหุ้น", en: $"shares bought"),
        EntryType.Interest => Text.Of(th: $"ดอกเบี้ยรับ", en: $"interest received"),
        EntryType.Dividend => Text.Of(th: $"ปันผล", en: $"dividend"),
        EntryType.Fee => Text.Of(th: $"ค่าธรรมเนียม", en: $"fee"),
        EntryType.Reversal => Text.Of(th: $"ยกเลิกรายการ", en: $"correction"),
        EntryType.Disbursement => Text.Of(th: $"รับเงินกู้", en: $"loan paid out"),
        EntryType.Repayment => Text.Of(th: $"ส่งงวด", en: $"repayment"),
        EntryType.PayOff => Text.Of(th: $"ปิดเงินกู้", en: $"loan closed"),
        _ => throw new UnreachableException(type.ToString()),
    };
}
