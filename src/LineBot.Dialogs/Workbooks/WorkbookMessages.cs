using System.Diagnostics;
using LineBot.Dialogs.Language;
using LineBot.Funds;
using LineBot.Funds.Workbooks;

namespace LineBot.Dialogs.Workbooks;

/// <summary>The words of workbooks.</summary>
internal static class WorkbookMessages
{
    public static Text Button => Text.Of(th: $"สมุดงาน", en: $"Workbooks");

    public static Text BooksButton => Text.Of(th: $"ขอสมุดงาน", en: $"Get the workbook");

    public static Text Ready => Text.Of(th: $"สมุดงานของกองทุนพร้อมแล้วค่ะ", en: $"A workbook of your fund is ready.");

    public static Text OfficersOnly => Text.Of(
        th: $"สมุดงานส่งได้เฉพาะกรรมการที่มีหน้าที่นี้ค่ะ มีเรื่องบัญชีอยากถาม พิมพ์ \"ติดต่อกรรมการ\"",
        en: $"Workbooks are for officers with the duty. For a question about the books, type \"contact committee\".");

    public static Text WorkbooksOnly => Text.Of(
        th: $"ไฟล์นี้ไม่ใช่ Excel ค่ะ ขอไฟล์ .xlsx หนึ่งไฟล์ ขอแบบที่กรอกได้ พิมพ์ \"ขอสมุดงาน\"",
        en: $"This is no Excel workbook. Please send one file that ends in .xlsx; to get one to fill in, type \"get the workbook\".");

    public static Text TooLarge => Text.Of(
        th: $"ไฟล์นี้ใหญ่เกิน 10 MB ค่ะ ให้ผู้ดูแลระบบนำเข้าแทนนะคะ",
        en: $"This file is larger than 10 MB. Please let the operator import it.");

    public static Text WhichFund => Text.Of(th: $"สมุดงานของกองทุนไหนคะ", en: $"The workbook of which fund?");

    public static Text Taken(int number) => Text.Of(
        th: $"ได้รับสมุดงานเลขที่ {number} แล้วค่ะ กำลังตรวจ เสร็จแล้วจะแจ้งในแชตนี้ ยังไม่บันทึกอะไรลงบัญชี",
        en: $"I have workbook {number} and am checking it; the result will come into this chat. Nothing is written into the books yet.");

    public static Text HowTo => Text.Of(
        th: $"ยังไม่มีใครส่งสมุดงานค่ะ ส่งไฟล์ Excel (.xlsx) มาในแชตนี้ได้เลย จะตรวจให้ก่อน แล้วกรรมการอีกท่านยืนยันจึงนำเข้า",
        en: $"No workbook was sent yet. Send an Excel file (.xlsx) into this chat: it is checked first, and imported when another officer agrees.");

    public static Text HandedOn(int number) => Text.Of(
        th: $"ส่งสมุดงานเลขที่ {number} ให้กรรมการท่านอื่นยืนยันแล้วค่ะ",
        en: $"Workbook {number} is now before the other officers.");

    public static Text NobodyElse => Text.Of(
        th: $"ยังไม่มีกรรมการท่านอื่นที่มีหน้าที่นี้และผูกไลน์ค่ะ ให้อีกท่านผูกบัญชีแล้วพิมพ์ \"สมุดงาน\" หรือให้ผู้ดูแลระบบนำเข้าแทน",
        en: $"No other officer with this duty has linked LINE. Another one may link and type \"workbooks\", or the operator imports it.");

    public static Text AskConfirm(int number) => Text.Of(
        th: $"นำเข้าสมุดงานเลขที่ {number} ตามนี้ใช่ไหมคะ",
        en: $"Import workbook {number} as shown?");

    public static Text AskDrop(int number) => Text.Of(
        th: $"ไม่นำเข้าสมุดงานเลขที่ {number} และลบไฟล์ ใช่ไหมคะ",
        en: $"Do not import workbook {number}, and delete the file?");

    public static Text BeingImported(int number) => Text.Of(
        th: $"กำลังนำเข้าสมุดงานเลขที่ {number} ค่ะ เสร็จแล้วจะแจ้งทั้งสองท่าน",
        en: $"Workbook {number} is being imported; both of you will be told.");

    public static Text Dropped(int number) => Text.Of(
        th: $"ไม่นำเข้าสมุดงานเลขที่ {number} และลบไฟล์แล้วค่ะ",
        en: $"Workbook {number} is not imported, and its file is deleted.");

    public static Text StaysAsItIs => Text.Of(th: $"สมุดงานยังอยู่เหมือนเดิมค่ะ", en: $"The workbook stays as it is.");

    public static Text Because(WorkbookRefusal why) => why switch
    {
        WorkbookRefusal.NotYours => OfficersOnly,
        WorkbookRefusal.NotThere => OfficersOnly,
        WorkbookRefusal.NotNow => Text.Of(th: $"สมุดงานนี้ผ่านขั้นนี้ไปแล้ว หรือยังตรวจไม่เสร็จค่ะ พิมพ์ \"สมุดงาน\" เพื่อดู", en: $"That workbook is past this point, or not checked yet. Type \"workbooks\" to see."),
        WorkbookRefusal.NeedsAnother => Text.Of(th: $"คนส่งยืนยันเองไม่ได้ค่ะ ต้องเป็นกรรมการอีกท่าน", en: $"Whoever sent it cannot agree to it: another officer has to."),
        WorkbookRefusal.NotTheSender => Text.Of(th: $"คนที่ส่งสมุดงานเป็นผู้ส่งให้ยืนยันค่ะ", en: $"The officer who sent the workbook hands it on."),
        WorkbookRefusal.CheckedAgain => Text.Of(th: $"มีการตรวจใหม่หลังการ์ดใบนี้ค่ะ พิมพ์ \"สมุดงาน\" เพื่อดูผลล่าสุด", en: $"It was checked again after this card. Type \"workbooks\" for the latest result."),
        _ => throw new UnreachableException(why.ToString()),
    };

    /// <summary>Told after an import that both agreed to.</summary>
    public static Text Imported(int number, int batch, int added, int changed) => Text.Of(
        th: $"นำเข้าสมุดงานเลขที่ {number} แล้วค่ะ ใหม่ {added} แถว เปลี่ยน {changed} แถว เลขชุด {batch}",
        en: $"Workbook {number} is imported: {added} new rows, {changed} changed; batch {batch}.");

    public static Text BooksChanged(int number) => Text.Of(
        th: $"บัญชีเปลี่ยนไปหลังตรวจสมุดงานเลขที่ {number} จึงตรวจใหม่ค่ะ ยังไม่ได้นำเข้า ดูตัวเลขใหม่แล้วยืนยันอีกครั้ง",
        en: $"The books changed after workbook {number} was checked, so it was checked again. Nothing is imported yet: see the new figures and confirm again.");

    public static Text BooksChangedAndFaulty(int number) => Text.Of(
        th: $"บัญชีเปลี่ยนไปหลังตรวจสมุดงานเลขที่ {number} ตอนนี้มีแถวที่ต้องแก้ ไม่ได้นำเข้าค่ะ",
        en: $"The books changed after workbook {number} was checked, and now some rows do not fit. Nothing was imported.");

    public static Text Stuck(int number) => Text.Of(
        th: $"นำเข้าสมุดงานเลขที่ {number} ไม่จบค่ะ ระหว่างนั้นมีรายการอื่นที่ขัดกัน ให้ผู้ดูแลระบบดูด้วย linebot doctor",
        en: $"Workbook {number} could not be imported to its end: something else was written meanwhile. The operator sees it with linebot doctor.");

    public static Text FileIsGone => Text.Of(
        th: $"ไฟล์นี้หายไปจากไลน์แล้วค่ะ ขอส่งใหม่อีกครั้งนะคะ",
        en: $"LINE no longer has this file. Please send it again.");

    public static Text FileIsAnother => Text.Of(
        th: $"ไฟล์ที่เก็บไว้ไม่ตรงกับไฟล์ที่ตรวจ จึงไม่นำเข้าค่ะ ขอส่งใหม่อีกครั้งนะคะ",
        en: $"The file that is kept is not the one that was checked, so nothing is imported. Please send it again.");

    public static Text NoRows(string fund) => Text.Of(
        th: $"ไม่มีแถวของกองทุนนี้ในไฟล์ค่ะ ช่องรหัสกองทุนต้องเป็น {fund} ขอแบบที่กรอกได้ พิมพ์ \"ขอสมุดงาน\"",
        en: $"No row of the file belongs to this fund: its fund_id has to be {fund}. To get one to fill in, type \"get the workbook\".");

    public static Text Title(int number) => Text.Of(th: $"สมุดงานเลขที่ {number}", en: $"Workbook {number}");

    public static Text ConfirmTitle(int number) => Text.Of(th: $"สมุดงานเลขที่ {number} รอยืนยัน", en: $"Workbook {number} waits for your yes");

    public static Text StateLabel => Text.Of(th: $"สถานะ", en: $"State");

    public static Text State(WorkbookState state) => state switch
    {
        WorkbookState.Checking => Text.Of(th: $"กำลังตรวจ", en: $"being checked"),
        WorkbookState.Faulty => Text.Of(th: $"มีที่ต้องแก้", en: $"has faults"),
        WorkbookState.NothingNew => Text.Of(th: $"ไม่มีอะไรใหม่", en: $"nothing new"),
        WorkbookState.Checked => Text.Of(th: $"ตรวจผ่าน", en: $"no faults"),
        WorkbookState.Waiting => Text.Of(th: $"รอคนที่สอง", en: $"waits for a second yes"),
        WorkbookState.Importing => Text.Of(th: $"กำลังนำเข้า", en: $"being imported"),
        WorkbookState.Imported => Text.Of(th: $"นำเข้าแล้ว", en: $"imported"),
        WorkbookState.Stuck => Text.Of(th: $"นำเข้าไม่จบ", en: $"cut off"),
        WorkbookState.Dropped => Text.Of(th: $"ไม่นำเข้า", en: $"dropped"),
        _ => throw new UnreachableException(state.ToString()),
    };

    public static Text FileLabel => Text.Of(th: $"ไฟล์", en: $"File");

    public static Text FileBy(string file, string name) => Text.Of(th: $"{file} · ส่งโดย {name}", en: $"{file} · sent by {name}");

    public static Text ConfirmedBy => Text.Of(th: $"ผู้ยืนยัน", en: $"Agreed by");

    public static Text DroppedBy => Text.Of(th: $"ผู้ไม่ให้นำเข้า", en: $"Dropped by");

    public static Text BatchLabel => Text.Of(th: $"เลขชุดนำเข้า", en: $"Batch");

    public static Text Number(int number) => Text.Of(th: $"{number}", en: $"{number}");

    public static Text FaultsHeading(int count) => Text.Of(th: $"ต้องแก้ {count} แห่ง", en: $"Faults: {count}");

    public static Text MoreFaults(int count) => Text.Of(th: $"ยังมีอีก {count} แห่ง", en: $"and {count} more");

    public static Text Place(string sheet, int line) => Text.Of(th: $"{Sheet(sheet)} บรรทัด {line}", en: $"{Sheet(sheet)}, line {line}");

    public static Text Place(string sheet, int line, string column) => Text.Of(
        th: $"{Sheet(sheet)} บรรทัด {line} ช่อง {column}", en: $"{Sheet(sheet)}, line {line}, {column}");

    public static Text RowsHeading => Text.Of(th: $"แถวที่จะบันทึก", en: $"Rows");

    public static Text Added(int count) => Text.Of(th: $"ใหม่ {count}", en: $"{count} new");

    public static Text ChangedAndSame(int changed, int same) => Text.Of(th: $"เปลี่ยน {changed} · เหมือนเดิม {same}", en: $"{changed} changed · {same} as they are");

    public static Text SumsHeading => Text.Of(th: $"ยอดทั้งกองทุนหลังนำเข้า (บาท)", en: $"The whole fund afterwards (baht)");

    public static Text SumOf(Funds.Workbooks.SumOf of, string pot) => of switch
    {
        Funds.Workbooks.SumOf.Contribution => Text.Of(th: $"เงินสมทบ", en: $"Contributions"),
        Funds.Workbooks.SumOf.Pledge => Text.Of(th: $"เงินสัจจะ", en: $"Pledged savings"),
        Funds.Workbooks.SumOf.Deposit => Text.Of(th: $"เงินฝาก", en: $"Deposits"),
        Funds.Workbooks.SumOf.Share => Text.Of(th: $"เงินหุ้น", en: $"Shares"),
        Funds.Workbooks.SumOf.LoansOut => Text.Of(th: $"เงินต้นที่กู้ค้าง", en: $"Principal lent out"),
        Funds.Workbooks.SumOf.Pot => Text.Same(pot),
        _ => throw new UnreachableException(of.ToString()),
    };

    public static Text Before(Money money) => Text.Of(th: $"ก่อนนำเข้า {money}", en: $"before: {money}");

    public static Text Same => Text.Of(th: $"เท่าเดิม", en: $"unchanged");

    public static Text NothingWritten => Text.Of(th: $"ยังไม่บันทึกอะไรลงบัญชี", en: $"Nothing is written into the books.");

    public static Text IsImported => Text.Of(th: $"บันทึกลงบัญชีแล้ว ผู้ดูแลระบบถอนชุดนี้ได้ ถ้ายังไม่มีรายการต่อจากนี้", en: $"Written into the books. The operator can take this batch off as long as nothing stands on it.");

    public static Text IsStuck => Text.Of(th: $"บันทึกไปบางส่วน ให้ผู้ดูแลระบบดู", en: $"Written in part: a matter for the operator.");

    public static Text HandOn => Text.Of(th: $"ส่งให้คนที่สองยืนยัน", en: $"Ask a second officer");

    public static Text Confirm => Text.Of(th: $"ยืนยันนำเข้า", en: $"Import");

    public static Text Decline => Text.Of(th: $"ไม่ให้นำเข้า", en: $"Do not import");

    public static Text Drop => Text.Of(th: $"ทิ้งสมุดงานนี้", en: $"Drop this workbook");

    public static Text SeeAll => Text.Of(th: $"ดูทั้งหมด/พิมพ์", en: $"See all, print");

    public static Text OpenPage => Text.Of(th: $"เปิดหน้าพิมพ์", en: $"Open the page");

    public static Text PageReady => Text.Of(
        th: $"หน้านี้มีทุกแถวที่ต้องแก้และยอดก่อนหลัง เปิดได้ 15 นาที ทุกครั้งที่เปิดจะถูกบันทึก",
        en: $"The page shows every fault, and the sums before and after. It opens for 15 minutes; each look is recorded.");

    public static Text BooksTitle => Text.Of(th: $"สมุดงานของกองทุน", en: $"The fund's workbook");

    public static Text BooksReady => Text.Of(
        th: $"ไฟล์ Excel ของบัญชีทั้งกองทุน ณ ตอนเปิด เพิ่มแถวแล้วส่งกลับมาในแชตนี้ได้ ในไฟล์มีข้อมูลสมาชิกทุกคน เก็บให้ดีนะคะ ลิงก์เปิดได้ 15 นาที ทุกครั้งที่เปิดจะถูกบันทึก",
        en: $"The books of the whole fund as an Excel file. Add rows and send it back into this chat. It holds every member's data: keep it safe. The link opens for 15 minutes; each look is recorded.");

    public static Text OpenBooks => Text.Of(th: $"ดาวน์โหลด Excel", en: $"Download Excel");

    /// <summary>A sheet by its name in the import format; a name that is no sheet's stays as it is.</summary>
    public static Text Sheet(string name) => name switch
    {
        "funds" => Text.Of(th: $"กองทุน", en: $"Funds"),
        "members" => Text.Of(th: $"สมาชิก", en: $"Members"),
        "accounts" => Text.Of(th: $"บัญชี", en: $"Accounts"),
        "transactions" => Text.Of(th: $"รายการเงิน", en: $"Transactions"),
        "loans" => Text.Of(th: $"เงินกู้", en: $"Loans"),
        "repayments" => Text.Of(th: $"รับชำระหนี้", en: $"Repayments"),
        "volunteers" => Text.Of(th: $"อาสาสมัคร", en: $"Volunteers"),
        "benefits" => Text.Of(th: $"สวัสดิการ", en: $"Benefits"),
        "pots" => Text.Of(th: $"กองเงิน", en: $"Pots"),
        "committee" => Text.Of(th: $"กรรมการ", en: $"Committee"),
        "rules" => Text.Of(th: $"กติกา", en: $"Settings"),
        _ => Text.Same(name),
    };
}
