using System.Globalization;
using LineBot.Funds;
using LineBot.Funds.Due;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;

namespace LineBot.Storage.Due;

/// <summary>Keys of the table Due. A fund's days sort by date, so what is due between two days is one range.</summary>
internal static class DueKeys
{
    /// <summary>No fund's partition: those hold a colon.</summary>
    public const string Funds = "funds";

    public const string Holidays = "holidays";

    /// <summary>'+' begins no fund's name.</summary>
    public static string Mornings(DateOnly day) => $"+mornings:{Columns.Text(day)}";

    public static string Unsent(FundId fund, DateOnly day) => $"+unsent:{fund.Value}:{day.ToString("yyyy-MM", CultureInfo.InvariantCulture)}";

    public static string Day(FundId fund, DateOnly day) => $"{fund.Value}:{Columns.Text(day)}";

    public static string First(FundId fund) => $"{fund.Value}:";

    /// <summary>';' follows ':'.</summary>
    public static string End(FundId fund) => $"{fund.Value};";

    public static string Instalment(Membership membership, LoanNumber loan, int number) =>
        Keys.Join(membership.Member.Value, loan.Value, number.ToString("D4", CultureInfo.InvariantCulture));

    public static string Instalment(DueInstalment due) => Instalment(due.Membership, due.Loan, due.Number);
}
