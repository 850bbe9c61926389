using System.Globalization;
using LineBot.Dialogs.Cards;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Loans;

/// <summary>The buttons of the loan cards.</summary>
internal static class LoanPostbacks
{
    public const string LoansAction = "loans";

    public const string ScheduleAction = "loan-schedule";

    public static Postback Of(Membership membership) => new(LoansAction, membership.Fund.Value, membership.Member.Value);

    public static Postback Schedule(Membership membership, LoanNumber loan, int page) => new(
        ScheduleAction, membership.Fund.Value, membership.Member.Value, loan.Value, page.ToString(CultureInfo.InvariantCulture));
}
