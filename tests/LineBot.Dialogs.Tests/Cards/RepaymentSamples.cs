using LineBot.Dialogs.Guarantees;
using LineBot.Dialogs.Reminders;
using LineBot.Dialogs.Worklist;
using LineBot.Funds;
using LineBot.Funds.Broadcasts;
using LineBot.Funds.Due;
using LineBot.Funds.Guarantees;
using LineBot.Funds.Members;
using LineBot.Funds.Slips;

namespace LineBot.Dialogs.Tests.Cards;

/// <summary>What is due in the sample books.</summary>
internal static class RepaymentSamples
{
    public static LoanReminder Reminder(Passbook book, DateOnly today)
    {
        var loan = book.Loans[^1];
        var reminders = DueInstalment.AllIn(book.Membership, loan).Take(2).Select(due => new Reminder(
            book.Membership, loan.Number, due.Number, new(today.DayNumber - due.On.DayNumber), due.On, due.Principal, due.Interest));
        return new(book, loan, [.. reminders]);
    }

    public static DueDigest Digest(DateOnly today) => DueDigest.Of(
        [Due(0, 1_000), Due(3, 2_500), Due(-20, 833.33m), Due(-75, 1_200), Due(-400, 99_999_999.99m)], today, DueCalendar.Plain);

    /// <summary>Something of each kind; the objection's answer is late.</summary>
    public static IReadOnlyList<WaitingWork> Waiting(DateOnly today) =>
        [.. Enum.GetValues<WorkKind>().Select((kind, place) => new WaitingWork(kind, place + 1, today.AddDays(-place)))];

    public static DueList List(Passbook book, string view)
    {
        var unpaid = book.Loans.Take(2).SelectMany(loan => DueInstalment.AllIn(book.Membership, loan)).Take(40).ToList();
        var list = DueList.Of(book.Membership.Fund, book.FundName, view, 1, unpaid, SampleBooks.Now.Date, DueCalendar.Plain);
        return list with { Names = [.. list.Lines.Select(_ => book.Profile.FullName)] };
    }

    public static Slip Slip(Passbook book) => new()
    {
        Number = new(12),
        Membership = book.Membership,
        Sender = SampleBooks.User,
        SentAt = new(2026, 11, 21, 9, 0, 0, TimeSpan.FromHours(7)),
        Match = new(book.Loans[^1].Book, Money.FromBaht(2_180), new(2026, 11, 21)),
        Reference = new string('A', 55) + "12345",
        Status = SlipStatus.Checked,
    };

    public static NoticeDue Notice(Passbook book) => new(Backed(book).Guarantee, new(2026, 9, 30), book.Loans[^1].Terms.Principal);

    public static BackedLoan Backed(Passbook book) => new(
        new(book.Membership, book.Loans[^1].Number, book.Membership.Member), book.Loans[^1], book.FundName, book.Profile.FullName);

    public static DueMoveDecision Moved(Passbook book) => new(
        book.Loans[^1].Number, new(3, new(2026, 11, 30), new(2026, 12, 31)), book.Membership.Member,
        new string('ก', DueMoveOrder.MinutesMax), new string('ก', DueMoveOrder.ReasonMax), DateTimeOffset.UnixEpoch);

    public static Broadcast Announcement(Passbook book) => new(
        book.Membership.Fund, new(12), new string('ก', Broadcast.LengthMax), Audience.Village("12"), book.Membership.Member, book.Profile.FullName,
        new(2026, 11, 21, 9, 0, 0, TimeSpan.FromHours(7)), 1_100);

    private static DueInstalment Due(int days, decimal baht) => new(
        new(FundId.Parse("ban-lo"), MemberNumber.Parse("0001")), Funds.Loans.LoanNumber.Parse("L-1"), 1, SampleBooks.Now.Date.AddDays(days), Money.FromBaht(baht), Money.Zero);
}
