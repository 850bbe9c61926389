using LineBot.Funds.Ledger;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;

namespace LineBot.Funds.Import;

/// <summary>One thing to write for a member. A step is written whole or not at all, and in order.</summary>
public abstract record PlanStep
{
    private PlanStep()
    {
    }

    public sealed record WriteProfile(MemberProfile Profile, LineUserId? ImportedUser) : PlanStep;

    public sealed record Link(LineUserId User) : PlanStep;

    public sealed record WriteSeat(CommitteeSeat Seat) : PlanStep;

    /// <summary>A new promise to save changes the account without an entry.</summary>
    public sealed record WriteAccount(Account Account) : PlanStep;

    public sealed record PostAccount(Account After, LedgerEntry Entry) : PlanStep;

    public sealed record PostLoan(Loan After, LedgerEntry Entry) : PlanStep;
}
