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
}

/// <summary>A posting into one book, under the key of the command that asked for it.</summary>
public sealed record PostingCommand(CommandKey Key, Membership Membership, LedgerBook Book, Posting Posting);

/// <summary>What became of a posting.</summary>
public abstract record LedgerOutcome
{
    private LedgerOutcome()
    {
    }

    public sealed record Posted(LedgerEntry Entry) : LedgerOutcome;

    public sealed record Refused(PostingRefusal Why) : LedgerOutcome;
}
