using LineBot.Dialogs.Committee;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Members;
using LineBot.Dialogs.Script;
using LineBot.Funds.Due;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Reminders;

/// <summary>Finds the loan that an officer names, gives the order, and tells the borrower.</summary>
internal sealed class DueMoveBench(Desks desks)
{
    private const int SuggestedMax = 10;

    private const int DaysAhead = 31;

    private readonly LinkedBooks linked = new(desks.Passbooks);

    public async Task<DueMoveFacts> LoadAsync(Turn turn)
    {
        var seen = await linked.ReadAsync(turn);
        return new(turn.Today, [.. OfficerSeat.Among(seen.Books, turn.Today, Duty.Decide).Select(seat => seat.Book)]);
    }

    public async Task<DueMoveFacts> FindAsync(Turn turn, DueMoveFacts facts, DueMoveDraft draft)
    {
        if (facts.Seats.Count == 0) { return facts; }
        if (!LoanNumber.TryParse(draft.Loan, out var number)) { return facts with { Suggested = await SuggestedAsync(turn, facts) }; }

        foreach (var officer in facts.Seats)
        {
            if (await desks.Funds.OwnerOfAsync(officer.Membership.Fund, number, turn.CancellationToken) is { } owner
                && await desks.Passbooks.ReadAsync(owner, turn.CancellationToken) is { } borrower)
            {
                return Found(turn, facts, officer, borrower, number, draft.Number);
            }
        }

        return facts with { WhyNot = DueMoveRefusal.NoSuchLoan };
    }

    public async Task<ISaying> MoveAsync(Turn turn, DueMoveFacts facts, DueMoveDraft draft)
    {
        if (facts is not { Officer: { } officer, Borrower: { } borrower }) { return DueMoveMessages.Because(facts.WhyNot ?? DueMoveRefusal.NotYours); }

        var order = new DueMoveOrder(
            borrower.Membership, LoanNumber.Parse(draft.Loan!), draft.ShownNumber, draft.To!.Value, officer.Membership.Member, turn.Person, draft.Minutes!, draft.Reason!);
        return await desks.DueMoves.MoveAsync(order, turn.Key, turn.CancellationToken) switch
        {
            DueMoveOutcome.Moved moved => await TellAsync(turn, borrower, moved.Decision),
            DueMoveOutcome.Refused refused => DueMoveMessages.Because(refused.Why),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static DueMoveFacts Found(Turn turn, DueMoveFacts facts, Passbook officer, Passbook borrower, LoanNumber number, int? instalment)
    {
        var found = facts with
        {
            Officer = officer,
            Borrower = borrower,
            Loan = borrower.Loans.FirstOrDefault(loan => loan.Number == number),
            WhyNot = DueMoveRules.WhyNot(officer, turn.Person, borrower, number, turn.Today),
        };
        if (found is { WhyNot: null, Unpaid.Count: 0 }) { return found with { WhyNot = DueMoveRefusal.AlreadyPaid }; }
        return found with { Number = instalment ?? (found.Unpaid.Count > 0 ? found.Unpaid[0].Number : 0) };
    }

    /// <summary>A debt is told to one telephone, and within the hours of the law; at other hours the loan's card and the next reminder tell it.</summary>
    private async Task<ISaying> TellAsync(Turn turn, Passbook borrower, DueMoveDecision decision)
    {
        var holidays = await desks.Holidays.ReadAsync(turn.Today, turn.Today, turn.CancellationToken);
        var mayTell = !borrower.IsFrozen && borrower.LinkedUsers.Count > 0 && LawfulHours.Allow(turn.Today, turn.LocalNow.Time, holidays.Count > 0);
        if (mayTell) { turn.Tell(borrower.LinkedUsers[0], DueMoveCards.Moved(decision, borrower), "borrower"); }
        return mayTell ? DueMoveMessages.MovedAndTold(decision.Loan, decision.Move.To) : DueMoveMessages.Moved(decision.Loan, decision.Move.To);
    }

    private async Task<IReadOnlyList<LoanNumber>> SuggestedAsync(Turn turn, DueMoveFacts facts)
    {
        var due = await Task.WhenAll(facts.Seats.Select(seat =>
            desks.Due.ReadAsync(seat.Membership.Fund, DateOnly.MinValue, turn.Today.AddDays(DaysAhead), turn.CancellationToken)));
        return [.. due.SelectMany(lines => lines).OrderByDescending(line => line.On).Select(line => line.Loan).Distinct().Take(SuggestedMax)];
    }
}
