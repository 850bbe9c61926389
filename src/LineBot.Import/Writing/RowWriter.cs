using LineBot.Funds;
using LineBot.Funds.Members;
using LineBot.Import.Columns;

namespace LineBot.Import.Writing;

/// <summary>One row by the names of its columns. What there is nothing of stays empty.</summary>
internal sealed class RowWriter(SheetFormat format)
{
    private readonly Dictionary<Column, WrittenCell> cells = [];

    public IReadOnlyList<WrittenCell> Cells => [.. format.Columns.Select(column => cells.GetValueOrDefault(column, new("")))];

    public RowWriter Put(Membership membership) => Put(Known.FundId, membership.Fund.Value).Put(Known.MemberNo, membership.Member.Value);

    public RowWriter Put(Column column, string? text) => text is null ? this : Put(column, new WrittenCell(text));

    public RowWriter Put(Column column, DateOnly? day) => day is { } known ? Put(column, WrittenCell.Of(known)) : this;

    public RowWriter Put(Column column, Money? money) => money is { } known ? Put(column, WrittenCell.Of(known)) : this;

    public RowWriter Put(Column column, int? count) => count is { } known ? Put(column, WrittenCell.Count(known)) : this;

    public RowWriter Put(Column column, IEnumerable<string> words) => Put(column, string.Join(' ', words));

    public RowWriter Put(Column column, WrittenCell cell)
    {
        cells[column] = cell;
        return this;
    }
}
