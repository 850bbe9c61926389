using LineBot.Funds.Members;

namespace LineBot.Funds.Pots;

/// <summary>Money that is to leave a pot for a purpose. Amount above zero.</summary>
/// <param name="Reference">What it is paid for, by number: a claim, a case. Never a name.</param>
/// <param name="By">The officer who pays.</param>
public sealed record PotPayment(FundId Fund, PotId Pot, PotPurpose Purpose, Money Amount, DateOnly Date, string Reference, MemberNumber By)
{
    public string? Note { get; init; }

    public override string ToString() => $"payment from {Pot} of {Fund}";
}

/// <summary>Money that comes into a pot. Amount above zero.</summary>
public sealed record PotIncome(FundId Fund, PotId Pot, PotSource Source, Money Amount, DateOnly Date, string Reference, MemberNumber? By)
{
    public string? Note { get; init; }

    public override string ToString() => $"income of {Pot} of {Fund}";
}

/// <summary>Where income came from: of an endowment a gift is locked, a yield may be spent.</summary>
public enum PotSource
{
    Gift,
    Yield,
}

/// <summary>Takes back the whole of an earlier entry of the same pot, with a reason.</summary>
public sealed record PotReversal(FundId Fund, PotId Pot, Ledger.ReceiptNumber Receipt, DateOnly Date, string Reason, MemberNumber By)
{
    public override string ToString() => $"reversal in {Pot} of {Fund}";
}
