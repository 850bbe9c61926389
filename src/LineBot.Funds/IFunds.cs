using LineBot.Funds.Ledger;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;

namespace LineBot.Funds;

/// <summary>Reads what is known of the funds themselves.</summary>
public interface IFunds
{
    Task<FundProfile?> ReadAsync(FundId fund, CancellationToken cancellationToken);

    /// <summary>Whose loan a number is; null: nobody's.</summary>
    Task<Membership?> OwnerOfAsync(FundId fund, LoanNumber loan, CancellationToken cancellationToken);

    /// <summary>Whose account a number is; null: nobody's.</summary>
    Task<Membership?> OwnerOfAsync(FundId fund, AccountNumber account, CancellationToken cancellationToken);
}
