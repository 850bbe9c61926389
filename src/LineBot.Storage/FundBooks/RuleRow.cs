using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Rules;

namespace LineBot.Storage.FundBooks;

/// <summary>A row <c>rule:{name}:{from}</c> of a fund's partition: one setting from a day on. Never changed, only followed by the next.</summary>
internal static class RuleRow
{
    public const string Value = "Value";

    public static TableEntity Write(RuleValue rule)
    {
        var row = new TableEntity(Keys.Fund(rule.Fund), Keys.Rule(rule.Rule.Name, rule.From));
        row.Put("Rule", rule.Rule.Name);
        row.Put(Value, rule.Value);
        row.Put("From", (DateOnly?)rule.From);
        return row;
    }

    /// <summary>Null: a rule that this version of the program does not know, so it asks for nothing.</summary>
    public static RuleValue? Read(TableEntity row) => RuleNames.Find(row.Text("Rule")) is { } rule
        ? new(FundId.Parse(row.PartitionKey), rule, row.Text(Value), row.Day("From"))
        : null;
}
