namespace LineBot.Funds.Ledger;

/// <summary>An account as it stands after its last entry.</summary>
public sealed record Account
{
    public required AccountNumber Number { get; init; }

    public required AccountKind Kind { get; init; }

    public DateOnly? OpenedOn { get; init; }

    /// <summary>The day of the opening balance: no entry may be dated earlier.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Baht, or whole units of <see cref="Unit"/> where that is set.</summary>
    public required Money Balance { get; init; }

    /// <summary>What the member promised to save each month.</summary>
    public Money? PledgeAmount { get; init; }

    /// <summary>What an in-kind account counts; null: baht.</summary>
    public string? Unit { get; init; }

    public required ChainTip Tip { get; init; }

    public LedgerBook Book => LedgerBook.Of(Number);

    public override string ToString() => $"{Kind} account {Number}";
}
