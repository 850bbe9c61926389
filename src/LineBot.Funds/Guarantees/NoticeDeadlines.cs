using LineBot.Funds.Due;

namespace LineBot.Funds.Guarantees;

/// <summary>A notice that must go out: to whom, since when the loan is late, and until when the law gives time.</summary>
public sealed record NoticeDue(Guarantee Guarantee, DateOnly LateSince, Money Late)
{
    public DateOnly SendBy => NoticeDeadlines.SendBy(LateSince);

    public override string ToString() => $"notice due about loan {Guarantee.Loan}";
}

/// <summary>
/// The written notice to a guarantor: within 60 days of the debtor's default, else the guarantor is freed of interest and costs that
/// arise after them (Civil and Commercial Code 686). The first day after the due day is day one.
/// </summary>
public static class NoticeDeadlines
{
    public const int Days = 60;

    /// <summary>From here on the committee's morning names it.</summary>
    public const int SoonDays = 14;

    public static DateOnly SendBy(DateOnly lateSince) => lateSince.AddDays(Days);

    /// <summary>
    /// What must still be sent, the most pressing first. A notice speaks of all that is late on its day, so an instalment needs another only
    /// when it became late after that.
    /// </summary>
    public static IReadOnlyList<NoticeDue> Pending(GuaranteeBook book, IEnumerable<DueInstalment> unpaid, DateOnly today)
    {
        var late = unpaid.Where(due => due.On < today).GroupBy(due => (due.Membership, due.Loan)).ToDictionary(loan => loan.Key, loan => loan.ToList());
        return
        [
            .. book.Guarantees
                .Where(guarantee => late.ContainsKey((guarantee.Borrower, guarantee.Loan)))
                .Select(guarantee => PendingOf(guarantee, late[(guarantee.Borrower, guarantee.Loan)], book.Notices))
                .OfType<NoticeDue>()
                .OrderBy(notice => notice.LateSince).ThenBy(notice => notice.Guarantee.Loan.Value, StringComparer.Ordinal),
        ];
    }

    private static NoticeDue? PendingOf(Guarantee guarantee, List<DueInstalment> late, IReadOnlyList<SentNotice> sent)
    {
        var told = sent.Where(notice => notice.Loan == guarantee.Loan && notice.Guarantor == guarantee.Guarantor).Select(notice => (DateOnly?)notice.SentOn).Max();
        var open = late.Where(due => told is not { } day || due.On >= day).ToList();
        return open.Count == 0 ? null : new(guarantee, open.Min(due => due.On), late.Aggregate(Money.Zero, (sum, due) => sum + due.Total));
    }
}
