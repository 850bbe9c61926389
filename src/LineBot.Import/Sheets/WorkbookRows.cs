using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using LineBot.Import.Faults;

namespace LineBot.Import.Sheets;

/// <summary>Reads the rows of one worksheet as they stream by. Empty rows are passed over; line numbers are Excel's own.</summary>
internal static class WorkbookRows
{
    private const int ColumnsMax = 256;
    private const int RowsMax = 1_048_576;

    public static IReadOnlyList<SheetRow> Read(WorksheetPart part, WorkbookCells cells)
    {
        var rows = new List<SheetRow>();
        var last = 0;
        using var reader = new OpenXmlPartReader(part);
        while (reader.Read())
        {
            if (reader.ElementType != typeof(Row) || !reader.IsStartElement || reader.LoadCurrentElement() is not Row row) { continue; }

            last = row.RowIndex is { } index ? checked((int)index.Value) : last + 1;
            if (last is < 1 or > RowsMax || rows.Count >= RowsMax) { throw new SheetTooLargeException(); }
            if (Read(row, last, cells) is { } filled) { rows.Add(filled); }
        }

        return rows;
    }

    private static SheetRow? Read(Row row, int line, WorkbookCells cells)
    {
        var texts = new List<string>();
        Problem? damage = null;
        foreach (var cell in row.Elements<Cell>())
        {
            var column = cell.CellReference?.Value is { } reference ? ColumnOf(reference) : texts.Count;
            if (column is < 0 or >= ColumnsMax) { throw new SheetTooLargeException(); }
            while (texts.Count <= column) { texts.Add(""); }
            texts[column] = cells.Text(cell) ?? "";
            if (WorkbookCells.IsWithoutValue(cell)) { damage = Problems.FormulaWithoutValue; }
        }

        damage ??= CsvText.DamageIn(string.Concat(texts));
        return damage is null && texts.All(string.IsNullOrWhiteSpace) ? null : new(line, texts, damage);
    }

    /// <summary>The column of a place such as AB12, from 0.</summary>
    private static int ColumnOf(string reference)
    {
        var column = 0;
        foreach (var letter in reference.TakeWhile(char.IsAsciiLetter).Take(4)) { column = (column * 26) + (char.ToUpperInvariant(letter) - 'A') + 1; }
        return column - 1;
    }
}
