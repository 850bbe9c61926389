using LineBot.Import.Sheets;

namespace LineBot.Import.Columns;

/// <summary>What one file of the format looks like: its name, its columns, and those that make a row's key.</summary>
internal sealed record SheetFormat(string File, Column[] Required, Column[] Optional, Column[] Key)
{
    /// <summary>Makes the key of a row whose last key cell is empty.</summary>
    public Column[]? OtherKey { get; init; }

    public IEnumerable<Column> Columns => Required.Concat(Optional);

    /// <summary>Its rows stand above and below each other.</summary>
    public bool IsTree { get; init; }

    /// <summary>What the column of names holds here, where that is not a fund's name.</summary>
    public string? ThaiName { get; init; }

    /// <summary>The name that counts of rows go by: the file's without its ending.</summary>
    public string Name => Path.GetFileNameWithoutExtension(File);

    public string ThaiOf(Column column) => column == Known.Name && ThaiName is { } name ? name : column.Thai;

    public bool Describes(Sheet sheet) => sheet.Name.Equals(Name, StringComparison.OrdinalIgnoreCase);

    public Column[] KeyOf(RowReader row) => OtherKey is not null && !row.Has(Key[^1]) ? OtherKey : Key;
}
