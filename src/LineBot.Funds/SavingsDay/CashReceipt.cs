using LineBot.Funds.Ledger;
using LineBot.Funds.Members;

namespace LineBot.Funds.SavingsDay;

/// <summary>Cash that one member handed over: a part for each book, with the receipts of the books.</summary>
public sealed record CashReceipt
{
    /// <summary>1, 2, 3 … on its sheet, without a gap.</summary>
    public required int Number { get; init; }

    public required MemberNumber Member { get; init; }

    public required IReadOnlyList<CashPart> Parts { get; init; }

    /// <summary>The officer who took it.</summary>
    public required MemberNumber By { get; init; }

    public required DateTimeOffset At { get; init; }

    public CashReceiptStatus Status { get; init; }

    public Money Amount => Parts.Aggregate(Money.Zero, (sum, part) => sum + part.Amount);

    /// <summary>Whether its money lies in the cash box.</summary>
    public bool Counts => Status is CashReceiptStatus.Planned or CashReceiptStatus.Posted;

    /// <summary>Somebody began it and was cut off; whoever comes next completes it.</summary>
    public bool IsUnderway => Status is CashReceiptStatus.Planned or CashReceiptStatus.TakingBack;

    public override string ToString() => $"cash receipt {Number}";
}

/// <summary>The part of a cash receipt that goes into one book.</summary>
public sealed record CashPart(LedgerBook Book, EntryType Type, Money Amount)
{
    /// <summary>What the book's own receipt is called.</summary>
    public ReceiptNumber? Receipt { get; init; }

    /// <summary>The receipt by which the book took it back.</summary>
    public ReceiptNumber? Reversal { get; init; }

    public override string ToString() => $"part for {Book}";
}

/// <summary>Where a cash receipt stands. What is underway has been decided; only the books are still being written.</summary>
public enum CashReceiptStatus
{
    Planned,
    Posted,

    /// <summary>The book did not take it after all: a pay-off came in between.</summary>
    Refused,
    TakingBack,
    TakenBack,
}
