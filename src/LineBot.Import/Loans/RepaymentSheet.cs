using LineBot.Funds;
using LineBot.Funds.Import;
using LineBot.Funds.Ledger;
using LineBot.Funds.Loans;
using LineBot.Import.Cells;
using LineBot.Import.Columns;
using LineBot.Import.Writing;

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

    public static readonly SheetWriter<RepaymentRow> Writer = new(Format, Write);

    private static void Write(RepaymentRow row, RowWriter to) => to
        .Put(Known.FundId, row.Fund.Value).Put(Known.LoanNo, row.Loan.Value).Put(Known.Date, row.Date)
        .Put(Known.Amount, row.Amount).Put(Known.ReceiptNo, row.Receipt.Value).Put(Known.Note, row.Note);
}
