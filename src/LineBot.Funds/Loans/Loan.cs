using LineBot.Funds.Ledger;
using LineBot.Funds.Members;

namespace LineBot.Funds.Loans;

/// <summary>A loan as it stands after its last entry. Two sums say what is paid, because both columns are paid oldest first.</summary>
public sealed record Loan
{
    public required LoanNumber Number { get; init; }

    public string? Purpose { get; init; }

    public required LoanTerms Terms { get; init; }

    public IReadOnlyList<MemberNumber> Guarantors { get; init; } = [];

    /// <summary>For a loan carried over without its history: no entry may be dated earlier.</summary>
    public DateOnly? AsOf { get; init; }

    public Money PaidPrincipal { get; init; }

    public Money PaidInterest { get; init; }

    /// <summary>Interest that an early pay-off let go.</summary>
    public Money WaivedInterest { get; init; }

    public AllocationOrder Allocation { get; init; }

    /// <summary>Instalments that were moved by a decision, the newest last. Nothing is ever taken out.</summary>
    public IReadOnlyList<DueMove> Moves { get; init; } = [];

    public required ChainTip Tip { get; init; }

    public LedgerBook Book => LedgerBook.Of(Number);

    public Money OutstandingPrincipal => Terms.Principal - PaidPrincipal;

    /// <summary>The contract's day, or the one that it was moved to.</summary>
    public DateOnly DueOn(int number) => Moves.LastOrDefault(move => move.Number == number)?.To ?? Terms.DueOn(number);

    /// <summary>Every instalment with what is paid on it.</summary>
    public IReadOnlyList<Instalment> Schedule() => LoanReckoning.ScheduleOf(this);

    public LoanStanding StandingOn(DateOnly day) => LoanReckoning.StandingOf(this, day);

    public override string ToString() => $"loan {Number}";
}
