namespace LineBot.Funds.Ledger;

/// <summary>
/// What is to be written into a book. The amount is positive, the type gives the sign. Without a receipt number of its own
/// the entry gets the book's next running one.
/// </summary>
public sealed record Posting(EntryType Type, Money Amount, DateOnly Date)
{
    public ReceiptNumber? Receipt { get; init; }

    public string? Note { get; init; }

    /// <summary>The receipt that a reversal takes back.</summary>
    public ReceiptNumber? Reverses { get; init; }

    public int Batch { get; init; }

    /// <summary>Told by an import, after the fact: a member who left did get the shares back, so nothing asks whether that may be.</summary>
    public bool HasHappened { get; init; }

    public override string ToString() => $"{Type} posting";
}

/// <summary>An entry that a reversal is about, and whether an earlier reversal took it back already.</summary>
public sealed record Reversible(LedgerEntry Entry, bool IsReversed);
