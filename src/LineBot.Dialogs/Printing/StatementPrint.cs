using LineBot.Dialogs.Balance;
using LineBot.Dialogs.History;
using LineBot.Dialogs.Language;
using LineBot.Funds;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Printing;

/// <summary>A member's statement as paper: each book with what was brought forward, what moved, and what is left.</summary>
public static class StatementPrint
{
    /// <param name="book">The passbook whose books are shown.</param>
    /// <param name="entries">The entries of each book up to the last day, newest first, with the one before the first day where there is one.</param>
    public static PrintedPage Of(Passbook book, IReadOnlyList<BookEntries> entries, DateOnly from, DateOnly to, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(book);
        return new(
            book.FundName,
            Thai(PrintMessages.Statement(from, to)),
            [new(Thai(PrintMessages.Member), Thai(CommonMessages.Member(book.Profile.FullName, book.Membership.Member)))],
            [.. entries.Select(one => TableOf(book, one, from, to))])
        {
            Remarks = [Thai(PrintMessages.PrintedAt(LocalTime.Of(now)))],
        };
    }

    private static PrintedTable TableOf(Passbook book, BookEntries one, DateOnly from, DateOnly to)
    {
        var moved = one.Newest.Where(entry => entry.Date >= from && entry.Date <= to).Reverse().ToList();
        var before = one.Newest.FirstOrDefault(entry => entry.Date < from);
        return one.Book.Loan is { } loan
            ? Loan(Thai(HistoryMessages.Loan(loan)), moved, before)
            : Account(LabelOf(book, one.Book), moved, before, book.Accounts.First(account => account.Book == one.Book).Unit);
    }

    private static PrintedTable Account(string title, List<LedgerEntry> moved, LedgerEntry? before, string? unit)
    {
        string Write(Money money) => unit is null ? Figure(money) : Thai(CommonMessages.Count(Units.Of(money, unit)));
        return new(
            title,
            [Column(PrintMessages.Day), Column(PrintMessages.Entry), Column(PrintMessages.ReceiptNo), Figures(PrintMessages.In), Figures(PrintMessages.Out), Figures(PrintMessages.Balance)],
            [
                .. before is null ? [] : new[] { (IReadOnlyList<string>)["", Thai(PrintMessages.BroughtForward), "", "", "", Write(before.Balance)] },
                .. moved.Select(entry => (IReadOnlyList<string>)
                [
                    Thai(CommonMessages.OnDay(entry.Date)), What(entry), entry.Receipt.Value,
                    entry.Change.IsPositive ? Write(entry.Change) : "", entry.Change.IsNegative ? Write(-entry.Change) : "", Write(entry.Balance),
                ]),
                .. moved.Count > 0 ? [] : Nothing(6),
            ])
        {
            Sums = moved.Count == 0 ? null : ["", Thai(PrintMessages.Sum), "", Write(Sum(moved.Where(entry => entry.Change.IsPositive))), Write(-Sum(moved.Where(entry => entry.Change.IsNegative))), ""],
        };
    }

    private static PrintedTable Loan(string title, List<LedgerEntry> moved, LedgerEntry? before) => new(
        title,
        [Column(PrintMessages.Day), Column(PrintMessages.Entry), Column(PrintMessages.ReceiptNo), Figures(PrintMessages.Principal), Figures(PrintMessages.Interest), Figures(PrintMessages.PrincipalLeft)],
        [
            .. before is null ? [] : new[] { (IReadOnlyList<string>)["", Thai(PrintMessages.BroughtForward), "", "", "", Figure(before.Balance)] },
            .. moved.Select(entry => (IReadOnlyList<string>)
            [
                Thai(CommonMessages.OnDay(entry.Date)), What(entry), entry.Receipt.Value,
                Figure(IsPaid(entry) ? -entry.Change : entry.Change), IsPaid(entry) ? Figure(entry.Interest) : "", Figure(entry.Balance),
            ]),
            .. moved.Count > 0 ? [] : Nothing(6),
        ]);

    private static bool IsPaid(LedgerEntry entry) => entry.Type is EntryType.Repayment or EntryType.PayOff or EntryType.Reversal;

    private static IReadOnlyList<string>[] Nothing(int columns) => [["", Thai(PrintMessages.NothingMoved), .. Enumerable.Repeat("", columns - 2)]];

    private static string What(LedgerEntry entry) => Thai(entry.Reverses is { } receipt ? HistoryMessages.Reverses(receipt) : HistoryMessages.Word(entry.Type));

    private static string LabelOf(Passbook book, LedgerBook ledger) =>
        book.Accounts.Where(account => account.Book == ledger).Select(account => Thai(AccountMessages.NumberedLabel(account.Kind, account.Number))).First();

    private static PrintedColumn Column(Text title) => new(Thai(title));

    private static PrintedColumn Figures(Text title) => new(Thai(title), IsFigure: true);

    private static Money Sum(IEnumerable<LedgerEntry> entries) => entries.Aggregate(Money.Zero, (sum, entry) => sum + entry.Change);

    private static string Figure(Money money) => Thai(PrintMessages.Figure(money));

    private static string Thai(Text text) => text.In(Locale.Thai);
}

/// <summary>The entries of one book, newest first.</summary>
public sealed record BookEntries(LedgerBook Book, IReadOnlyList<LedgerEntry> Newest)
{
    public override string ToString() => $"entries of {Book}";
}
