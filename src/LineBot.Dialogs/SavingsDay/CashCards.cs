using System.Globalization;
using LineBot.Dialogs.Balance;
using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Funds;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.SavingsDay;

namespace LineBot.Dialogs.SavingsDay;

/// <summary>Who stands at the table and what is expected, and the receipt that the member gets.</summary>
internal static class CashCards
{
    public static Card ToReceive(Payer payer) => new()
    {
        AltText = SavingsMessages.CardReady,
        Title = Text.Same(payer.Name),
        Subtitle = CommonMessages.Member(payer.Book.FundName, payer.Member),
        Blocks = [.. Blocks(payer)],
    };

    /// <summary>What a tap says; it names the member, so a card further up receives nothing for somebody else.</summary>
    public static IReadOnlyList<Text> Suggested(Payer payer)
    {
        var (savings, loan) = (payer.Split.ExpectedSavings, payer.Split.ExpectedLoan);
        return (savings.IsPositive, loan.IsPositive) switch
        {
            (true, true) =>
            [
                SavingsMessages.ReceiveBoth(Short(savings), Short(loan), payer.Member),
                SavingsMessages.ReceiveSavings(Short(savings), payer.Member),
                SavingsMessages.ReceiveLoan(Short(loan), payer.Member),
            ],
            (true, false) => [SavingsMessages.Receive(Short(savings), payer.Member)],
            (false, true) => [SavingsMessages.ReceiveLoan(Short(loan), payer.Member)],
            _ => [],
        };
    }

    public static Card Receipt(DaySheetOutcome.Received received) => new()
    {
        AltText = Slips.SlipMessages.ReceiptReady,
        Title = Slips.SlipMessages.Receipt,
        Subtitle = CommonMessages.Member(received.Payer.FundName, received.Payer.Membership.Member),
        Blocks =
        [
            new Block.Figure(SavingsMessages.CashReceived, CommonMessages.Amount(received.Receipt.Amount), CommonMessages.Baht) { Tone = Tone.Good },
            .. received.Entries.Select(entry => new Block.Line(LabelOf(received.Payer, entry.Book), CommonMessages.Amount(entry.Amount))
            {
                Under = CommonMessages.Both(
                    SavingsMessages.ReceiptNo(entry.Receipt),
                    entry.Book.Loan is null ? SavingsMessages.BalanceAfter(entry.Balance) : SavingsMessages.PrincipalAfter(entry.Balance)),
            }),
        ],
        Footnote = SavingsMessages.OfSheet(received.Sheet.ReferenceOf(received.Receipt.Number), received.Sheet.Day),
    };

    public static Text LabelOf(Passbook payer, LedgerBook book) =>
        payer.Accounts.FirstOrDefault(account => account.Book == book) is { } account
            ? AccountMessages.NumberedLabel(account.Kind, account.Number)
            : SavingsMessages.Loan(book.Loan!.Value);

    private static IEnumerable<Block> Blocks(Payer payer)
    {
        var split = payer.Split;
        yield return new Block.Figure(SavingsMessages.Expected, CommonMessages.Amount(split.Expected), CommonMessages.Baht);
        if (split is { Savings: { } savings, ExpectedSavings.IsPositive: true }) { yield return new Block.Row(AccountMessages.NumberedLabel(savings.Kind, savings.Number), CommonMessages.InBaht(split.ExpectedSavings)); }
        if (split is { Loan: { } loan, ExpectedLoan.IsPositive: true }) { yield return new Block.Row(SavingsMessages.Instalment(loan.Number), CommonMessages.InBaht(split.ExpectedLoan)); }
        if (payer.SavedThisMonth.IsPositive) { yield return new Block.Row(SavingsMessages.PaidThisMonth, CommonMessages.InBaht(payer.SavedThisMonth)); }
        if (payer.Line?.Paid is { IsPositive: true } today) { yield return new Block.Row(SavingsMessages.PaidToday, CommonMessages.InBaht(today)) { Tone = Tone.Good }; }
        if (split.Expected.IsZero) { yield return new Block.Paragraph(SavingsMessages.NothingExpected); }
    }

    /// <summary>1,250 rather than 1,250.00: a button holds twenty letters.</summary>
    private static string Short(Money money) => (money.Satang / 100m).ToString(money.Satang % 100 == 0 ? "#,##0" : "#,##0.00", CultureInfo.InvariantCulture);
}
