using LineBot.Funds;
using LineBot.Funds.Import;
using LineBot.Funds.Rules;
using LineBot.Import.Cells;
using LineBot.Import.Columns;
using LineBot.Import.Faults;
using LineBot.Import.Writing;

namespace LineBot.Import.Rules;

internal static class RuleSheet
{
    public static readonly SheetFormat Format = new(
        "rules.csv",
        Required: [Known.FundId, Known.Rule, Known.Value, Known.From],
        Optional: [],
        Key: [Known.FundId, Known.Rule, Known.From]);

    public static readonly SheetReader<RuleRow> Reader = new(Format, Read);

    public static readonly SheetWriter<RuleRow> Writer = new(Format, Write);

    private static RuleRow Read(RowReader row)
    {
        var fund = row.Required<FundId>(Known.FundId, Ids.Fund);
        var rule = row.Required<RuleName>(Known.Rule, Name);
        var value = row.Required<string>(Known.Value, CellText.Read);
        return new(row.Source, new(fund, rule, Normal(row, rule, value), row.Required<DateOnly>(Known.From, Dates.Date)));
    }

    private static Problem? Name(string text, out RuleName rule)
    {
        var known = RuleNames.Find(CellText.Id(text));
        rule = known!;
        return known is null ? Problems.UnknownRule(text) : null;
    }

    private static string Normal(RowReader row, RuleName? rule, string? value)
    {
        if (rule is null || value is null) { return ""; }   // Their own faults tell of it.
        if (rule.Normalise(value) is { } normal) { return normal; }

        row.Refuse(Known.Value, Problems.NotARuleValue(value, rule.Expected));
        return "";
    }

    private static void Write(RuleRow row, RowWriter to) => to
        .Put(Known.FundId, row.Rule.Fund.Value).Put(Known.Rule, row.Rule.Rule.Name).Put(Known.Value, row.Rule.Value).Put(Known.From, row.Rule.From);
}
