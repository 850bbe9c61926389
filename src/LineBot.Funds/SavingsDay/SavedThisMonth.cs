using LineBot.Funds.Ledger;
using LineBot.Funds.Members;

namespace LineBot.Funds.SavingsDay;

/// <summary>What came into a member's savings account since the first of the month, so that nobody is asked for a pledge twice.</summary>
public static class SavedThisMonth
{
    /// <summary>A savings account has a line or two a month; beyond this many the pledge is long fulfilled.</summary>
    private const int EntriesMax = 12;

    public static async Task<Money> ReadAsync(IPassbooks passbooks, Passbook payer, DateOnly today, CancellationToken cancellationToken)
    {
        if (CashSplit.SavingsIn(payer) is not { PledgeAmount: not null } savings) { return Money.Zero; }

        var page = await passbooks.HistoryAsync(payer.Membership, savings.Book, null, EntriesMax, cancellationToken);
        return page.Entries
            .Where(entry => entry.Type is EntryType.Contribution or EntryType.Deposit or EntryType.Share or EntryType.Reversal)
            .Where(entry => entry.Date.Year == today.Year && entry.Date.Month == today.Month)
            .Aggregate(Money.Zero, (sum, entry) => sum + entry.Change);
    }
}
