using LineBot.Funds.Ledger;
using LineBot.Funds.Members;

namespace LineBot.Funds.Pots;

/// <summary>One line of a pot's book. Never changed once written: a mistake is taken back by a reversal.</summary>
public sealed record PotEntry
{
    public required PotId Pot { get; init; }

    /// <summary>1, 2, 3 … without a gap.</summary>
    public required long Sequence { get; init; }

    public required PotEntryType Type { get; init; }

    /// <summary>The fund's running number: without a gap over all of its pots. An opening has none.</summary>
    public long? Number { get; init; }

    /// <summary>The day the money moved.</summary>
    public required DateOnly Date { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>What it did to the pot: below zero where money left it.</summary>
    public required Money Change { get; init; }

    /// <summary>What it did to the part that has to stay.</summary>
    public Money Locked { get; init; }

    /// <summary>What is in the pot after it; null: the fund does not count this pot.</summary>
    public Money? Balance { get; init; }

    public PotPurpose? Purpose { get; init; }

    /// <summary>What it was for, by number: a claim, a case.</summary>
    public string? Reference { get; init; }

    public MemberNumber? By { get; init; }

    /// <summary>The running number of the entry that a reversal takes back.</summary>
    public long? Reverses { get; init; }

    public string? Note { get; init; }

    public required EntryHash Previous { get; init; }

    public required EntryHash Hash { get; init; }

    /// <summary>As printed: P-0007 on both papers.</summary>
    public ReceiptNumber? Receipt => Number is { } number ? PotReceipt.Of(number) : null;

    public override string ToString() => $"entry {Sequence} of pot {Pot}";
}

/// <summary>What an entry of a pot records.</summary>
public enum PotEntryType
{
    Opening,
    Payment,
    Income,
    Reversal,
}
