namespace LineBot.Funds.Loans;

/// <summary>How a loan's interest is reckoned.</summary>
public enum LoanMethod
{
    /// <summary>คงที่: interest on the first principal for the whole term, spread evenly.</summary>
    Flat,

    /// <summary>ลดต้นลดดอก ต้นเท่ากัน: the same principal each time, interest on what is left.</summary>
    EqualPrincipal,

    /// <summary>ลดต้นลดดอก งวดเท่ากัน: the same sum each time.</summary>
    EqualInstalment,

    /// <summary>The principal comes back at the end; interest with each instalment where there are several.</summary>
    LumpSum,

    /// <summary>Without interest.</summary>
    None,
}

/// <summary>How far apart the instalments lie.</summary>
public enum LoanFrequency
{
    Month,
    Week,

    /// <summary>One payment, as after a harvest.</summary>
    Lump,
}
