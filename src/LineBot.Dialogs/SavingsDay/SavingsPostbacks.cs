using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Script;
using LineBot.Funds;
using LineBot.Funds.SavingsDay;

namespace LineBot.Dialogs.SavingsDay;

/// <summary>The buttons around a savings day. Each names fund and sheet; who may is asked again on arrival.</summary>
internal static class SavingsPostbacks
{
    public const string UndoAction = "savings-undo";

    public const string CountAction = "savings-count";

    public const string SignAction = "savings-sign";

    public const string PageAction = "savings-page";

    public static Postback About(string action, FundId fund, DaySheetNumber sheet) => new(action, fund.Value, sheet.Value);

    /// <summary>Null: the button names none.</summary>
    public static (FundId Fund, DaySheetNumber Sheet)? In(Turn turn) =>
        FundId.TryParse(turn.Argument(0), out var fund) && DaySheetNumber.TryParse(turn.Argument(1), out var sheet) ? (fund, sheet) : null;
}
