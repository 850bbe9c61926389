using LineBot.Funds.Ledger;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;

namespace LineBot.Funds.Due;

/// <summary>Moves the day of an instalment, after a decision of the committee only: a harvest that comes late.</summary>
public interface IDueMoves
{
    /// <summary>Rights and rules are looked at anew. The same key again gives the outcome of the first time.</summary>
    Task<DueMoveOutcome> MoveAsync(DueMoveOrder order, CommandKey key, CancellationToken cancellationToken);

    /// <summary>Every decision on a loan, the oldest first.</summary>
    Task<IReadOnlyList<DueMoveDecision>> ReadAsync(Membership borrower, LoanNumber loan, CancellationToken cancellationToken);
}

/// <summary>What an officer wants. <paramref name="Person"/> is null where the operator writes down what the committee decided.</summary>
public sealed record DueMoveOrder(
    Membership Borrower, LoanNumber Loan, int Number, DateOnly To, MemberNumber By, LineUserId? Person, string Minutes, string Reason)
{
    public const int MinutesMax = 60;

    public const int ReasonMax = 200;

    public override string ToString() => $"move of instalment {Number} of loan {Loan}";
}

/// <summary>A decision as it was written down; never changed, never taken out.</summary>
public sealed record DueMoveDecision(LoanNumber Loan, DueMove Move, MemberNumber By, string Minutes, string Reason, DateTimeOffset At)
{
    public override string ToString() => $"decision on loan {Loan}";
}

/// <summary>What became of an order.</summary>
public abstract record DueMoveOutcome
{
    private DueMoveOutcome()
    {
    }

    public sealed record Moved(DueMoveDecision Decision) : DueMoveOutcome;

    public sealed record Refused(DueMoveRefusal Why) : DueMoveOutcome;
}

/// <summary>Why an instalment is not moved, in the order it is looked at.</summary>
public enum DueMoveRefusal
{
    /// <summary>No officer who decides in this fund.</summary>
    NotYours,

    /// <summary>No such loan, or none for this officer.</summary>
    NoSuchLoan,

    /// <summary>The officer is the borrower, a guarantor, or of the borrower's household.</summary>
    Tied,

    NoSuchInstalment,

    AlreadyPaid,

    /// <summary>A decision holds from today on.</summary>
    InThePast,

    SameDay,

    /// <summary>It would come before an earlier instalment, or after a later one.</summary>
    OutOfOrder,

    /// <summary>More than two years after the contract's day: rather a slip of the pen.</summary>
    TooFar,
}
