using Azure.Data.Tables;
using LineBot.Funds.Cases;
using LineBot.Funds.Ledger;

namespace LineBot.Storage.Cases;

/// <summary>The rows that one step of a case changes, to be written together or not at all.</summary>
internal static class CaseWrites
{
    public static List<TableTransactionAction> Opening(Case matter, IReadOnlyList<CaseEvent> events) =>
    [
        new(TableTransactionActionType.Add, CaseRows.Case(matter)),
        .. Lists(before: null, matter),
        .. Events(matter, events),
    ];

    /// <param name="row">The case as it was read, with its tag: whoever was overtaken writes nothing.</param>
    public static List<TableTransactionAction> Step(TableEntity row, Case before, Case after, IReadOnlyList<CaseEvent> events) =>
    [
        new(TableTransactionActionType.UpdateReplace, CaseRows.Case(after), row.ETag),
        .. Lists(before, after),
        .. Events(after, events),
    ];

    public static TableTransactionAction Mark(Case matter, CommandKey key, string command, IReadOnlyList<CaseEvent> events) =>
        new(TableTransactionActionType.Add, CaseRows.Done(matter, key, command, events));

    private static IEnumerable<TableTransactionAction> Lists(Case? before, Case after)
    {
        if (after.IsOpen) { yield return Put(CaseRows.Open(after)); }
        else if (before?.IsOpen == true) { yield return new(TableTransactionActionType.Delete, CaseRows.Open(before)); }

        if (before?.IsOpen != after.IsOpen) { yield return Put(CaseRows.Month(after)); }
        foreach (var reporter in after.Reporters.Where(reporter => before?.IsReportedBy(reporter.Member) != true))
        {
            yield return Put(CaseRows.Pointer(after, CaseKeys.ReportedPrefix(reporter.Member)));
        }

        if (after.Subject.Member == before?.Subject.Member) { yield break; }
        if (after.Subject.Member is { } subject) { yield return Put(CaseRows.Pointer(after, CaseKeys.AboutPrefix(subject))); }
        if (before?.Subject.Member is { } mistaken)
        {
            yield return new(TableTransactionActionType.Delete, CaseRows.Pointer(before, CaseKeys.AboutPrefix(mistaken)));
        }
    }

    private static IEnumerable<TableTransactionAction> Events(Case matter, IReadOnlyList<CaseEvent> events) =>
        events.Select(happened => new TableTransactionAction(TableTransactionActionType.Add, CaseRows.Event(matter.Fund, happened)));

    private static TableTransactionAction Put(TableEntity row) => new(TableTransactionActionType.UpsertReplace, row);
}
