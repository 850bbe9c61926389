using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Funds.Due;
using LineBot.Funds.Loans;

namespace LineBot.Dialogs.Reminders;

/// <summary>One loan of which its borrower is reminded: principal and interest apart, the oldest instalment large.</summary>
internal static class ReminderCards
{
    public static Card Of(LoanReminder notice, LocalTime now) => new()
    {
        AltText = ReminderMessages.Ready,
        Title = ReminderMessages.Title(notice.Loan.Number),
        Subtitle = CommonMessages.FundAndMember(notice.Book.FundName, notice.Book.Profile.FullName),
        Blocks = [.. Blocks(notice, now)],
        Footnote = ReminderMessages.IfPaid,
        Buttons =
        [
            Button.Of(ReminderMessages.Paid, RepaymentPostbacks.Paid(notice.Book.Membership, notice.Loan.Number)) with { IsPrimary = true },
            Button.Of(ReminderMessages.ShowQr, RepaymentPostbacks.Qr(notice.Book.Membership, notice.Loan.Number)),
            Button.Of(ReminderMessages.Talk, RepaymentPostbacks.Talk),
        ],
    };

    private static IEnumerable<Block> Blocks(LoanReminder notice, LocalTime now)
    {
        var first = notice.Reminders[0];
        yield return new Block.Figure(When(first, now.Date), CommonMessages.Amount(first.Total), CommonMessages.Baht)
        {
            Note = Which(first, notice.Loan),
            Tone = first.Stage.IsLate ? Tone.Attention : Tone.Plain,
        };
        yield return new Block.Row(ReminderMessages.Principal, CommonMessages.InBaht(first.Principal));
        if (first.Interest.IsPositive) { yield return new Block.Row(ReminderMessages.Interest, CommonMessages.InBaht(first.Interest)); }
        if (notice.Reminders.Count == 1) { yield break; }

        yield return new Block.Divider();
        yield return new Block.Heading(ReminderMessages.Also);
        foreach (var other in notice.Reminders.Skip(1))
        {
            yield return new Block.Line(Which(other, notice.Loan), CommonMessages.InBaht(other.Total)) { Under = When(other, now.Date) };
        }

        yield return new Block.Divider();
        yield return new Block.Row(ReminderMessages.Total, CommonMessages.InBaht(notice.Total));
    }

    private static Text Which(Reminder reminder, Loan loan) => ReminderMessages.Instalment(reminder.Number, loan.Terms.Instalments);

    private static Text When(Reminder reminder, DateOnly today) => (reminder.CollectedOn.DayNumber - today.DayNumber) switch
    {
        0 => ReminderMessages.DueToday(reminder.CollectedOn),
        > 0 => ReminderMessages.DueSoon(reminder.CollectedOn, DayDistance.Between(today, reminder.CollectedOn)),
        _ => ReminderMessages.Late(reminder.CollectedOn, DayDistance.Between(today, reminder.CollectedOn)),
    };
}
