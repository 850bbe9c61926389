using LineBot.Funds;
using LineBot.Funds.Import;
using LineBot.Funds.Ledger;
using LineBot.Import.Cells;
using LineBot.Import.Columns;
using LineBot.Import.Faults;
using LineBot.Import.Writing;

namespace LineBot.Import.Accounts;

internal static class TransactionSheet
{
    public static readonly SheetFormat Format = new(
        "transactions.csv",
        Required: [Known.FundId, Known.AccountNo, Known.Date, Known.Type, Known.Amount, Known.ReceiptNo],
        Optional: [Known.Reverses, Known.Note],
        Key: [Known.FundId, Known.AccountNo, Known.ReceiptNo]);

    public static readonly SheetReader<TransactionRow> Reader = new(Format, Read);

    public static readonly SheetWriter<TransactionRow> Writer = new(Format, Write);

    private static readonly Codes<EntryType> Types = new(
        ("deposit", EntryType.Deposit),
        ("withdraw", EntryType.Withdraw),
        ("contribution", EntryType.Contribution),
        ("share", EntryType.Share),
        ("interest", EntryType.Interest),
        ("dividend", EntryType.Dividend),
        ("fee", EntryType.Fee),
        ("reversal", EntryType.Reversal));

    private static TransactionRow Read(RowReader row)
    {
        var transaction = new TransactionRow(
            row.Source,
            row.Required<FundId>(Known.FundId, Ids.Fund),
            row.Required<AccountNumber>(Known.AccountNo, Ids.Account),
            row.Required<DateOnly>(Known.Date, Dates.Date),
            row.Required<EntryType>(Known.Type, Types.Read),
            Money.FromBaht(row.Required<decimal>(Known.Amount, Numbers.PositiveAmount)),
            row.Required<ReceiptNumber>(Known.ReceiptNo, Ids.Receipt))
        {
            Reverses = row.Optional<ReceiptNumber>(Known.Reverses, Ids.Receipt),
            Note = row.OptionalText(Known.Note),
        };
        if (row.IsWhole && transaction is { Reverses: not null, Type: not EntryType.Reversal })
        {
            row.Refuse(Known.Reverses, Problems.ReversesWithoutReversal);
        }

        return transaction;
    }

    private static void Write(TransactionRow row, RowWriter to) => to
        .Put(Known.FundId, row.Fund.Value).Put(Known.AccountNo, row.Account.Value).Put(Known.Date, row.Date)
        .Put(Known.Type, Types.Word(row.Type)).Put(Known.Amount, row.Amount).Put(Known.ReceiptNo, row.Receipt.Value)
        .Put(Known.Reverses, row.Reverses?.Value).Put(Known.Note, row.Note);
}
