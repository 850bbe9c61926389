using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Due;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;

namespace LineBot.Storage.Due;

/// <summary>One unpaid instalment in the partition of its fund and day.</summary>
internal static class DueRow
{
    public static TableEntity Write(DueInstalment due)
    {
        var row = new TableEntity(DueKeys.Day(due.Membership.Fund, due.On), DueKeys.Instalment(due));
        row.Put("Fund", due.Membership.Fund.Value);
        row.Put("Member", due.Membership.Member.Value);
        row.Put("Loan", due.Loan.Value);
        row.Put("Number", due.Number);
        row.Put("On", (DateOnly?)due.On);
        row.Put("Principal", (Money?)due.Principal);
        row.Put("Interest", (Money?)due.Interest);
        return row;
    }

    public static DueInstalment Read(TableEntity row) => new(
        new(FundId.Parse(row.Text("Fund")), MemberNumber.Parse(row.Text("Member"))),
        LoanNumber.Parse(row.Text("Loan")),
        row.Int32("Number"),
        row.Day("On"),
        row.Money("Principal"),
        row.Money("Interest"));
}
