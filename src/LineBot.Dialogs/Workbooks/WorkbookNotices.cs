using System.Diagnostics;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;
using LineBot.Funds.Workbooks;
using LineBot.Line.Messages;

namespace LineBot.Dialogs.Workbooks;

/// <summary>What can be wrong with a file before a row of it is read.</summary>
public enum WorkbookTrouble
{
    /// <summary>LINE has it no more.</summary>
    Gone,
    TooLarge,

    /// <summary>What is kept has another hash than what was checked.</summary>
    Another,

    /// <summary>None of its rows is of the fund.</summary>
    NoRows,
}

/// <summary>What is told of a workbook when nobody has just asked: by the work that goes on behind the chat.</summary>
public static class WorkbookNotices
{
    /// <summary>To its sender: what the dry run made of it.</summary>
    public static IReadOnlyList<Message> Checked(SentWorkbook workbook, string fund)
    {
        ArgumentNullException.ThrowIfNull(workbook);
        return Thai(WorkbookCards.Of(workbook, fund, workbook.By));
    }

    /// <summary>To its sender: how it ended, or that it was checked again.</summary>
    public static IReadOnlyList<Message> ToSender(SentWorkbook workbook, string fund)
    {
        ArgumentNullException.ThrowIfNull(workbook);
        return Thai(Say.All(Words(workbook), WorkbookCards.Of(workbook, fund, workbook.By)));
    }

    /// <summary>To the officer who agreed: the same, with the question again where there are new figures.</summary>
    public static IReadOnlyList<Message> ToSecond(SentWorkbook workbook, string fund)
    {
        ArgumentNullException.ThrowIfNull(workbook);
        var card = workbook.State == WorkbookState.Waiting ? WorkbookCards.ToConfirm(workbook, fund) : WorkbookCards.Plain(workbook, fund);
        return Thai(Say.All(Words(workbook), card));
    }

    /// <summary>A fault of the file itself, in no sheet of it.</summary>
    public static WorkbookFault FaultOf(WorkbookTrouble trouble, SentWorkbook workbook)
    {
        ArgumentNullException.ThrowIfNull(workbook);
        var words = trouble switch
        {
            WorkbookTrouble.Gone => WorkbookMessages.FileIsGone,
            WorkbookTrouble.TooLarge => WorkbookMessages.TooLarge,
            WorkbookTrouble.Another => WorkbookMessages.FileIsAnother,
            WorkbookTrouble.NoRows => WorkbookMessages.NoRows(workbook.Fund.Value),
            _ => throw new UnreachableException(trouble.ToString()),
        };
        return new(workbook.File.Name, 1, "", words.In(Locale.Thai), words.In(Locale.English));
    }

    private static Text Words(SentWorkbook workbook) => workbook.State switch
    {
        WorkbookState.Imported => WorkbookMessages.Imported(workbook.Number.Value, workbook.Batch ?? 0, workbook.Report?.Added ?? 0, workbook.Report?.Changed ?? 0),
        WorkbookState.Waiting => WorkbookMessages.BooksChanged(workbook.Number.Value),
        WorkbookState.Faulty or WorkbookState.NothingNew => WorkbookMessages.BooksChangedAndFaulty(workbook.Number.Value),
        WorkbookState.Stuck => WorkbookMessages.Stuck(workbook.Number.Value),
        _ => throw new UnreachableException(workbook.State.ToString()),
    };

    private static IReadOnlyList<Message> Thai(ISaying saying) => [.. saying.Write(Locale.Thai)];
}
