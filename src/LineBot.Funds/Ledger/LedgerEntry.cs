namespace LineBot.Funds.Ledger;

/// <summary>One line of a book. Never changed once written: a mistake is taken back by a <see cref="EntryType.Reversal"/>.</summary>
public sealed record LedgerEntry
{
    public required LedgerBook Book { get; init; }

    /// <summary>1, 2, 3 … without a gap.</summary>
    public required long Sequence { get; init; }

    public required ReceiptNumber Receipt { get; init; }

    public required EntryType Type { get; init; }

    /// <summary>The day the money moved.</summary>
    public required DateOnly Date { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>What the entry did to the balance: of an account its money, of a loan its outstanding principal.</summary>
    public required Money Change { get; init; }

    /// <summary>Interest paid on a loan with it; negative where a reversal gave it back; at an opening what was paid before.</summary>
    public Money Interest { get; init; }

    /// <summary>Interest that an early pay-off let go.</summary>
    public Money Waived { get; init; }

    /// <summary>The balance, or the outstanding principal, after this entry.</summary>
    public required Money Balance { get; init; }

    /// <summary>The receipt that a reversal takes back.</summary>
    public ReceiptNumber? Reverses { get; init; }

    public string? Note { get; init; }

    /// <summary>The import that wrote it; 0: none.</summary>
    public int Batch { get; init; }

    public required EntryHash Previous { get; init; }

    public required EntryHash Hash { get; init; }

    /// <summary>The money on the receipt: what was put in or taken out of an account; what was paid on a loan, interest and principal.</summary>
    public Money Amount => Book.Loan is null || Type is EntryType.Opening or EntryType.Disbursement ? Change : Interest - Change;

    public override string ToString() => $"entry {Sequence} of {Book}";
}
