using LineBot.Funds;
using LineBot.Funds.Import;
using LineBot.Funds.Members;
using LineBot.Import.Cells;
using LineBot.Import.Faults;
using LineBot.Import.Sheets;

namespace LineBot.Import.Columns;

/// <summary>One row by the names of its columns. Each cell that cannot be read leaves a fault, and the reading goes on.</summary>
internal sealed class RowReader(Headings headings, SheetRow row, FaultList faults)
{
    /// <summary>No cell of the row was at fault, so that what was read of it may be used.</summary>
    public bool IsWhole { get; private set; } = true;

    public RowSource Source { get; } = new(headings.File, row.Line);

    public string Text(Column column) =>
        headings.IndexOf(column) is { } index && index < row.Cells.Count ? CellText.Clean(row.Cells[index]) : "";

    public bool Has(Column column) => Text(column).Length > 0;

    public T Required<T>(Column column, CellReader<T> read)
    {
        if (Has(column)) { return Read(column, read); }
        if (headings.IndexOf(column) is null) { IsWhole = false; }   // The heading's own fault tells of it, once.
        else { Refuse(column, Problems.Missing); }
        return default!;
    }

    public T? Optional<T>(Column column, CellReader<T> read)
        where T : struct => IsStated(column) ? Read(column, read) : null;

    public string? OptionalText(Column column) => OptionalText(column, CellText.Read);

    public string? OptionalText(Column column, CellReader<string> read) => IsStated(column) ? Read(column, read) : null;

    public Membership Membership() =>
        new(Required<FundId>(Known.FundId, Ids.Fund), Required<MemberNumber>(Known.MemberNo, Ids.Member));

    public void CheckOrder(Column first, DateOnly? start, Column last, DateOnly? end)
    {
        if (start is { } from && end < from) { Refuse(last, Problems.Before(last, first, from)); }
    }

    /// <summary>Words separated by spaces (or commas), each read by itself.</summary>
    public IReadOnlyList<T> List<T>(Column column, CellReader<T> read) =>
        [.. (IsStated(column) ? Text(column) : "").Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Select(word => Accept(column, word, read))];

    public void Refuse(Column column, Problem problem)
    {
        IsWhole = false;
        faults.Add(new(Source.File, Source.Line, column.Name, problem) { Heading = headings.Written.GetValueOrDefault(column.Name) });
    }

    /// <summary>Where a cell may be empty, a lone dash is how people leave it so.</summary>
    private bool IsStated(Column column) => Text(column) is not ("" or "-" or "–");

    private T Read<T>(Column column, CellReader<T> read) => Accept(column, Text(column), read);

    private T Accept<T>(Column column, string text, CellReader<T> read)
    {
        if (read(text, out var value) is { } problem) { Refuse(column, problem); }
        return value;
    }
}
