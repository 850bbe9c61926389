using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Funds.Members;
using LineBot.Funds.Workbooks;

namespace LineBot.Dialogs.Workbooks;

/// <summary>A workbook as a card: what it would do to the books, and what is wrong with it.</summary>
internal static class WorkbookCards
{
    /// <summary>As the list shows it, with what this officer may do.</summary>
    public static Card Of(SentWorkbook workbook, string fund, MemberNumber reader) =>
        Plain(workbook, fund) with { Buttons = [.. Buttons(workbook, reader)] };

    /// <summary>For the second officer.</summary>
    public static Card ToConfirm(SentWorkbook workbook, string fund) =>
        Plain(workbook, fund) with { Title = WorkbookMessages.ConfirmTitle(workbook.Number.Value), Buttons = [.. ButtonsToConfirm(workbook)] };

    /// <summary>Without anything to tap.</summary>
    public static Card Plain(SentWorkbook workbook, string fund) => new()
    {
        AltText = WorkbookMessages.Ready,
        Title = WorkbookMessages.Title(workbook.Number.Value),
        Subtitle = Text.Same(fund),
        Blocks = [.. Head(workbook), .. Body(workbook)],
        Footnote = FootnoteOf(workbook),
    };

    private static IEnumerable<Block> Head(SentWorkbook workbook)
    {
        yield return new Block.Row(WorkbookMessages.StateLabel, WorkbookMessages.State(workbook.State)) { Tone = ToneOf(workbook.State) };
        yield return new Block.Detail(WorkbookMessages.FileLabel, WorkbookMessages.FileBy(Shortened(workbook.File.Name), workbook.ByName));
        if (workbook is { SecondName: { } second, State: WorkbookState.Importing or WorkbookState.Imported or WorkbookState.Stuck or WorkbookState.Dropped }) { yield return new Block.Detail(workbook.State == WorkbookState.Dropped ? WorkbookMessages.DroppedBy : WorkbookMessages.ConfirmedBy, Text.Same(second)); }
        if (workbook.Batch is { } batch) { yield return new Block.Row(WorkbookMessages.BatchLabel, WorkbookMessages.Number(batch)); }
    }

    private static IEnumerable<Block> Body(SentWorkbook workbook)
    {
        if (workbook.Report is not { } report) { yield break; }

        yield return new Block.Divider();
        if (report.FaultCount > 0)
        {
            yield return new Block.Heading(WorkbookMessages.FaultsHeading(report.FaultCount));
            foreach (var fault in report.Faults.Take(WorkbookReport.OnCardMax)) { yield return new Block.Detail(PlaceOf(fault), SentenceOf(fault)); }
            if (report.FaultCount > WorkbookReport.OnCardMax) { yield return new Block.Paragraph(WorkbookMessages.MoreFaults(report.FaultCount - WorkbookReport.OnCardMax)) { Tone = Tone.Attention }; }
            yield break;
        }

        yield return new Block.Heading(WorkbookMessages.RowsHeading);
        foreach (var sheet in report.Sheets)
        {
            yield return new Block.Line(WorkbookMessages.Sheet(sheet.Sheet), WorkbookMessages.Added(sheet.Added))
            {
                Under = WorkbookMessages.ChangedAndSame(sheet.Changed, sheet.Unchanged),
                Tone = sheet.Added > 0 ? Tone.Good : Tone.Plain,
            };
        }

        if (report.Sums.Count == 0) { yield break; }
        yield return new Block.Divider();
        yield return new Block.Heading(WorkbookMessages.SumsHeading);
        foreach (var sum in report.Sums)
        {
            yield return new Block.Line(WorkbookMessages.SumOf(sum.Of, sum.Pot ?? ""), CommonMessages.Amount(sum.After))
            {
                Under = sum.IsChanged ? WorkbookMessages.Before(sum.Before) : WorkbookMessages.Same,
            };
        }
    }

    /// <summary>The sheet and its line.</summary>
    public static Text PlaceOf(WorkbookFault fault) =>
        fault.Column.Length == 0 ? WorkbookMessages.Place(fault.Sheet, fault.Line) : WorkbookMessages.Place(fault.Sheet, fault.Line, fault.Column);

    public static Text SentenceOf(WorkbookFault fault) => Text.Of(th: $"{fault.Th}", en: $"{fault.En}");

    private static Text? FootnoteOf(SentWorkbook workbook) => workbook.State switch
    {
        WorkbookState.Imported => WorkbookMessages.IsImported,
        WorkbookState.Stuck => WorkbookMessages.IsStuck,
        _ => WorkbookMessages.NothingWritten,
    };

    private static IEnumerable<Button> Buttons(SentWorkbook workbook, MemberNumber reader)
    {
        if (workbook.State == WorkbookState.Waiting && reader != workbook.By) { return ButtonsToConfirm(workbook); }

        return OfSender(workbook, reader);
    }

    private static IEnumerable<Button> OfSender(SentWorkbook workbook, MemberNumber reader)
    {
        if (workbook.State == WorkbookState.Checked && reader == workbook.By) { yield return Button.Of(WorkbookMessages.HandOn, WorkbookPostbacks.HandOn(workbook)) with { IsPrimary = true }; }
        if (workbook is { HasFile: true, Report: not null }) { yield return Button.Of(WorkbookMessages.SeeAll, WorkbookPostbacks.Page(workbook)); }
        if (workbook.MayBeDropped && reader == workbook.By) { yield return Button.Of(WorkbookMessages.Drop, WorkbookPostbacks.Drop(workbook)); }
    }

    private static IEnumerable<Button> ButtonsToConfirm(SentWorkbook workbook) =>
    [
        Button.Of(WorkbookMessages.Confirm, WorkbookPostbacks.Confirm(workbook)) with { IsPrimary = true },
        Button.Of(WorkbookMessages.SeeAll, WorkbookPostbacks.Page(workbook)),
        Button.Of(WorkbookMessages.Decline, WorkbookPostbacks.Drop(workbook)),
    ];

    private static Tone ToneOf(WorkbookState state) => state switch
    {
        WorkbookState.Imported or WorkbookState.Checked => Tone.Good,
        WorkbookState.Faulty or WorkbookState.Stuck or WorkbookState.Waiting => Tone.Attention,
        WorkbookState.Dropped => Tone.Quiet,
        _ => Tone.Plain,
    };

    private static string Shortened(string name) => name.Length <= 60 ? name : $"{name[..56]}…";
}
