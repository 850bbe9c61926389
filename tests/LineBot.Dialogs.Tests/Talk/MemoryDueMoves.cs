using LineBot.Funds.Due;
using LineBot.Funds.Ledger;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Tests.Talk;

/// <summary>Decisions on due days, held in memory and written into the village's books.</summary>
internal sealed class MemoryDueMoves(Village village) : IDueMoves
{
    private readonly Dictionary<CommandKey, DueMoveOutcome> done = [];

    public List<DueMoveDecision> All { get; } = [];

    public async Task<DueMoveOutcome> MoveAsync(DueMoveOrder order, CommandKey key, CancellationToken cancellationToken)
    {
        if (done.TryGetValue(key, out var before)) { return before; }

        var officer = await village.ReadAsync(new(order.Borrower.Fund, order.By), cancellationToken);
        var borrower = await village.ReadAsync(order.Borrower, cancellationToken);
        var today = DateOnly.FromDateTime(Village.Now.DateTime);
        if (DueMoveRules.WhyNot(officer, order.Person, borrower, order.Loan, today) is { } why) { return new DueMoveOutcome.Refused(why); }

        var loan = borrower!.Loans.Single(one => one.Number == order.Loan);
        if (DueMoveRules.WhyNot(loan, order.Number, order.To, today) is { } not) { return new DueMoveOutcome.Refused(not); }

        var decision = new DueMoveDecision(order.Loan, new(order.Number, loan.DueOn(order.Number), order.To), order.By, order.Minutes, order.Reason, Village.Now);
        All.Add(decision);
        village.Change(book => book.Membership == order.Borrower
            ? book with { Loans = [.. book.Loans.Select(one => one.Number == order.Loan ? one with { Moves = [.. one.Moves, decision.Move] } : one)] }
            : book);
        return done[key] = new DueMoveOutcome.Moved(decision);
    }

    public Task<IReadOnlyList<DueMoveDecision>> ReadAsync(Membership borrower, LoanNumber loan, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<DueMoveDecision>>([.. All.Where(decision => decision.Loan == loan)]);
}
