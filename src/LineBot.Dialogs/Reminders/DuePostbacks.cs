using System.Globalization;
using LineBot.Dialogs.Cards;
using LineBot.Funds;

namespace LineBot.Dialogs.Reminders;

/// <summary>The buttons of the committee's list.</summary>
internal static class DuePostbacks
{
    public const string ListAction = Language.Intents.DueList;

    public const string Week = "week";

    public const string Late = "late";

    public const string Month = "month";

    public static Postback List(FundId fund, string what, int page = 1) => new(ListAction, fund.Value, what, page.ToString(CultureInfo.InvariantCulture));
}
