using LineBot.Funds.Ledger;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;

namespace LineBot.Funds.Import;

/// <summary>Everything that is stored of one member, history and all. A member who is not there yet has no profile.</summary>
public sealed record StoredMember(Membership Membership)
{
    public MemberProfile? Profile { get; init; }

    /// <summary>The LINE account that an earlier import named. The link itself may be gone since.</summary>
    public LineUserId? ImportedUser { get; init; }

    public IReadOnlyDictionary<AccountNumber, Account> Accounts { get; init; } = new Dictionary<AccountNumber, Account>();

    public IReadOnlyDictionary<LoanNumber, Loan> Loans { get; init; } = new Dictionary<LoanNumber, Loan>();

    public IReadOnlyDictionary<Position, CommitteeSeat> Seats { get; init; } = new Dictionary<Position, CommitteeSeat>();

    public IReadOnlySet<LineUserId> Users { get; init; } = new HashSet<LineUserId>();

    public IReadOnlyList<Reversible> Entries { get; init; } = [];

    public override string ToString() => $"stored {Membership}";
}
