using LineBot.Funds.Ledger;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;

namespace LineBot.Funds.Import;

/// <summary>What is known of the funds that an import speaks of: what is stored, and what the import itself brings.</summary>
public sealed class ImportDirectory
{
    private readonly Dictionary<FundId, FundProfile> funds = [];
    private readonly Dictionary<(FundId, AccountNumber), MemberNumber> accounts = [];
    private readonly Dictionary<(FundId, LoanNumber), MemberNumber> loans = [];
    private readonly HashSet<Membership> members = [];

    public void Know(FundProfile fund) => funds[fund.Id] = fund;

    public void Know(Membership member) => members.Add(member);

    public void Know(FundId fund, AccountNumber account, MemberNumber owner) => accounts[(fund, account)] = owner;

    public void Know(FundId fund, LoanNumber loan, MemberNumber owner) => loans[(fund, loan)] = owner;

    public FundProfile? Fund(FundId id) => funds.GetValueOrDefault(id);

    public bool IsMember(Membership membership) => members.Contains(membership);

    public MemberNumber? OwnerOf(FundId fund, AccountNumber account) =>
        accounts.TryGetValue((fund, account), out var owner) ? owner : null;

    public MemberNumber? OwnerOf(FundId fund, LoanNumber loan) => loans.TryGetValue((fund, loan), out var owner) ? owner : null;
}
