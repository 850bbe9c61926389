using System.Collections.Immutable;
using LineBot.Funds;

namespace LineBot.Functions.Crowds;

/// <summary>The money of a small fund: what is owed on its loan, what is in its pot, and what was done.</summary>
internal sealed record MoneyState(Money Owed, Money InPot, ImmutableSortedSet<string> Done)
{
    public bool Equals(MoneyState? other) => other is not null && Owed == other.Owed && InPot == other.InPot && Done.SetEquals(other.Done);

    public override int GetHashCode() => HashCode.Combine(Owed, InPot, Done.Count);

    /// <summary>One deed after another: what was done before, or does not fit, changes nothing.</summary>
    public MoneyState After(MoneyDeed deed) => deed switch
    {
        MoneyDeed.ApproveSlip slip => Repaid(slip.Number, slip.Amount),
        MoneyDeed.Import import => Repaid(import.Receipt, import.Amount),
        MoneyDeed.PayClaim claim when !Done.Contains(claim.Number) && claim.Amount <= InPot => this with { InPot = InPot - claim.Amount, Done = Done.Add(claim.Number) },
        _ => this,
    };

    /// <summary>In which order the deeds may have happened one after the other, so that it came to this; null: in none.</summary>
    public IReadOnlyList<MoneyDeed>? OrderLeadingTo(MoneyState end, ImmutableList<MoneyDeed> deeds)
    {
        if (deeds.IsEmpty) { return Equals(end) ? [] : null; }
        foreach (var deed in deeds)
        {
            if (After(deed).OrderLeadingTo(end, deeds.Remove(deed)) is { } rest) { return [deed, .. rest]; }
        }

        return null;
    }

    public override string ToString() => $"owed {Owed}, in the pot {InPot}, done: {string.Join(' ', Done)}";

    private MoneyState Repaid(string what, Money amount) =>
        Done.Contains(what) || amount > Owed ? this : this with { Owed = Owed - amount, Done = Done.Add(what) };
}
