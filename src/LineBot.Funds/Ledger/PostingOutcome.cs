namespace LineBot.Funds.Ledger;

/// <summary>A posting happened, or it did not.</summary>
public abstract record PostingOutcome<TBook>
{
    private PostingOutcome()
    {
    }

    public sealed record Posted(TBook After, LedgerEntry Entry) : PostingOutcome<TBook>;

    public sealed record Refused(PostingRefusal Why) : PostingOutcome<TBook>;
}
