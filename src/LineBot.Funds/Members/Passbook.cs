using LineBot.Funds.Ledger;
using LineBot.Funds.Loans;

namespace LineBot.Funds.Members;

/// <summary>
/// One membership as it stands: all that a balance, a loan or a next-payment answer needs, read in one query.
/// Accounts and loans are sorted by number.
/// </summary>
public sealed record Passbook(
    Membership Membership,
    string FundName,
    MemberProfile Profile,
    IReadOnlyList<Account> Accounts,
    IReadOnlyList<Loan> Loans,
    IReadOnlyList<CommitteeSeat> Seats,
    IReadOnlyList<LineUserId> LinkedUsers)
{
    /// <summary>The day on which a claim for this member's death was handed in; null: there is none.</summary>
    public DateOnly? DeathReportedOn { get; init; }

    /// <summary>Dead, or reported to be: nobody reminds this member of anything.</summary>
    public bool IsFrozen => DeathReportedOn is not null || Profile.Status == MemberStatus.Deceased;

    /// <summary>What the member could draw: deposits only. Shares, pledges and contributions are never added into it.</summary>
    public Money Withdrawable => Accounts.Where(account => account.Kind == AccountKind.Deposit)
        .Aggregate(Money.Zero, (sum, account) => sum + account.Balance);

    /// <summary>The fund's side of a link. A chat whose link was taken back here may see nothing, whatever it remembers.</summary>
    public bool IsLinkedTo(LineUserId user) => LinkedUsers.Contains(user);

    public override string ToString() => $"passbook of {Membership}";
}
