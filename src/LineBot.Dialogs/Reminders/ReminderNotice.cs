using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Funds;
using LineBot.Funds.Due;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;
using LineBot.Line.Messages;

namespace LineBot.Dialogs.Reminders;

/// <summary>One notice for one person: everything they are to be reminded of today, over all their funds.</summary>
public static class ReminderNotice
{
    /// <summary>More loans than this nobody reads on a telephone; the rest stands under "งวดต่อไป".</summary>
    internal const int LoansMax = 10;

    /// <summary>So many loans fit into this many messages.</summary>
    internal const int MessagesMax = 2;

    public static IReadOnlyList<Message> Write(IEnumerable<LoanReminder> reminders, LocalTime now) =>
        [.. CardMessages.Of([.. reminders.Take(LoansMax).Select(one => ReminderCards.Of(one, now))], Locale.Thai)];
}

/// <summary>A loan and those of its instalments that are due a word, the oldest first; there is at least one.</summary>
public sealed record LoanReminder(Passbook Book, Loan Loan, IReadOnlyList<Reminder> Reminders)
{
    public Money Total => Reminders.Aggregate(Money.Zero, (sum, one) => sum + one.Total);

    public static IEnumerable<LoanReminder> In(Passbook book, IEnumerable<Reminder> reminders) => reminders
        .GroupBy(reminder => reminder.Loan)
        .Select(loan => new LoanReminder(book, book.Loans.First(one => one.Number == loan.Key), [.. loan.OrderBy(one => one.Number)]));

    public override string ToString() => $"reminders of loan {Loan.Number}";
}
