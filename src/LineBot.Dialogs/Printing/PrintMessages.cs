using LineBot.Dialogs.Language;
using LineBot.Funds;

namespace LineBot.Dialogs.Printing;

/// <summary>The words on printed pages.</summary>
internal static class PrintMessages
{
    public static Text DaySheet(string number) => Text.Of(th: $"ใบสรุปวันออม {number}", en: $"Day sheet {number}");

    public static Text Day => Text.Of(th: $"วันที่", en: $"Date");

    public static Text Status => Text.Of(th: $"สถานะ", en: $"Status");

    public static Text Receipts => Text.Of(th: $"ใบรับเงิน", en: $"Receipts");

    public static Text Number => Text.Of(th: $"ที่", en: $"No.");

    public static Text Member => Text.Of(th: $"สมาชิก", en: $"Member");

    public static Text Name => Text.Of(th: $"ชื่อ", en: $"Name");

    public static Text Book => Text.Of(th: $"รายการ", en: $"Book");

    public static Text ReceiptNo => Text.Of(th: $"ใบเสร็จ", en: $"Receipt");

    public static Text Amount => Text.Of(th: $"จำนวนเงิน", en: $"Amount");

    public static Text Remark => Text.Of(th: $"หมายเหตุ", en: $"Remark");

    public static Text TakenBack(string reversal) => Text.Of(th: $"ยกเลิก ด้วยใบ {reversal}", en: $"Taken back by {reversal}");

    public static Text Underway => Text.Of(th: $"กำลังลงบัญชี", en: $"Being booked");

    public static Text NotBooked => Text.Of(th: $"ไม่ได้ลงบัญชี", en: $"Not booked");

    public static Text NotPaid => Text.Of(th: $"ยังไม่ได้จ่าย", en: $"Not paid");

    public static Text Expected => Text.Of(th: $"ยอดที่ควรรับ", en: $"Expected");

    public static Text Sum => Text.Of(th: $"รวม", en: $"Sum");

    public static Text Statement(DateOnly from, DateOnly to) => Text.Of(th: $"ใบแจ้งยอด {from} ถึง {to}", en: $"Statement {from} to {to}");

    public static Text Entry => Text.Of(th: $"รายการ", en: $"Entry");

    public static Text In => Text.Of(th: $"รับ/ฝาก", en: $"In");

    public static Text Out => Text.Of(th: $"จ่าย/ถอน", en: $"Out");

    public static Text Balance => Text.Of(th: $"คงเหลือ", en: $"Balance");

    public static Text Paid => Text.Of(th: $"ส่งชำระ", en: $"Paid");

    public static Text Interest => Text.Of(th: $"ดอกเบี้ย", en: $"Interest");

    public static Text Principal => Text.Of(th: $"เงินต้น", en: $"Principal");

    public static Text PrincipalLeft => Text.Of(th: $"เงินต้นคงเหลือ", en: $"Principal left");

    public static Text BroughtForward => Text.Of(th: $"ยอดยกมา", en: $"Brought forward");

    public static Text NothingMoved => Text.Of(th: $"ไม่มีรายการในช่วงนี้", en: $"Nothing moved in this time");

    public static Text PrintedAt(LocalTime at) => Text.Of(th: $"พิมพ์เมื่อ {at} ข้อมูลตามสมุดบัญชีของกองทุน", en: $"Printed {at} from the fund's books");

    public static Text Counter => Text.Of(th: $"ผู้นับเงิน", en: $"Counted by");

    public static Text Checker => Text.Of(th: $"ผู้ตรวจ", en: $"Checked by");

    public static Text Figure(Money money) => Text.Of(th: $"{money}", en: $"{money}");

    public static Text Where => Text.Of(th: $"ที่ไหน", en: $"Where");

    public static Text WhatToMend => Text.Of(th: $"ต้องแก้อะไร", en: $"What to mend");

    public static Text New => Text.Of(th: $"ใหม่", en: $"New");

    public static Text Changed => Text.Of(th: $"เปลี่ยน", en: $"Changed");

    public static Text Same => Text.Of(th: $"เหมือนเดิม", en: $"As they are");

    public static Text SumsOfFund => Text.Of(th: $"ยอดทั้งกองทุน (บาท)", en: $"The whole fund (baht)");

    public static Text Before => Text.Of(th: $"ก่อนนำเข้า", en: $"Before");

    public static Text After => Text.Of(th: $"หลังนำเข้า", en: $"After");

    public static Text At(LocalTime at) => Text.Of(th: $"{at}", en: $"{at}");
}
