namespace LineBot.Funds.Ledger;

/// <summary>What kind of money an account holds; the kinds are never added together.</summary>
public enum AccountKind
{
    /// <summary>เงินสมทบ: buys welfare, is not refundable.</summary>
    Contribution,

    /// <summary>สัจจะ: the pledged monthly saving.</summary>
    Pledge,

    /// <summary>เงินฝาก: can be drawn.</summary>
    Deposit,

    /// <summary>หุ้น: leaves only on resignation or at the close of a round.</summary>
    Share,

    /// <summary>Counted in whole units: head of cattle, sacks of rice.</summary>
    InKind,
}
