using LineBot.Import.Faults;
using LineBot.Import.Sheets;

namespace LineBot.Import.Columns;

/// <summary>Reads every row of one file into its record; a row with a fault gives none, but its key stays known.</summary>
internal sealed class SheetReader<TRow>(SheetFormat format, Func<RowReader, TRow> read)
{
    public SheetRows<TRow> Read(IEnumerable<Sheet> sheets, FundScope scope, FaultList faults)
    {
        var mine = sheets.Where(format.Describes).ToList();
        var rows = new SheetRows<TRow>(format) { IsThere = mine.Count > 0 };
        foreach (var again in mine.Skip(1)) { faults.Add(new(again.File, 1, "", Problems.FileTwice(format.File))); }
        if (mine.Count > 0) { Read(mine[0], rows, scope, faults); }
        return rows;
    }

    private void Read(Sheet sheet, SheetRows<TRow> rows, FundScope scope, FaultList faults)
    {
        if (DamageIn(sheet) is { } damage)
        {
            rows.IsUnreadable = true;
            faults.Add(new(sheet.File, 1, "", damage));
            return;
        }

        var headings = Headings.Read(sheet.File, sheet.Rows[0], format, faults);
        rows.Headings = headings;
        rows.IsUnreadable = format.Key.Intersect(format.Required).Any(column => headings.IndexOf(column) is null);
        foreach (var row in sheet.Rows.Skip(1)) { ReadRow(rows, headings, row, scope, faults); }
    }

    private void ReadRow(SheetRows<TRow> rows, Headings headings, SheetRow row, FundScope scope, FaultList faults)
    {
        var reader = new RowReader(headings, row, faults);
        if (!scope.Covers(reader, format.IsTree)) { return; }

        var damage = row.Damage ?? (HasExtraCells(headings, row) ? Problems.ExtraCells : null);
        if (damage is null) { rows.Add(reader, read(reader)); return; }

        faults.Add(new(headings.File, row.Line, "", damage));
        rows.AddBroken(reader);
    }

    private static Problem? DamageIn(Sheet sheet) => sheet.Rows.Count == 0 ? Problems.EmptyFile : sheet.Rows[0].Damage;

    /// <summary>Mostly an amount with a comma that stands without quotes.</summary>
    private static bool HasExtraCells(Headings headings, SheetRow row) =>
        row.Cells.Skip(headings.Count).Any(cell => !string.IsNullOrWhiteSpace(cell));
}
