using LineBot.Dialogs.Language;
using LineBot.Dialogs.Workbooks;
using LineBot.Funds.Workbooks;

namespace LineBot.Dialogs.Printing;

/// <summary>A dry run as paper: every fault with its place, the rows by sheet, the sums before and after, and room for two signatures.</summary>
public static class WorkbookPrint
{
    public static PrintedPage Of(SentWorkbook workbook, WorkbookReport report, string fund, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(workbook);
        ArgumentNullException.ThrowIfNull(report);
        return new(
            fund,
            Thai(WorkbookMessages.Title(workbook.Number.Value)),
            [
                new(Thai(WorkbookMessages.FileLabel), Thai(WorkbookMessages.FileBy(workbook.File.Name, workbook.ByName))),
                new(Thai(WorkbookMessages.StateLabel), Thai(WorkbookMessages.State(workbook.State))),
                new("SHA-256", workbook.Sha256 ?? ""),
            ],
            [.. report.FaultCount > 0 ? [Faults(report)] : Array.Empty<PrintedTable>(), .. report.FaultCount == 0 ? [Rows(report), Sums(report)] : Array.Empty<PrintedTable>()])
        {
            Remarks = [Thai(PrintMessages.PrintedAt(LocalTime.Of(now)))],
            Signatures = workbook.State is WorkbookState.Waiting or WorkbookState.Checked or WorkbookState.Imported ? [workbook.ByName, workbook.SecondName ?? Thai(WorkbookMessages.ConfirmedBy)] : [],
        };
    }

    private static PrintedTable Faults(WorkbookReport report) => new(
        Thai(WorkbookMessages.FaultsHeading(report.FaultCount)),
        [new(Thai(PrintMessages.Where)), new(Thai(PrintMessages.WhatToMend))],
        [
            .. report.Faults.Select(fault => (IReadOnlyList<string>)[Thai(WorkbookCards.PlaceOf(fault)), Thai(WorkbookCards.SentenceOf(fault))]),
            .. report.FaultCount > report.Faults.Count ? new[] { (IReadOnlyList<string>)["", Thai(WorkbookMessages.MoreFaults(report.FaultCount - report.Faults.Count))] } : [],
        ]);

    private static PrintedTable Rows(WorkbookReport report) => new(
        Thai(WorkbookMessages.RowsHeading),
        [new(""), new(Thai(PrintMessages.New), IsFigure: true), new(Thai(PrintMessages.Changed), IsFigure: true), new(Thai(PrintMessages.Same), IsFigure: true)],
        [.. report.Sheets.Select(sheet => (IReadOnlyList<string>)[Thai(WorkbookMessages.Sheet(sheet.Sheet)), Count(sheet.Added), Count(sheet.Changed), Count(sheet.Unchanged)])]);

    private static PrintedTable Sums(WorkbookReport report) => new(
        Thai(PrintMessages.SumsOfFund),
        [new(""), new(Thai(PrintMessages.Before), IsFigure: true), new(Thai(PrintMessages.After), IsFigure: true)],
        [.. report.Sums.Select(sum => (IReadOnlyList<string>)[Thai(WorkbookMessages.SumOf(sum.Of, sum.Pot ?? "")), Thai(PrintMessages.Figure(sum.Before)), Thai(PrintMessages.Figure(sum.After))])]);

    private static string Count(int count) => Thai(WorkbookMessages.Number(count));

    private static string Thai(Text text) => text.In(Locale.Thai);
}
