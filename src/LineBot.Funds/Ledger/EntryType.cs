namespace LineBot.Funds.Ledger;

/// <summary>What an entry of a book records. The type gives the sign.</summary>
public enum EntryType
{
    /// <summary>The balance an account, or the debt a loan, was carried over with.</summary>
    Opening,
    Deposit,
    Withdraw,
    Contribution,
    Share,
    Interest,
    Dividend,
    Fee,

    /// <summary>Takes back an earlier entry of the same book; the earlier one stays.</summary>
    Reversal,

    /// <summary>A loan is paid out.</summary>
    Disbursement,
    Repayment,

    /// <summary>A loan is closed early: the rest of the principal, and the interest to the day.</summary>
    PayOff,
}
