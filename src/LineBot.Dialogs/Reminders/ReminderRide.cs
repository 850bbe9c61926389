using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Linking;
using LineBot.Dialogs.Members;
using LineBot.Dialogs.Script;
using LineBot.Funds.Due;

namespace LineBot.Dialogs.Reminders;

/// <summary>
/// A reminder that could not be sent rides on the answer to whatever the person writes next: it costs the fund nothing there. Books are read at
/// this moment, so it tells of what is still unpaid or of nothing at all; only within the law's hours, and as the one contact of the day.
/// </summary>
internal sealed class ReminderRide(Desks desks)
{
    private const int HolidaysAround = 31;

    private readonly LinkedBooks linked = new(desks.Passbooks);

    /// <summary>Cards to show above the answer; none: nothing waits, or not now.</summary>
    public async Task<IReadOnlyList<Card>> CardsAsync(Turn turn)
    {
        if (turn.Held is not { } held || turn.Understanding.Intent == Intents.Emergency) { return []; }

        var free = await desks.Holidays.ReadAsync(turn.Today.AddDays(-HolidaysAround), turn.Today.AddDays(HolidaysAround), turn.CancellationToken);
        if (!LawfulHours.Allow(turn.Today, turn.LocalNow.Time, free.Any(holiday => holiday.On == turn.Today))) { return []; }

        var isAgreed = turn.Consents.Any(consent => consent is { Purpose: ConsentPurpose.Reminders, IsGiven: true });
        var reminders = isAgreed && !HasJustHeard(turn) ? await RemindersAsync(turn, held, free) : [];
        turn.Add(new ConversationChange.Reminded(turn.Today, [.. reminders.SelectMany(loan => loan.Reminders).Select(reminder => reminder.Code)]));
        return [.. reminders.Take(ReminderNotice.LoansMax).Select(loan => ReminderCards.Of(loan, turn.LocalNow))];
    }

    /// <summary>The answer itself shows what is due.</summary>
    private static bool HasJustHeard(Turn turn) => turn.Changes.OfType<ConversationChange.HeardOfDue>().Any();

    private async Task<List<LoanReminder>> RemindersAsync(Turn turn, HeldReminders held, IReadOnlyList<Holiday> free)
    {
        var seen = await linked.ReadAsync(turn);
        var instalments = held.Instalments.ToHashSet(StringComparer.Ordinal);
        var reminders = new List<LoanReminder>();
        foreach (var book in seen.Books)
        {
            var rules = RepaymentRules.Read(await desks.Rules.ReadAsync(book.Membership.Fund, turn.Today, turn.CancellationToken));
            reminders.AddRange(LoanReminder.In(book, ReminderPlan.Held(book, turn.Today, rules.Calendar(free), instalments, held.Since, held.Heard)));
        }

        return reminders;
    }
}
