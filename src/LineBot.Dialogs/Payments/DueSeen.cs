using LineBot.Dialogs.Linking;
using LineBot.Dialogs.Script;
using LineBot.Funds.Due;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Payments;

/// <summary>A reminder that rides on an answer: whoever asked what is due today is not told the same by a push that costs money.</summary>
internal static class DueSeen
{
    /// <summary>Only for those who get reminders; of each loan what is late and the one that comes next, which is what the answer shows.</summary>
    public static void Remember(Turn turn, IEnumerable<Passbook> books)
    {
        if (!turn.Consents.Any(consent => consent is { Purpose: ConsentPurpose.Reminders, IsGiven: true })) { return; }

        var seen = books.SelectMany(book => book.Loans.SelectMany(loan => Shown(DueInstalment.AllIn(book.Membership, loan), turn.Today))).ToList();
        if (seen.Count > 0) { turn.Add(new ConversationChange.HeardOfDue(turn.Today, seen)); }
    }

    private static IEnumerable<string> Shown(IReadOnlyList<DueInstalment> unpaid, DateOnly today) =>
        unpaid.Take(unpaid.Count(due => due.On < today) + 1).Select(due => Reminder.CodeOf(due.Membership, due.Loan, due.Number));
}
