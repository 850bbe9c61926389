using LineBot.Funds;
using LineBot.Import.Columns;

namespace LineBot.Import.Faults;

/// <summary>Every sentence an import can say about a file. A clerk reads them with the file open beside: what is wrong, and what to write.</summary>
internal static class Problems
{
    public static readonly Problem EmptyFile = new(
        "file.empty", "ไฟล์นี้ว่าง ต้องมีหัวคอลัมน์อยู่ในบรรทัดแรก", "The file is empty; its first line must hold the headings.");

    public static readonly Problem NotAWorkbook = new(
        "workbook.unreadable",
        "เปิดไฟล์นี้ไม่ได้ บันทึกใหม่เป็น Excel (.xlsx) แบบไม่มีรหัสผ่าน",
        "This file cannot be opened. Save it again as an Excel workbook (.xlsx) without a password.");

    public static readonly Problem WorkbookTooLarge = new(
        "workbook.too-large",
        "ไฟล์นี้ใหญ่เกินไป แบ่งเป็นกองทุนละไฟล์",
        "This workbook is too large. Make one file for each fund.");

    public static readonly Problem FormulaWithoutValue = new(
        "cell.formula",
        "ในบรรทัดนี้มีสูตรที่ยังไม่มีผลลัพธ์หรือผิดพลาด เปิดไฟล์ใน Excel แล้วบันทึกใหม่ หรือพิมพ์เป็นตัวเลข",
        "A formula on this line has no value, or an error. Open the file in Excel and save it again, or type the value.");

    public static readonly Problem DamagedText = new(
        "text.damaged",
        "บรรทัดนี้มีตัวอักษรที่เสียหาย บันทึกไฟล์ใหม่เป็น CSV UTF-8",
        "This line holds damaged letters. Save the file again as CSV UTF-8.");

    public static readonly Problem Mojibake = new(
        "text.mojibake",
        "บรรทัดนี้เป็นภาษาต่างดาว เพราะไฟล์เคยถูกเปิดด้วยรหัสภาษาผิด ใช้ไฟล์ต้นฉบับแล้วบันทึกเป็น CSV UTF-8",
        "This line is garbled: the file was opened with the wrong encoding once. Save the original as CSV UTF-8.");

    public static readonly Problem OpenQuote = new(
        "row.open-quote",
        "เครื่องหมายคำพูด (\") ในบรรทัดนี้เปิดแล้วไม่ปิด",
        "A quotation mark (\") on this line is opened and never closed.");

    public static readonly Problem ExtraCells = new(
        "row.extra-cells",
        "บรรทัดนี้มีช่องมากกว่าหัวคอลัมน์ ถ้าจำนวนเงินมีลูกน้ำ ต้องใส่เครื่องหมายคำพูด เช่น \"1,234.50\"",
        "This line has more cells than there are headings. An amount with a comma needs quotation marks: \"1,234.50\".");

    public static readonly Problem Missing = new("value.missing", "ช่องนี้ต้องกรอก", "This cell must be filled in.");

    public static readonly Problem NotACitizenId = new(
        "citizen-id.invalid",
        "เลขบัตรประชาชนไม่ถูกต้อง ต้องมี 13 หลักและเลขท้ายตรงกัน",
        "This is no citizen id: it needs 13 digits, and the last one must fit the others.");

    public static readonly Problem NotAPhone = new(
        "phone.invalid", "เบอร์โทรศัพท์ไม่ถูกต้อง เขียนแบบ 0812345678", "This is no telephone number. Write it like 0812345678.");

    public static readonly Problem NotAPromptPayId = new(
        "promptpay.invalid",
        "เลขพร้อมเพย์ไม่ถูกต้อง ต้องเป็นเบอร์มือถือ เลข 13 หลัก หรือเลข 15 หลัก",
        "This is no PromptPay id: a telephone number, 13 digits or 15 digits.");

    public static readonly Problem NotALineUser = new(
        "line-user.invalid",
        "รหัสผู้ใช้ไลน์ไม่ถูกต้อง ต้องขึ้นต้นด้วย U ตามด้วยตัวเลขหรือ a–f 32 ตัว",
        "This is no LINE user id: it is U and 32 digits or letters a–f.");

    public static readonly Problem NameOrMember = new(
        "volunteer.nobody",
        "ต้องกรอกเลขสมาชิก หรือชื่อกับเบอร์โทรศัพท์",
        "Fill in a member number, or a name and a telephone number.");

    public static readonly Problem UnitMissing = new(
        "unit.missing", "บัญชีสิ่งของต้องบอกหน่วย เช่น ตัว หรือ กระสอบ", "An in-kind account needs its unit, such as head or sack.");

    public static readonly Problem UnitNotAllowed = new(
        "unit.not-in-kind", "หน่วยใช้ได้กับบัญชีสิ่งของ (in-kind) เท่านั้น", "Only an in-kind account has a unit.");

    public static readonly Problem NotWholeUnits = new(
        "amount.not-whole", "บัญชีสิ่งของนับเป็นจำนวนเต็ม", "An in-kind account counts whole units.");

    public static readonly Problem ReversesWithoutReversal = new(
        "reversal.not-one",
        "ช่องยกเลิกใบเสร็จใช้ได้กับรายการ reversal เท่านั้น",
        "Only a reversal names a receipt that it takes back.");

    public static readonly Problem AsOfMissing = new(
        "as-of.missing",
        "ยอดที่ชำระแล้วต้องบอกว่า ณ วันที่เท่าไร",
        "What has been paid before needs the day it was counted: as_of.");

    public static readonly Problem PaidMoreThanPrincipal = new(
        "loan.paid-too-much", "เงินต้นที่ชำระแล้วมากกว่าเงินต้น", "More principal is paid than was lent.");

    public static readonly Problem RateWithoutInterest = new(
        "loan.rate-without-interest",
        "วิธีคิดดอกเบี้ยเป็น none แต่มีอัตราดอกเบี้ย",
        "The method is none, yet there is a rate of interest.");

    public static readonly Problem LumpWithInstalments = new(
        "loan.lump-instalments", "สัญญาแบบ lump มีได้งวดเดียว", "A loan that is paid in one lump has one instalment.");

    public static readonly Problem TooManyInstalments = new(
        "loan.too-many-instalments", "จำนวนงวดต้องอยู่ระหว่าง 1 ถึง 600", "A loan has 1 to 600 instalments.");

    public static readonly Problem GuarantorIsBorrower = new(
        "guarantor.is-borrower", "ผู้กู้ค้ำประกันตัวเองไม่ได้", "Borrowers cannot stand surety for themselves.");

    public static readonly Problem ParentCycle = new(
        "fund.parent-cycle", "สังกัดวนกลับมาหากองทุนเดิม", "The chain of parents leads back to this fund.");

    public static readonly Problem AreaHasNoMembers = new(
        "fund.is-area",
        "รหัสนี้เป็นพื้นที่ (area) ไม่ใช่กองทุน จึงไม่มีสมาชิก",
        "This id is an area, not a fund, so it has no members.");

    public static readonly Problem BalanceWithoutDay = new(
        "pot.as-of-missing",
        "ยอดของกองเงินต้องบอกว่า ณ วันที่เท่าไร",
        "The balance of a pot needs the day it was counted: as_of.");

    public static readonly Problem BalanceMissing = new(
        "pot.balance-missing",
        "ต้องบอกยอดของกองเงินนี้ เพราะมีวันที่ หรือเพราะเป็นเงินต้นที่ห้ามใช้ (endowment)",
        "This pot needs its balance: there is a day of it, or it is an endowment, whose principal must be known.");

    public static Problem TooLong(int max) => new(
        "value.too-long", $"ข้อความยาวเกิน {max} ตัวอักษร", $"The text is longer than {max} letters.");

    public static Problem UnknownColumn(string heading) => new(
        "column.unknown", $"ไม่รู้จักคอลัมน์ \"{heading}\" จึงข้ามไป", $"The column \"{heading}\" is not known and was ignored.");

    public static Problem UnknownFile(string file) => new(
        "file.unknown", $"ไฟล์ {file} ไม่ได้อยู่ในรูปแบบนำเข้า จึงข้ามไป", $"The file {file} is no part of the format and was ignored.");

    public static Problem FileTwice(string file) => new(
        "file.twice", $"มีไฟล์ {file} มากกว่าหนึ่งไฟล์", $"There is more than one file called {file}.");

    public static Problem MissingColumn(Column column) => new(
        "column.missing",
        $"ไม่มีคอลัมน์ {Headings(column)} ซึ่งต้องมี",
        $"The column {Headings(column)} is missing and is needed.");

    public static Problem ColumnTwice(string heading) => new(
        "column.twice", $"คอลัมน์ \"{heading}\" มีสองครั้ง", $"The column \"{heading}\" is there twice.");

    public static Problem KeyTwice(int firstLine) => new(
        "key.twice",
        $"ซ้ำกับบรรทัด {firstLine} เลขนี้ใช้ได้ครั้งเดียวในไฟล์",
        $"The same as line {firstLine}: this number may stand in the file only once.");

    public static Problem NotAFundId(string text) => new(
        "fund-id.invalid",
        $"\"{Short(text)}\" ใช้เป็นรหัสกองทุนไม่ได้ ใช้ได้เฉพาะ a–z 0–9 และ - ไม่เกิน 32 ตัว",
        $"\"{Short(text)}\" is no fund id: a–z, 0–9 and '-', at most 32.");

    public static Problem NotAnId(string text) => new(
        "number.invalid",
        $"\"{Short(text)}\" ใช้เป็นเลขนี้ไม่ได้ (ไม่เกิน 40 ตัวอักษร)",
        $"\"{Short(text)}\" cannot be used as this number (at most 40 letters, no spaces in a member number).");

    public static Problem UnknownCode(string text, IEnumerable<string> known) => new(
        "code.unknown",
        $"ไม่รู้จัก \"{Short(text)}\" ใช้ได้: {string.Join(" ", known)}",
        $"\"{Short(text)}\" is not known. Use one of: {string.Join(" ", known)}.");

    public static Problem NotADate(string text) => new(
        "date.invalid",
        $"\"{Short(text)}\" ไม่ใช่วันที่ เขียนแบบ 31/1/2569 หรือ 2026-01-31",
        $"\"{Short(text)}\" is no date. Write it like 31/1/2569 or 2026-01-31.");

    public static Problem NoSuchDay(string text) => new(
        "date.no-such-day", $"ไม่มีวันที่ {Short(text)} ในปฏิทิน", $"There is no day {Short(text)} in the calendar.");

    public static Problem YearOutOfRange(string text) => new(
        "date.year", $"ปีใน \"{Short(text)}\" ไม่น่าถูกต้อง", $"The year in \"{Short(text)}\" cannot be right.");

    public static Problem NotAnAmount(string text) => new(
        "amount.invalid",
        $"\"{Short(text)}\" ไม่ใช่จำนวนเงิน เขียนแบบ 1,234.50",
        $"\"{Short(text)}\" is no amount. Write it like 1,234.50.");

    public static Problem TooFine(string text) => new(
        "amount.too-fine",
        $"\"{Short(text)}\" ละเอียดกว่าหนึ่งสตางค์ ใช้ทศนิยมไม่เกินสองตำแหน่ง",
        $"\"{Short(text)}\" is finer than one satang: at most two digits after the point.");

    public static Problem NotPositive(string text) => new(
        "amount.not-positive",
        $"จำนวนเงินต้องมากกว่าศูนย์ แต่เป็น \"{Short(text)}\" (ชนิดรายการเป็นตัวบอกบวกหรือลบ)",
        $"The amount must be above zero, not \"{Short(text)}\"; the type gives the sign.");

    public static Problem Negative(string text) => new(
        "amount.negative", $"จำนวนเงินติดลบไม่ได้: \"{Short(text)}\"", $"The amount cannot be below zero: \"{Short(text)}\".");

    public static Problem NotARate(string text) => new(
        "rate.invalid",
        $"\"{Short(text)}\" ไม่ใช่อัตราดอกเบี้ยต่อปี เขียนแบบ 12 หรือ 7.5",
        $"\"{Short(text)}\" is no rate in percent a year. Write it like 12 or 7.5.");

    public static Problem NotACount(string text) => new(
        "count.invalid", $"\"{Short(text)}\" ไม่ใช่จำนวนเต็มที่ใช้ได้", $"\"{Short(text)}\" is not a whole number that fits here.");

    public static Problem NotTiers(string text) => new(
        "tiers.invalid",
        $"อ่านขั้นอายุสมาชิก \"{Short(text)}\" ไม่ได้ เขียนแบบ 6-24m=3000; 24-48m=6000; 48m-=8000",
        $"The tiers \"{Short(text)}\" cannot be read. Write them like 6-24m=3000; 24-48m=6000; 48m-=8000.");

    public static Problem TierGap(int from, int to) => new(
        "tiers.gap", $"ขั้นอายุสมาชิกขาดช่วง {from} ถึง {to} เดือน", $"No tier covers {from} to {to} months.");

    public static Problem TierOverlap(int from) => new(
        "tiers.overlap", $"ขั้นอายุสมาชิกซ้อนกันตั้งแต่เดือนที่ {from}", $"Two tiers overlap from month {from} on.");

    public static Problem BenefitOverlap(int otherLine) => new(
        "benefit.overlap",
        $"ช่วงเวลาที่ใช้ซ้อนกับสวัสดิการเดียวกันในบรรทัด {otherLine}",
        $"Its time overlaps the same benefit on line {otherLine}.");

    public static Problem BenefitGap(int otherLine) => new(
        "benefit.gap",
        $"มีวันที่ไม่มีฉบับใดใช้ ระหว่างสวัสดิการเดียวกันในบรรทัด {otherLine} กับบรรทัดนี้",
        $"Between the same benefit on line {otherLine} and this line lie days on which neither holds.");

    public static Problem BenefitDiffers(int otherLine) => new(
        "benefit.category",
        $"สวัสดิการเดียวกันในบรรทัด {otherLine} อยู่คนละหมวด",
        $"The same benefit on line {otherLine} is of another category.");

    public static readonly Problem StoredBenefitOverlap = new(
        "benefit.overlap-stored",
        "ช่วงเวลาที่ใช้ซ้อนกับสวัสดิการเดียวกันที่มีในระบบแล้ว",
        "Its time overlaps a version of the same benefit that is stored.");

    public static readonly Problem StoredBenefitGap = new(
        "benefit.gap-stored",
        "มีวันที่ไม่มีฉบับใดใช้ ระหว่างฉบับที่มีในระบบกับบรรทัดนี้",
        "Between a stored version of the same benefit and this line lie days on which neither holds.");

    public static readonly Problem OperatorOnly = new(
        "operator.only",
        "แถวนี้เปลี่ยนทางแชตไม่ได้ ตำแหน่งกรรมการ กติกา ข้อมูลกองทุน และการผูกไลน์ ให้ผู้ดูแลระบบนำเข้า",
        "This row cannot be changed by chat: seats, settings, the fund itself and links to LINE are imported by the operator.");

    public static Problem TierFalls(int from) => new(
        "tiers.falls",
        $"ตั้งแต่เดือนที่ {from} ได้น้อยกว่าขั้นก่อนหน้า คนที่เป็นสมาชิกนานกว่าต้องไม่ได้น้อยกว่า",
        $"From month {from} on the amount is less than before: a longer membership must not give less.");

    public static Problem CapBelow(Column inner) => new(
        "cap.contradiction",
        $"เพดานนี้น้อยกว่า{inner.Thai} จึงจ่ายได้ไม่ครบ",
        $"This limit is less than {inner.Name}, which could then never be given in full.");

    public static readonly Problem OnceAYear = new(
        "times.contradiction",
        "สวัสดิการที่ให้ต่อปี ให้ได้ปีละครั้งเท่านั้น",
        "What is given by the year is given once in it.");

    public static Problem NotAPotId(string text) => new(
        "pot-id.invalid",
        $"\"{Short(text)}\" ใช้เป็นรหัสกองเงินไม่ได้ ใช้ได้เฉพาะ a–z 0–9 และ - ไม่เกิน 32 ตัว",
        $"\"{Short(text)}\" is no pot id: a–z, 0–9 and '-', at most 32.");

    public static Problem UnknownRule(string text) => new(
        "rule.unknown",
        $"ไม่มีกฎชื่อ \"{Short(text)}\" ดูชื่อทั้งหมดด้วย linebot fund rules",
        $"There is no rule called \"{Short(text)}\": linebot fund rules lists them.");

    public static Problem NotARuleValue(string text, string expected) => new(
        "rule.value",
        $"\"{Short(text)}\" ใช้เป็นค่าของกฎนี้ไม่ได้ เขียนแบบ {expected}",
        $"\"{Short(text)}\" is no value of this rule. Write {expected}.");

    public static Problem UnknownFund(string id) => new(
        "fund.unknown", $"ไม่มีกองทุน {Short(id)} ในไฟล์หรือในระบบ", $"No fund {Short(id)} in the files or stored.");

    public static Problem UnknownMember(string number) => new(
        "member.unknown",
        $"กองทุนนี้ไม่มีสมาชิกเลขที่ {Short(number)} ในไฟล์หรือในระบบ",
        $"This fund has no member {Short(number)} in the files or stored.");

    public static Problem UnknownAccount(string number) => new(
        "account.unknown", $"ไม่มีบัญชี {Short(number)} ในไฟล์หรือในระบบ", $"No account {Short(number)} in the files or stored.");

    public static Problem UnknownLoan(string number) => new(
        "loan.unknown", $"ไม่มีสัญญาเงินกู้ {Short(number)} ในไฟล์หรือในระบบ", $"No loan {Short(number)} in the files or stored.");

    public static Problem Before(Column column, Column limit, DateOnly day) => new(
        "date.order",
        $"{column.Thai} ต้องไม่ก่อน{limit.Thai} ({Day(day)})",
        $"{column.Name} must not lie before {limit.Name} ({Day(day)}).");

    public static Problem BeforeOpening(DateOnly day) => new(
        "date.too-early",
        $"วันที่อยู่ก่อนวันยกยอดหรือวันทำสัญญา ({Day(day)})",
        $"The date lies before the day the balance was carried over or the loan was paid out ({Day(day)}).");

    public static Problem WrongAccount(string type, string kind) => new(
        "type.wrong-account",
        $"รายการ {type} ใช้กับบัญชีชนิด {kind} ไม่ได้",
        $"A {type} does not belong into an account of the kind {kind}.");

    public static Problem NotWithdrawable(string kind) => new(
        "type.not-withdrawable", $"ถอนเงินจากบัญชีชนิด {kind} ไม่ได้", $"Nothing can be drawn from an account of the kind {kind}.");

    public static Problem NotEnough(Money balance) => new(
        "balance.negative",
        $"รายการนี้ทำให้ยอดติดลบ ก่อนหน้านี้มี {Baht(balance)}",
        $"This takes the account below zero: it held {Baht(balance)}.");

    public static Problem NothingToReverse(string receipt) => new(
        "reversal.unknown",
        $"ไม่มีใบเสร็จ {Short(receipt)} ในบัญชีนี้ให้ยกเลิก",
        $"This account has no receipt {Short(receipt)} to take back.");

    public static Problem ReversesOther(Money original) => new(
        "reversal.amount",
        $"จำนวนเงินไม่ตรงกับใบเสร็จที่ยกเลิก ({Baht(original)})",
        $"The amount differs from the receipt that it takes back ({Baht(original)}).");

    public static Problem ReversedTwice(string receipt) => new(
        "reversal.twice", $"ใบเสร็จ {Short(receipt)} ถูกยกเลิกไปแล้ว", $"The receipt {Short(receipt)} was taken back before.");

    public static Problem ReceiptTaken(string receipt) => new(
        "receipt.taken", $"เลขที่ใบเสร็จ {Short(receipt)} ถูกใช้ไปแล้ว", $"The receipt number {Short(receipt)} is taken.");

    public static Problem PaysTooMuch(Money owed) => new(
        "repayment.too-much",
        $"จ่ายเกินยอดหนี้ที่เหลือ {Baht(owed)} บาท",
        $"The payment is more than the {Baht(owed)} baht that are left to pay.");

    public static Problem Differs(string columnTh, string column) => new(
        "stored.differs",
        $"{columnTh} ไม่ตรงกับที่เก็บไว้ การนำเข้าไม่แก้ข้อมูลเดิม",
        $"{column} differs from what is stored; an import does not change it.");

    private static string Headings(Column column) => string.Join(" / ", column.Aliases.Prepend(column.Name));

    private static string Short(string text) => text.Length <= 40 ? text : $"{text[..39]}…";

    private static string Day(DateOnly day) =>
        FormattableString.Invariant($"{day.Day}/{day.Month}/{day.Year + 543} = {day.Year:0000}-{day.Month:00}-{day.Day:00}");

    private static string Baht(Money money) => FormattableString.Invariant($"{money.Satang / 100m:#,##0.00}");
}
