using System.Text.Json;
using Azure.Data.Tables;
using LineBot.Funds.Import;

namespace LineBot.Storage.Import;

/// <summary>A volunteer, a version of a benefit or of a setting, beside what is stored of it.</summary>
internal sealed class RuleDraft
{
    /// <summary>What an import may change of a volunteer; of a benefit or a setting, nothing: a change is a new version.</summary>
    private static readonly HashSet<string> Changeable = ["Area", "Kind"];

    private static readonly string[] NotContent = ["PartitionKey", "RowKey", "Timestamp", "odata.etag", MemberWriter.Batch];

    private RuleDraft(RowSource source, TableEntity row, TableEntity? before)
    {
        (Row, Before) = (row, before);
        var changed = row.Where(column => !NotContent.Contains(column.Key) && !Equals(Value(before, column.Key), column.Value))
            .Select(column => column.Key).ToList();
        IsNothing = before is not null && changed.Count == 0;
        var isVolunteer = row.RowKey.StartsWith(FundBooks.VolunteerRow.Prefix, StringComparison.Ordinal);
        var contradiction = before is null ? null : changed.FirstOrDefault(column => !isVolunteer || !Changeable.Contains(column));
        Fault = contradiction is null ? null : new(source, PlanFaultCode.Contradiction, JsonNamingPolicy.SnakeCaseLower.ConvertName(contradiction));
        if (before is not null) { TakeOver(before); }
    }

    public TableEntity Row { get; }

    public TableEntity? Before { get; }

    public bool IsNothing { get; }

    /// <summary>Why it cannot be written beside what is stored, such as the same key with another content.</summary>
    public PlanFault? Fault { get; private set; }

    public static RuleDraft Of(VolunteerRow row, IReadOnlyDictionary<string, TableEntity> stored) =>
        Of(row.Source, FundBooks.VolunteerRow.Write(row.Volunteer), stored);

    public static RuleDraft Of(BenefitRow row, IReadOnlyDictionary<string, TableEntity> stored) =>
        Of(row.Source, FundBooks.BenefitRow.Write(row.Benefit), stored);

    public static RuleDraft Of(RuleRow row, IReadOnlyDictionary<string, TableEntity> stored) =>
        Of(row.Source, FundBooks.RuleRow.Write(row.Rule), stored);

    public void Refuse(PlanFault why) => Fault ??= why;

    private static RuleDraft Of(RowSource source, TableEntity row, IReadOnlyDictionary<string, TableEntity> stored) =>
        new(source, row, stored.GetValueOrDefault(Keys.Join(row.PartitionKey, row.RowKey)));

    private static object? Value(TableEntity? row, string column) => row is not null && row.TryGetValue(column, out var value) ? value : null;

    /// <summary>An empty cell says nothing and changes nothing.</summary>
    private void TakeOver(TableEntity before)
    {
        foreach (var column in before.Where(column => !NotContent.Contains(column.Key))) { Row.TryAdd(column.Key, column.Value); }
    }
}
