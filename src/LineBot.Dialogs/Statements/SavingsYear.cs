using LineBot.Funds;
using LineBot.Funds.Ledger;

namespace LineBot.Dialogs.Statements;

/// <summary>An account over the last twelve months: the balance at the end of each, and what came in and went out.</summary>
internal sealed record SavingsYear(Account Account, IReadOnlyList<(DateOnly Day, Money Balance)> Months, Money InThisMonth, Money InThisYear, Money OutThisYear)
{
    public const int MonthsShown = 12;

    /// <summary>The first day of which entries matter.</summary>
    public static DateOnly Since(DateOnly today) => Earlier(new(today.Year, 1, 1), new DateOnly(today.Year, today.Month, 1).AddMonths(1 - MonthsShown));

    /// <param name="entries">All entries since that day; older ones do no harm.</param>
    public static SavingsYear Of(Account account, IReadOnlyList<LedgerEntry> entries, DateOnly today)
    {
        var moved = entries.Where(entry => entry.Type != EntryType.Opening).ToList();
        var month = new DateOnly(today.Year, today.Month, 1);
        return new(
            account,
            [.. Enumerable.Range(1 - MonthsShown, MonthsShown).Select(back => End(month.AddMonths(back), today)).Select(day => (day, BalanceOn(account, moved, day)))],
            Sum(moved.Where(entry => entry.Date >= month && entry.Change.IsPositive)),
            Sum(moved.Where(entry => entry.Date.Year == today.Year && entry.Change.IsPositive)),
            -Sum(moved.Where(entry => entry.Date.Year == today.Year && entry.Change.IsNegative)));
    }

    public override string ToString() => $"year of {Account}";

    private static DateOnly End(DateOnly month, DateOnly today) => Earlier(month.AddMonths(1).AddDays(-1), today);

    /// <summary>The balance now, less everything dated later.</summary>
    private static Money BalanceOn(Account account, List<LedgerEntry> moved, DateOnly day) =>
        day < account.AsOf ? Money.Zero : account.Balance - Sum(moved.Where(entry => entry.Date > day));

    private static Money Sum(IEnumerable<LedgerEntry> entries) => entries.Aggregate(Money.Zero, (sum, entry) => sum + entry.Change);

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
