using LineBot.Dialogs.Language;
using LineBot.Dialogs.Linking;
using LineBot.Dialogs.Reminders;
using LineBot.Functions.Clock;
using LineBot.Functions.Pushes;
using LineBot.Functions.Quota;
using LineBot.Functions.Sending;
using LineBot.Functions.Webhooks;
using LineBot.Funds.Due;
using LineBot.Funds.Members;
using LineBot.Funds.Quota;
using LineBot.Line.Messages;
using LineBot.Storage.Due;

namespace LineBot.Functions.Reminders;

/// <summary>
/// Reminds one person of everything due to them, over all their funds, in one message and at most once a day. Books, consent and hour are
/// read at this moment, so nobody is told what is no longer true. The contact of the day is one row under one of LINE's retry
/// keys: rivals, repetitions and lost answers meet there.
/// </summary>
internal sealed partial class BorrowerNotice(
    FundDays days, IPassbooks passbooks, ContactStore contacts, LineSender line, PushBudget budget, ChannelNames channels, BotClock clock, ILogger<BorrowerNotice> logger)
{
    /// <summary>LINE knows a retry key for 24 hours.</summary>
    private static readonly TimeSpan KeyKnown = TimeSpan.FromHours(23);

    /// <exception cref="PushPostponedException">The host shall bring the notice again.</exception>
    public async Task RunAsync(Notice.Borrower notice, CancellationToken cancellationToken)
    {
        var now = LocalTime.Of(clock.GetUtcNow());
        var day = await days.ReadAsync(notice.Fund, now.Date, cancellationToken);
        if (notice.Day != now.Date || !(day.Allows(now) || day.IsOver(now))) { return; }
        if (await passbooks.ReadAsync(new(notice.Fund, notice.Member), cancellationToken) is not { } book) { return; }
        if (await RecipientAsync(book, cancellationToken) is not { } person || person.On(now.Date) is { IsTold: true }) { return; }

        var reminders = await RemindersAsync(person, book, now.Date, cancellationToken);
        if (reminders.Count == 0) { return; }
        var begin = Begin(person, reminders, now.Date);
        if (day.IsOver(now)) { await contacts.HoldAsync(person.User, begin, cancellationToken); }
        else if (!await budget.AllowsAsync(notice.Fund, PushKind.DueReminder, 1, cancellationToken)) { await HoldBackAsync(person, begin, book.Membership, cancellationToken); }
        else { await TellAsync(person, begin, reminders, now, cancellationToken); }
    }

    /// <summary>No contact was begun: whoever writes meanwhile is told in the answer, and as long as a missed day is caught up tomorrow asks again.</summary>
    private async Task HoldBackAsync(Reachable person, Contact contact, Membership membership, CancellationToken cancellationToken)
    {
        await contacts.HoldAsync(person.User, contact, cancellationToken);
        await budget.HoldBackAsync(membership.Fund, PushKind.DueReminder, membership.Member.Value, cancellationToken);
    }

    private async Task TellAsync(Reachable person, Contact begin, List<LoanReminder> reminders, LocalTime now, CancellationToken cancellationToken)
    {
        var contact = await contacts.BeginAsync(person.User, begin, person.Contacts, cancellationToken);
        if (!contact.IsTold) { await TellAsync(person.User, contact, reminders, now, cancellationToken); }
    }

    private async Task TellAsync(LineUserId user, Contact contact, List<LoanReminder> reminders, LocalTime now, CancellationToken cancellationToken)
    {
        var messages = MessageJson.Write(ReminderNotice.Write(reminders, now));
        var fate = await line.RemindAsync(channels.Of(reminders[0].Book.Membership.Fund), user.Value, contact.RetryKey, messages, cancellationToken);
        switch (fate)
        {
            case Fate.Arrived:
                await contacts.FinishAsync(user, contact with { Codes = CodesOf(reminders) }, cancellationToken);
                return;
            case Fate.UsedUp:
                await contacts.HoldRefusedAsync(user, contact, cancellationToken);
                await budget.HoldBackAsync(reminders[0].Book.Membership.Fund, PushKind.DueReminder, reminders[0].Book.Membership.Member.Value, cancellationToken);
                return;
            case Fate.Refused refused:
                Log.Refused(logger, contact.RetryKey, refused.Reason);   // Tomorrow asks again, as long as a missed day is caught up.
                return;
            default:
                throw new PushPostponedException(fate);
        }
    }

    /// <summary>The first of the member's LINE accounts that agreed to be reminded and still knows of the link: a debt is told to one telephone.</summary>
    private async Task<Reachable?> RecipientAsync(Passbook book, CancellationToken cancellationToken)
    {
        foreach (var user in book.LinkedUsers)
        {
            var person = await contacts.ReadAsync(user, ConsentPurpose.Reminders, cancellationToken);
            if (person.IsAgreed && person.Links.Contains(book.Membership)) { return person; }
        }

        return null;
    }

    private async Task<List<LoanReminder>> RemindersAsync(Reachable person, Passbook first, DateOnly today, CancellationToken cancellationToken)
    {
        var heard = person.Heard();
        var reminders = new List<LoanReminder>();
        foreach (var membership in person.Links.OrderBy(link => link != first.Membership))
        {
            var book = membership == first.Membership ? first : await passbooks.ReadAsync(membership, cancellationToken);
            if (book is null || !await IsToldHereAsync(book, person, cancellationToken)) { continue; }

            var day = await days.ReadAsync(membership.Fund, today, cancellationToken);
            reminders.AddRange(LoanReminder.In(book, ReminderPlan.For(book, today, day.Rules, day.Calendar, heard)));
        }

        return reminders;
    }

    private async Task<bool> IsToldHereAsync(Passbook book, Reachable person, CancellationToken cancellationToken) =>
        book.IsLinkedTo(person.User)
        && (book.LinkedUsers.Count == 1 || (await RecipientAsync(book, cancellationToken))?.User == person.User);

    /// <summary>
    /// Where yesterday's contact never came to an end, its key is used again: if LINE did take it after all, the person was told
    /// and LINE says so; if not, LINE takes it now.
    /// </summary>
    private Contact Begin(Reachable person, List<LoanReminder> reminders, DateOnly today)
    {
        var now = clock.GetUtcNow();
        var open = person.Contacts.FirstOrDefault(contact => contact is { IsTold: false, IsHeld: false } && contact.Day == today.AddDays(-1) && now - contact.BegunAt < KeyKnown);
        return new(
            today,
            open?.RetryKey ?? RetryKey.Of($"reminder/{person.User.Value}/{today.DayNumber}", "contact"),
            open?.BegunAt ?? now,
            CodesOf(reminders),
            IsTold: false);
    }

    private static IReadOnlyList<string> CodesOf(List<LoanReminder> reminders) =>
        [.. reminders.SelectMany(loan => loan.Reminders).Select(reminder => reminder.Code)];

    private static partial class Log
    {
        [LoggerMessage(80, LogLevel.Error, "Reminder {RetryKey} was refused: {Reason}")]
        public static partial void Refused(ILogger logger, Guid retryKey, string reason);
    }
}
