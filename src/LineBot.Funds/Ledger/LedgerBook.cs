using LineBot.Funds.Loans;

namespace LineBot.Funds.Ledger;

/// <summary>One hash chain of entries: each account has its own, and each loan.</summary>
public readonly record struct LedgerBook
{
    private LedgerBook(AccountNumber? account, LoanNumber? loan) => (Account, Loan) = (account, loan);

    public AccountNumber? Account { get; }

    public LoanNumber? Loan { get; }

    /// <summary>The number of the account or of the loan.</summary>
    public string Number => Account?.Value ?? Loan?.Value ?? throw new InvalidOperationException("An empty book.");

    public static LedgerBook Of(AccountNumber account) => new(account, null);

    public static LedgerBook Of(LoanNumber loan) => new(null, loan);

    public override string ToString() => Loan is { } loan ? $"loan {loan}" : $"account {Account}";
}
