using LineBot.Funds.Members;

namespace LineBot.Funds.Ledger;

/// <summary>Writes into the books of members.</summary>
public interface ILedger
{
    /// <summary>
    /// Posts once however often it is asked: the same key again gives the entry of the first time, the same key with another
    /// posting throws. Ambiguous failures throw too; asking again with the same key settles them.
    /// </summary>
    Task<LedgerOutcome> PostAsync(PostingCommand command, CancellationToken cancellationToken);

    /// <summary>
    /// Takes a line back and writes the right one, both or neither: nobody ever sees the book between the two. The same key again gives the
    /// entries of the first time.
    /// </summary>
    Task<CorrectionOutcome> CorrectAsync(CorrectionCommand command, CancellationToken cancellationToken);
}

/// <summary>A posting into one book, under the key of the command that asked for it.</summary>
public sealed record PostingCommand(CommandKey Key, Membership Membership, LedgerBook Book, Posting Posting);

/// <summary>A reversal, and what is written in the place of the line; null: nothing is.</summary>
public sealed record CorrectionCommand(CommandKey Key, Membership Membership, LedgerBook Book, Posting Reversal, Posting? Replacement)
{
    /// <summary>The two postings, each under a key of its own.</summary>
    public PostingCommand Back => new(CommandKey.Of(Key.Value, "back"), Membership, Book, Reversal);

    public PostingCommand? Again => Replacement is { } right ? new(CommandKey.Of(Key.Value, "again"), Membership, Book, right) : null;

    public override string ToString() => $"correction in {Book}";
}

/// <summary>What became of a posting.</summary>
public abstract record LedgerOutcome
{
    private LedgerOutcome()
    {
    }

    public sealed record Posted(LedgerEntry Entry) : LedgerOutcome;

    public sealed record Refused(PostingRefusal Why) : LedgerOutcome;
}

/// <summary>What became of a correction.</summary>
public abstract record CorrectionOutcome
{
    private CorrectionOutcome()
    {
    }

    public sealed record Corrected(LedgerEntry Reversal, LedgerEntry? Replacement) : CorrectionOutcome;

    /// <summary>Nothing was written.</summary>
    public sealed record Refused(PostingRefusal Why) : CorrectionOutcome;
}
