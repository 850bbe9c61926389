using LineBot.Import.Cells;
using LineBot.Import.Faults;

namespace LineBot.Import.Columns;

/// <summary>The rows of one file that could be read, and the keys of all that are there.</summary>
internal sealed class SheetRows<TRow>(SheetFormat format) : ISheetRows
{
    private readonly Dictionary<string, int> lines = new(StringComparer.Ordinal);
    private readonly HashSet<string> broken = new(StringComparer.Ordinal);
    private readonly List<TRow> rows = [];

    public SheetFormat Format => format;

    public bool IsThere { get; init; }

    /// <summary>Without its headings nobody can say which keys the file holds.</summary>
    public bool IsUnreadable { get; set; }

    /// <summary>Null: there is no file, or its first row cannot be read.</summary>
    public Headings? Headings { get; set; }

    public int Count { get; private set; }

    public IReadOnlyList<TRow> Rows => rows;

    /// <summary>A row with this key is there, even if it is at fault: what refers to it is not to blame.</summary>
    public bool Mentions(params ReadOnlySpan<string> key) => IsUnreadable || lines.ContainsKey(string.Join('\n', key));

    /// <summary>Rows whose key begins like this are at fault, so what follows from them cannot be judged.</summary>
    public bool IsBroken(params ReadOnlySpan<string> key)
    {
        var start = string.Join('\n', key);
        return IsUnreadable || broken.Any(one => one == start || one.StartsWith($"{start}\n", StringComparison.Ordinal));
    }

    public void Add(RowReader reader, TRow row)
    {
        if (KeyOf(reader) is { } key && !lines.TryAdd(key, reader.Source.Line))
        {
            reader.Refuse(format.KeyOf(reader)[^1], Problems.KeyTwice(lines[key]));
        }

        if (!reader.IsWhole) { AddBroken(reader); return; }
        Count++;
        rows.Add(row);
    }

    public void AddBroken(RowReader reader)
    {
        Count++;
        if (KeyOf(reader) is not { } key) { return; }
        lines.TryAdd(key, reader.Source.Line);
        broken.Add(key);
    }

    private string? KeyOf(RowReader reader)
    {
        var columns = format.KeyOf(reader);
        return columns.Any(column => format.Required.Contains(column) && !reader.Has(column))
            ? null
            : string.Join('\n', columns.Select(column => CellText.Id(reader.Text(column))));
    }
}

/// <summary>What all files have in common.</summary>
internal interface ISheetRows
{
    SheetFormat Format { get; }

    bool IsThere { get; }

    Headings? Headings { get; }

    /// <summary>All rows of the file, those with faults too.</summary>
    int Count { get; }
}
