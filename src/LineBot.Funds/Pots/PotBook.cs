using LineBot.Funds.Ledger;

namespace LineBot.Funds.Pots;

/// <summary>A pot after its last entry, and where its chain ends.</summary>
public sealed record PotBook(Pot Pot, DateOnly? AsOf, ChainTip Tip)
{
    /// <summary>A book without an entry. Its first link is the pot itself, so a chain cannot be moved to another pot unseen.</summary>
    public static PotBook New(Pot pot, DateOnly? asOf) => new(pot, asOf, PotChain.Start(pot, asOf));

    public override string ToString() => $"book of {Pot}";
}

/// <summary>What an entry came to: written, or refused.</summary>
public abstract record PotOutcome
{
    private PotOutcome()
    {
    }

    public sealed record Posted(PotBook After, PotEntry Entry) : PotOutcome;

    public sealed record Refused(PotRefusal Why) : PotOutcome;
}
