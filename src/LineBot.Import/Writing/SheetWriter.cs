using LineBot.Import.Columns;

namespace LineBot.Import.Writing;

/// <summary>The way back of a <see cref="SheetReader{TRow}"/>: what it writes, the reader reads as the same rows.</summary>
internal sealed class SheetWriter<TRow>(SheetFormat format, Action<TRow, RowWriter> write)
{
    public WrittenSheet Write(IEnumerable<TRow> rows) => new(format, [.. rows.Select(Cells)]);

    private IReadOnlyList<WrittenCell> Cells(TRow row)
    {
        var writer = new RowWriter(format);
        write(row, writer);
        return writer.Cells;
    }
}

/// <summary>A table, its cells in the order of the format's columns.</summary>
internal sealed record WrittenSheet(SheetFormat Format, IReadOnlyList<IReadOnlyList<WrittenCell>> Rows)
{
    public IEnumerable<string> Headings(bool inThai) => Format.Columns.Select(column => inThai ? Format.ThaiOf(column) : column.Name);
}
