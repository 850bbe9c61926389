using LineBot.Funds;
using LineBot.Funds.Import;
using LineBot.Funds.Ledger;
using LineBot.Funds.Loans;
using LineBot.Import.Cells;
using LineBot.Import.Columns;

namespace LineBot.Import.Loans;

internal static class RepaymentSheet
{
    public static readonly SheetFormat Format = new(
        "repayments.csv",
        Required: [Known.FundId, Known.LoanNo, Known.Date, Known.Amount, Known.ReceiptNo],
        Optional: [Known.Note],
        Key: [Known.FundId, Known.LoanNo, Known.ReceiptNo]);

    public static readonly SheetReader<RepaymentRow> Reader = new(Format, row => new(
        row.Source,
        row.Required<FundId>(Known.FundId, Ids.Fund),
        row.Required<LoanNumber>(Known.LoanNo, Ids.Loan),
        row.Required<DateOnly>(Known.Date, Dates.Date),
        Money.FromBaht(row.Required<decimal>(Known.Amount, Numbers.PositiveAmount)),
        row.Required<ReceiptNumber>(Known.ReceiptNo, Ids.Receipt))
    {
        Note = row.OptionalText(Known.Note),
    });
}
