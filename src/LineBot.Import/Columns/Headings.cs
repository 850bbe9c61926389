using LineBot.Import.Cells;
using LineBot.Import.Faults;
using LineBot.Import.Sheets;

namespace LineBot.Import.Columns;

/// <summary>The first row of a file: which column stands where.</summary>
internal sealed class Headings
{
    private readonly Dictionary<Column, int> indexes = [];
    private readonly Dictionary<string, string> written = [];

    private Headings(string file, int count) => (File, Count) = (file, count);

    public string File { get; }

    public int Count { get; }

    /// <summary>What the file calls each of its columns, by the column's code.</summary>
    public IReadOnlyDictionary<string, string> Written => written;

    public int? IndexOf(Column column) => indexes.TryGetValue(column, out var index) ? index : null;

    public static Headings Read(string file, SheetRow row, SheetFormat format, FaultList faults)
    {
        var headings = new Headings(file, row.Cells.Count);
        for (var index = 0; index < row.Cells.Count; index++)
        {
            headings.Place(index, CellText.Clean(row.Cells[index]), row.Line, format, faults);
        }

        foreach (var column in format.Required.Where(column => !headings.indexes.ContainsKey(column)))
        {
            faults.Add(new(file, row.Line, column.Name, Problems.MissingColumn(column)));
        }

        return headings;
    }

    private void Place(int index, string heading, int line, SheetFormat format, FaultList faults)
    {
        if (heading.Length == 0) { return; }
        var plain = Column.Plain(heading);
        if (format.Columns.FirstOrDefault(column => column.IsCalled(plain)) is not { } column)
        {
            faults.Note(new(File, heading, Problems.UnknownColumn(heading)));
        }
        else if (indexes.TryAdd(column, index))
        {
            written[column.Name] = heading;
        }
        else
        {
            faults.Add(new(File, line, column.Name, Problems.ColumnTwice(heading)));
        }
    }
}
