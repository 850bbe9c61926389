using LineBot.Funds.Ledger;

namespace LineBot.Funds.Pots;

/// <summary>Links the entries of a pot: each carries the hash of the one before, the first one the hash of the pot.</summary>
internal static class PotChain
{
    /// <summary>The name and the purposes may change; what the pot is and since when it is counted may not.</summary>
    public static ChainTip Start(Pot pot, DateOnly? asOf) => new(0, new CanonicalBytes()
        .Add("pot 1").Add(pot.Fund.Value).Add(pot.Id.Value).Add(pot.Kind.ToString()).Add(asOf).Hash());

    /// <summary>The hash that an entry ought to carry.</summary>
    public static EntryHash HashOf(PotEntry entry) => new CanonicalBytes()
        .Add("pot entry 1").Add(entry.Sequence).Add(entry.Type.ToString()).Add(entry.Number ?? 0).Add(entry.Date)
        .Add(entry.RecordedAt.UtcTicks).Add(entry.Change).Add(entry.Locked).Add(entry.Balance).Add(entry.Purpose?.ToString())
        .Add(entry.Reference).Add(entry.By?.Value).Add(entry.Reverses ?? 0).Add(entry.Note).Add(entry.Previous.Value).Hash();

    public static PotEntry Append(ChainTip tip, PotEntry entry)
    {
        var placed = entry with { Sequence = tip.Sequence + 1, Previous = tip.Hash };
        return placed with { Hash = HashOf(placed) };
    }

    public static ChainTip TipOf(PotEntry entry) => new(entry.Sequence, entry.Hash);
}
