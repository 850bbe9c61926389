using Azure.Data.Tables;
using LineBot.Funds.Due;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;

namespace LineBot.Storage.Due;

/// <summary>The row <c>~moved:{loan}:{place}</c> in the borrower's partition: one decision, written together with the loan.</summary>
internal static class DueMoveRow
{
    private const string Prefix = "~moved:";

    public static string Of(LoanNumber loan) => $"{Prefix}{Keys.Escape(loan.Value)}:";

    public static string Key(LoanNumber loan, int place) => Of(loan) + Keys.Number(place);

    public static TableEntity Write(Membership borrower, DueMoveDecision decision, int place)
    {
        var row = new TableEntity(Keys.Member(borrower), Key(decision.Loan, place));
        row.Put("Loan", decision.Loan.Value);
        row.Put("Number", decision.Move.Number);
        row.Put("From", (DateOnly?)decision.Move.From);
        row.Put("To", (DateOnly?)decision.Move.To);
        row.Put("By", decision.By.Value);
        row.Put("Minutes", decision.Minutes);
        row.Put("Reason", decision.Reason);
        row.Put("At", decision.At);
        return row;
    }

    public static DueMoveDecision Read(TableEntity row) => new(
        LoanNumber.Parse(row.Text("Loan")),
        new(row.Int32("Number"), row.Day("From"), row.Day("To")),
        MemberNumber.Parse(row.Text("By")),
        row.Text("Minutes"),
        row.Text("Reason"),
        row.Time("At"));
}
