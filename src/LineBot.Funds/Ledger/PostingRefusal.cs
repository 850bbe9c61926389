namespace LineBot.Funds.Ledger;

/// <summary>Why a posting does not happen. Carries the facts; whoever speaks to people chooses the words.</summary>
public abstract record PostingRefusal
{
    private PostingRefusal()
    {
    }

    public sealed record NotPositive : PostingRefusal;

    /// <summary>The books were carried over, or the loan paid out, on a later day.</summary>
    public sealed record BeforeOpening(DateOnly AsOf) : PostingRefusal;

    public sealed record WrongAccount(EntryType Type, AccountKind Kind) : PostingRefusal;

    /// <summary>Shares and contributions leave only when the member does, or at the close of a round.</summary>
    public sealed record NotWithdrawable(AccountKind Kind) : PostingRefusal;

    public sealed record NotEnough(Money Balance) : PostingRefusal;

    /// <summary>The receipt to take back is not in this book, or is itself an opening or a reversal.</summary>
    public sealed record NothingToReverse(ReceiptNumber Receipt) : PostingRefusal;

    public sealed record AlreadyReversed(ReceiptNumber Receipt) : PostingRefusal;

    /// <summary>A reversal takes back the whole of an entry.</summary>
    public sealed record OtherAmount(Money Original) : PostingRefusal;

    public sealed record ReceiptTaken(ReceiptNumber Receipt) : PostingRefusal;

    /// <summary>More than the loan still asks for.</summary>
    public sealed record MoreThanOwed(Money Owed) : PostingRefusal;

    /// <summary>A pay-off closes the loan to the satang.</summary>
    public sealed record NotThePayOff(Money PayOff) : PostingRefusal;

    /// <summary>No such account or loan.</summary>
    public sealed record NoSuchBook(LedgerBook Book) : PostingRefusal;
}
