namespace LineBot.Funds.Pots;

/// <summary>กองเงิน: a purse of the fund with a purpose. What is paid out names its pot, and a pot pays only for what it is meant for.</summary>
public sealed record Pot(FundId Fund, PotId Id, string Name, PotKind Kind)
{
    /// <summary>What it may be spent on; empty: anything.</summary>
    public IReadOnlyList<PotPurpose> Purposes { get; init; } = [];

    /// <summary>What is in it; null: the fund does not count it here, so it cannot run out.</summary>
    public Money? Balance { get; init; }

    /// <summary>Of an endowment what has to stay: the principal, and every gift to it. Nothing else is locked.</summary>
    public Money Locked { get; init; }

    /// <summary>What may be paid out; null: nobody counts it.</summary>
    public Money? Spendable => Balance is { } balance ? Money.Max(balance - Locked, Money.Zero) : null;

    /// <summary>The purse of a fund that keeps no pots apart.</summary>
    public static Pot Main(FundId fund) => new(fund, PotId.Main, "เงินกองกลาง", PotKind.Members);

    public bool IsFor(PotPurpose purpose) => Purposes.Count == 0 || Purposes.Contains(purpose);

    public override string ToString() => $"pot {Id} of {Fund}";
}

/// <summary>Where the money of a pot came from.</summary>
public enum PotKind
{
    Members,
    LocalMatch,
    StateMatch,

    /// <summary>Given for a purpose.</summary>
    Donor,

    /// <summary>The principal stays; only its yield may be spent.</summary>
    Endowment,
    Reserve,
    Administration,
}

/// <summary>What money of a pot may be spent on.</summary>
public enum PotPurpose
{
    Welfare,
    Disaster,
    Hardship,
    Education,
    Administration,
    Lending,
}
