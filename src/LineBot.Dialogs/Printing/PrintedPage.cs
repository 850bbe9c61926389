namespace LineBot.Dialogs.Printing;

/// <summary>A page to print, in words: what it says, not how it looks. In Thai, as the papers of a fund are.</summary>
public sealed record PrintedPage(string Fund, string Title, IReadOnlyList<PrintedLine> Lines, IReadOnlyList<PrintedTable> Tables)
{
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>Whose hand-written names go under it.</summary>
    public IReadOnlyList<string> Signatures { get; init; } = [];

    public override string ToString() => "printed page";
}

/// <summary>A word and its value.</summary>
public sealed record PrintedLine(string Label, string Words)
{
    public override string ToString() => "printed line";
}

/// <summary>Columns of figures stand at the right.</summary>
public sealed record PrintedColumn(string Title, bool IsFigure = false);

/// <summary>A table with its sums in the last row, where there are any.</summary>
public sealed record PrintedTable(string Title, IReadOnlyList<PrintedColumn> Columns, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    public IReadOnlyList<string>? Sums { get; init; }

    public override string ToString() => "printed table";
}
