using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Xl = DocumentFormat.OpenXml.Spreadsheet;

namespace LineBot.Import.Writing;

/// <summary>Tables as an Excel workbook: days as days of the Buddhist calendar, money as numbers, everything else as text, so that zeros stay.</summary>
internal static class WorkbookWriting
{
    private const uint Plain = 0;
    private const uint Heading = 1;
    private const uint Text = 2;
    private const uint Day = 3;
    private const uint Baht = 4;

    private const double ColumnWidth = 16;

    public static void Write(Stream target, IEnumerable<WrittenSheet> tables, ExportStyle style)
    {
        using var document = SpreadsheetDocument.Create(target, SpreadsheetDocumentType.Workbook);
        var book = document.AddWorkbookPart();
        book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
        var sheets = new Xl.Sheets();
        foreach (var table in tables)
        {
            var part = book.AddNewPart<WorksheetPart>();
            WriteRows(part, table, style);
            sheets.Append(new Xl.Sheet
            {
                Name = table.Format.Name,
                SheetId = (uint)sheets.ChildElements.Count + 1,
                Id = book.GetIdOfPart(part),
            });
        }

        book.Workbook = new(sheets);
    }

    /// <summary>Streamed: a fund's transactions may be many.</summary>
    private static void WriteRows(WorksheetPart part, WrittenSheet table, ExportStyle style)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetViews(new SheetView(
            new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen })
        { WorkbookViewId = 0 }));
        writer.WriteElement(new Xl.Columns(new Xl.Column
        {
            Min = 1,
            Max = (uint)table.Format.Columns.Count(),
            Width = ColumnWidth,
            CustomWidth = true,
        }));
        writer.WriteStartElement(new SheetData());
        writer.WriteElement(new Row(table.Headings(style.HasThaiHeadings).Select(heading => Inline(heading, Heading))));
        foreach (var row in table.Rows) { writer.WriteElement(new Row(row.Select(CellOf))); }
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static Cell CellOf(WrittenCell cell) => cell switch
    {
        { Day: { } day } => new()
        {
            CellValue = new(day.DayNumber - new DateOnly(1899, 12, 30).DayNumber),
            DataType = CellValues.Number,
            StyleIndex = Day,
        },
        { Number: { } number } => new()
        {
            CellValue = new(number.ToString(CultureInfo.InvariantCulture)),
            DataType = CellValues.Number,
            StyleIndex = cell.IsMoney ? Baht : Plain,
        },
        { Text.Length: 0 } => new(),
        _ => Inline(cell.Text, Text),
    };

    private static Cell Inline(string text, uint style) => new()
    {
        DataType = CellValues.InlineString,
        InlineString = new(new Xl.Text(text) { Space = SpaceProcessingModeValues.Preserve }),
        StyleIndex = style,
    };

    /// <summary>In the order of the style numbers above; the two fills come first because Excel keeps them for itself.</summary>
    private static Stylesheet Styles() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = 164, FormatCode = "[$-107041E]d/m/yyyy" }),
        new Xl.Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(),
            new CellFormat { FontId = 1, ApplyFont = true },
            new CellFormat { NumberFormatId = 49, ApplyNumberFormat = true },
            new CellFormat { NumberFormatId = 164, ApplyNumberFormat = true },
            new CellFormat { NumberFormatId = 4, ApplyNumberFormat = true }));
}
