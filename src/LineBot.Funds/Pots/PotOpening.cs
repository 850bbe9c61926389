namespace LineBot.Funds.Pots;

/// <summary>A pot as it is carried over from paper. Without a balance the fund does not count it here.</summary>
public sealed record PotOpening(FundId Fund, PotId Id, string Name, PotKind Kind)
{
    public IReadOnlyList<PotPurpose> Purposes { get; init; } = [];

    public Money? Balance { get; init; }

    /// <summary>The day of the balance: nothing may be dated earlier. Null where nothing is counted.</summary>
    public DateOnly? AsOf { get; init; }

    public override string ToString() => $"pot {Id} of {Fund}";
}
