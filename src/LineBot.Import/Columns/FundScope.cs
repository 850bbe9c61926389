using LineBot.Funds;
using LineBot.Import.Cells;

namespace LineBot.Import.Columns;

/// <summary>Which rows an import of one fund takes: that fund's, and in the tree the nodes above it.</summary>
internal sealed class FundScope
{
    private readonly FundId? only;
    private readonly HashSet<string> above = [];

    /// <param name="parents">Every fund of funds.csv with the node above it, as written.</param>
    public FundScope(FundId? only, IReadOnlyDictionary<string, string> parents)
    {
        this.only = only;
        for (var node = only?.Value; node is { Length: > 0 } && above.Add(node);) { node = parents.GetValueOrDefault(node); }
    }

    /// <summary>A row whose fund cannot be read might be meant: its fault is reported.</summary>
    public bool Covers(RowReader row, bool isNode)
    {
        var fund = CellText.Id(row.Text(Known.FundId));
        return only is not { } wanted || !FundId.TryParse(fund, out var id) || id == wanted || (isNode && above.Contains(fund));
    }
}
