using LineBot.Dialogs.Cards;
using LineBot.Funds;
using LineBot.Funds.Slips;

namespace LineBot.Dialogs.Slips;

/// <summary>The buttons around slips. Each names the slip; who may decide is asked again on arrival.</summary>
internal static class SlipPostbacks
{
    public const string ReviewAction = "slip-review";

    public const string UndoAction = "slip-undo";

    public static Postback Undo(FundId fund, SlipNumber number) => new(UndoAction, fund.Value, number.Value);

    public static Postback Review(FundId fund, SlipNumber number) => new(ReviewAction, fund.Value, number.Value);
}
