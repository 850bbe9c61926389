using LineBot.Funds.Import;
using LineBot.Import.Columns;
using LineBot.Import.Faults;

namespace LineBot.Import.Rules;

/// <summary>A setting has one value a day, however the day is written.</summary>
internal static class RuleDays
{
    public static void Check(IEnumerable<RuleRow> rows, FaultList faults)
    {
        foreach (var same in rows.GroupBy(row => (row.Rule.Fund, row.Rule.Rule.Name, row.Rule.From)))
        {
            var first = same.First();
            foreach (var row in same.Skip(1))
            {
                faults.Add(new(row.Source.File, row.Source.Line, Known.From.Name, Problems.KeyTwice(first.Source.Line)));
            }
        }
    }
}
