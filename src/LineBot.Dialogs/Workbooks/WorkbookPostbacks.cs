using System.Globalization;
using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Script;
using LineBot.Funds;
using LineBot.Funds.Workbooks;

namespace LineBot.Dialogs.Workbooks;

/// <summary>The buttons of workbooks.</summary>
internal static class WorkbookPostbacks
{
    public const string HandOnAction = "workbook-send";

    public const string ConfirmAction = "workbook-confirm";

    public const string DropAction = "workbook-drop";

    public const string PageAction = "workbook-page";

    public static Postback HandOn(SentWorkbook workbook) => Of(HandOnAction, workbook);

    /// <summary>Names the dry run that its card shows.</summary>
    public static Postback Confirm(SentWorkbook workbook) =>
        new(ConfirmAction, workbook.Fund.Value, workbook.Number.ToString(), workbook.Check.ToString(CultureInfo.InvariantCulture));

    public static Postback Drop(SentWorkbook workbook) => Of(DropAction, workbook);

    public static Postback Page(SentWorkbook workbook) => Of(PageAction, workbook);

    /// <summary>The workbook that a button names. That it is named says nothing about who may see it.</summary>
    public static (FundId Fund, WorkbookNumber Number)? In(Turn turn) =>
        FundId.TryParse(turn.Argument(0), out var fund) && WorkbookNumber.TryParse(turn.Argument(1), out var number) ? (fund, number) : null;

    public static int CheckIn(Turn turn) => int.TryParse(turn.Argument(2), NumberStyles.None, CultureInfo.InvariantCulture, out var check) ? check : 0;

    private static Postback Of(string action, SentWorkbook workbook) => new(action, workbook.Fund.Value, workbook.Number.ToString());
}
