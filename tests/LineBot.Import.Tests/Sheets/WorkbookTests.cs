using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace LineBot.Import.Sheets;

/// <summary>Cells as Excel keeps them, and files that are not what their name says.</summary>
public class WorkbookTests
{
    private const uint BuddhistDay = 1;
    private const uint FourDigits = 2;
    private const uint ShortDay = 3;

    [Fact]
    public void Days_zeros_and_sums_read_as_a_person_sees_them() => Texts(
            [Number("46412", BuddhistDay), Number("46412.75", ShortDay), Number("7", FourDigits), Number("12345"), Number("0.30000000000000004"), Number("1E3")])
        .ShouldBe(["2027-01-25", "2027-01-25", "0007", "12345", "0.3", "1000"]);

    [Fact]
    public void A_Macintosh_of_old_counts_its_days_from_1904() => Texts([Number("44950", BuddhistDay)], from1904: true).ShouldBe(["2027-01-25"]);

    [Theory]
    [InlineData("1", "1900-01-01")]
    [InlineData("59", "1900-02-28")]
    [InlineData("61", "1900-03-01")]
    [InlineData("0.5", "0.5")]
    [InlineData("9999999", "9999999")]
    public void The_day_that_never_was_is_stepped_over(string serial, string day) => Texts([Number(serial, ShortDay)]).ShouldBe([day]);

    [Fact]
    public void Words_are_found_wherever_Excel_keeps_them() => Texts([Shared(0), Shared(1), Inline("ในช่อง"), Shared(99)], shared: ["รวม", "หลาย|สี"])
        .ShouldBe(["รวม", "หลายสี", "ในช่อง", ""]);

    [Fact]
    public void Cells_that_are_left_out_leave_their_place_empty() => Texts([Inline("ก", "A1"), Inline("ง", "D1")]).ShouldBe(["ก", "", "", "ง"]);

    [Fact]
    public void Rows_go_by_Excels_own_numbers()
    {
        var rows = Read(Book([new Row(Inline("ก")) { RowIndex = 1 }, new Row(Inline("ข")) { RowIndex = 7 }])).ShouldHaveSingleItem().Rows;

        rows.Select(row => row.Line).ShouldBe([1, 7]);
    }

    [Fact]
    public void A_formula_shows_what_it_came_to() =>
        Texts([new Cell { CellFormula = new("1+1"), CellValue = new("2"), DataType = CellValues.Number }]).ShouldBe(["2"]);

    [Fact]
    public void A_formula_without_a_value_and_an_error_spoil_their_row_only()
    {
        var rows = Read(Book(
        [
            new Row(Inline("หัว")),
            new Row(new Cell { CellFormula = new("1+1") }),
            new Row(new Cell { CellValue = new("#REF!"), DataType = CellValues.Error }),
            new Row(Inline("ดี")),
        ])).ShouldHaveSingleItem().Rows;

        rows.Select(row => row.Damage?.Code).ShouldBe([null, "cell.formula", "cell.formula", null]);
    }

    [Theory]
    [InlineData("A2000000")]
    [InlineData("XFD1")]
    public void A_cell_far_out_is_refused_before_the_way_there_is_filled(string place)
    {
        var row = new Row(Inline("ไกล", place)) { RowIndex = uint.Parse(place.TrimStart('X', 'F', 'D', 'A'), System.Globalization.CultureInfo.InvariantCulture) };

        Faults(Book([row])).ShouldBe(["book.xlsx:1: workbook.too-large"]);
    }

    [Fact]
    public void A_file_that_unfolds_without_end_is_not_unfolded()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Optimal).Open();
            var zeros = new byte[1 << 20];
            for (var megabyte = 0; megabyte <= Workbook.UnpackedMax >> 20; megabyte++) { entry.Write(zeros); }
        }

        bytes.Length.ShouldBeLessThan(2 << 20);
        Faults(bytes.ToArray()).ShouldBe(["book.xlsx:1: workbook.too-large"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("fund_id,name")]
    [InlineData("PK\u0003\u0004")]
    public void What_is_no_workbook_gets_a_sentence(string content) =>
        Faults(System.Text.Encoding.Latin1.GetBytes(content)).ShouldBe(["book.xlsx:1: workbook.unreadable"]);

    [Fact]
    public void A_workbook_whose_heart_is_empty_gets_a_sentence()
    {
        using var bytes = new MemoryStream();
        bytes.Write(Book([]));
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var heart = zip.Entries.Single(entry => entry.Name == "workbook.xml").Open();
            heart.SetLength(0);
        }

        Faults(bytes.ToArray()).ShouldBe(["book.xlsx:1: workbook.unreadable"]);
    }

    [Fact]
    public void A_damaged_workbook_is_read_or_refused_but_never_thrown()
    {
        var whole = Book([new Row(Inline("fund_id"), Inline("name")), new Row(Number("46412", BuddhistDay), Shared(0))], ["คำ"]);
        var chance = new Random(2569);
        for (var round = 0; round < 400; round++)
        {
            var bytes = whole.ToArray();
            for (var hit = 0; hit <= round % 5; hit++) { bytes[chance.Next(bytes.Length)] = (byte)chance.Next(256); }
            var cut = round % 3 == 0 ? bytes[..chance.Next(bytes.Length)] : bytes;

            Should.NotThrow(() => new Workbook("book.xlsx", new MemoryStream(cut)).Read(_ => { }), $"round {round}");
        }
    }

    [Fact]
    public void Its_faults_name_the_sheet_and_the_row()
    {
        var members = Book(
            [new Row(Inline("เลขสมาชิก"), Inline("ชื่อ"), Inline("นามสกุล"), Inline("วันที่เป็นสมาชิก"), Inline("fund_id")),
             new Row(Inline("0001"), Inline("ทดสอบ"), Inline("ตัวอย่าง"), Inline("32/1/2569"), Inline("ban-lo"))],
            name: "members");

        ImportFiles.Read(new Workbook("fund.xlsx", new MemoryStream(members))).Faults.Short().ShouldBe(["fund.xlsx/members:2:joined_on date.no-such-day"]);
    }

    private static IReadOnlyList<string> Texts(Cell[] cells, string[]? shared = null, bool from1904 = false) =>
        Read(Book([new Row(cells.Cast<OpenXmlElement>())], shared, from1904)).ShouldHaveSingleItem().Rows.ShouldHaveSingleItem().Cells;

    private static IReadOnlyList<Sheet> Read(byte[] bytes) =>
        new Workbook("book.xlsx", new MemoryStream(bytes)).Read(fault => Assert.Fail(fault.Problem.Code));

    private static string[] Faults(byte[] bytes) => ImportFiles.Read(new Workbook("book.xlsx", new MemoryStream(bytes))).Faults.Short();

    private static Cell Number(string value, uint style = 0) => new() { CellValue = new(value), StyleIndex = style };

    private static Cell Shared(int index) => new() { CellValue = new(index), DataType = CellValues.SharedString };

    private static Cell Inline(string text, string? place = null) => new()
    {
        DataType = CellValues.InlineString,
        InlineString = new(new Text(text)),
        CellReference = place is null ? null : new StringValue(place),
    };

    /// <param name="shared">Shared words; one with bars is made of several runs.</param>
    private static byte[] Book(IEnumerable<Row> rows, string[]? shared = null, bool from1904 = false, string name = "any")
    {
        using var bytes = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = new(
                new NumberingFormats(
                    new NumberingFormat { NumberFormatId = 164, FormatCode = "[$-D07041E]d mmm yyyy;@" },
                    new NumberingFormat { NumberFormatId = 165, FormatCode = "0000" }),
                new CellFormats(
                    new CellFormat(), new CellFormat { NumberFormatId = 164 }, new CellFormat { NumberFormatId = 165 }, new CellFormat { NumberFormatId = 14 }));
            book.AddNewPart<SharedStringTablePart>().SharedStringTable = new((shared ?? []).Select(Item));
            var sheet = book.AddNewPart<WorksheetPart>();
            sheet.Worksheet = new(new SheetData(rows));
            book.Workbook = new(
                new WorkbookProperties { Date1904 = from1904 },
                new DocumentFormat.OpenXml.Spreadsheet.Sheets(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Name = name, SheetId = 1, Id = book.GetIdOfPart(sheet) }));
        }

        return bytes.ToArray();
    }

    private static SharedStringItem Item(string words) => words.Contains('|', StringComparison.Ordinal)
        ? new(words.Split('|').Select(part => new Run(new Text(part))))
        : new(new Text(words));
}
