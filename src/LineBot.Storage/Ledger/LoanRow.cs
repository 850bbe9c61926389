using System.Globalization;
using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;

namespace LineBot.Storage.Ledger;

/// <summary>The row <c>loan:{no}</c>: the contract, and what is paid on it after its last entry.</summary>
internal static class LoanRow
{
    public static TableEntity Write(Membership membership, Loan loan)
    {
        var row = new TableEntity(Keys.Member(membership), Keys.Loan(loan.Number));
        row.Put("Number", loan.Number.Value);
        row.Put("Purpose", loan.Purpose);
        row.Put("Guarantors", string.Join(' ', loan.Guarantors.Select(guarantor => guarantor.Value)));
        row.Put("AsOf", loan.AsOf);
        row.Put("PaidPrincipal", (Money?)loan.PaidPrincipal);
        row.Put("PaidInterest", (Money?)loan.PaidInterest);
        row.Put("WaivedInterest", (Money?)loan.WaivedInterest);
        row.Put("Allocation", loan.Allocation.ToString());
        row.PutTip(loan.Tip);
        if (loan.Moves.Count > 0) { row.Put("Moves", string.Join(' ', loan.Moves.Select(Write))); }
        PutTerms(row, loan.Terms);
        return row;
    }

    public static Loan Read(TableEntity row) => new()
    {
        Number = LoanNumber.Parse(row.Text("Number")),
        Purpose = row.GetString("Purpose"),
        Guarantors = [.. row.Text("Guarantors").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(MemberNumber.Parse)],
        Terms = Terms(row),
        AsOf = row.DayOrNull("AsOf"),
        PaidPrincipal = row.Money("PaidPrincipal"),
        PaidInterest = row.Money("PaidInterest"),
        WaivedInterest = row.Money("WaivedInterest"),
        Allocation = row.Case<AllocationOrder>("Allocation"),
        Moves = [.. (row.GetString("Moves") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(ReadMove)],
        Tip = row.Tip(),
    };

    private static string Write(DueMove move) =>
        string.Create(CultureInfo.InvariantCulture, $"{move.Number}:{Columns.Text(move.From)}:{Columns.Text(move.To)}");

    private static DueMove ReadMove(string text) => text.Split(':') is [var number, var from, var to]
        ? new(int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture), Columns.DayIn(from), Columns.DayIn(to))
        : throw new InvalidDataException("A stored loan has a move that cannot be read.");

    private static void PutTerms(TableEntity row, LoanTerms terms)
    {
        row.Put("Principal", (Money?)terms.Principal);
        row.Put("RateMillionths", terms.Rate.Millionths);
        row.Put("Method", terms.Method.ToString());
        row.Put("Instalments", terms.Instalments);
        row.Put("Every", terms.Every.ToString());
        row.Put("DisbursedOn", (DateOnly?)terms.DisbursedOn);
        row.Put("FirstDueOn", (DateOnly?)terms.FirstDueOn);
    }

    private static LoanTerms Terms(TableEntity row) => LoanTerms.TryCreate(
        row.Money("Principal"),
        InterestRate.FromMillionths(row.Int32("RateMillionths")),
        row.Case<LoanMethod>("Method"),
        row.Int32("Instalments"),
        row.Case<LoanFrequency>("Every"),
        row.Day("DisbursedOn"),
        row.Day("FirstDueOn"),
        out var fault) ?? throw new InvalidDataException($"A stored loan has impossible terms: {fault}.");
}
