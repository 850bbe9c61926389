using LineBot.Funds.Members;

namespace LineBot.Funds.Import;

/// <summary>All rows of an import that belong to one member.</summary>
public sealed class MemberRows(Membership membership)
{
    public Membership Membership { get; } = membership;

    public MemberRow? Member { get; set; }

    public ICollection<AccountRow> Accounts { get; } = [];

    public ICollection<TransactionRow> Transactions { get; } = [];

    public ICollection<LoanRow> Loans { get; } = [];

    public ICollection<RepaymentRow> Repayments { get; } = [];

    public ICollection<SeatRow> Seats { get; } = [];

    public int Count => (Member is null ? 0 : 1) + Accounts.Count + Transactions.Count + Loans.Count + Repayments.Count + Seats.Count;

    public override string ToString() => $"rows of {Membership}";
}
