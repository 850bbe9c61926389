using System.Collections.Immutable;
using LineBot.Functions.Faults;

namespace LineBot.Functions.Crowds;

/// <summary>Whose telephone is linked to which member, and which codes are used up, as one who does one thing after another keeps it.</summary>
internal sealed record LinkState(ImmutableSortedSet<LinkDeed> Links, ImmutableSortedSet<Person> UsedCodes)
{
    public bool Equals(LinkState? other) => other is not null && Links.SetEquals(other.Links) && UsedCodes.SetEquals(other.UsedCodes);

    public override int GetHashCode() => HashCode.Combine(Links.Count, UsedCodes.Count);

    public LinkState After(LinkDeed deed) => deed switch
    {
        { IsUnlink: true } => this with { Links = Links.Remove(deed with { IsUnlink = false }) },
        _ when UsedCodes.Contains(deed.To) => this,
        _ => new(Links.Add(deed), UsedCodes.Add(deed.To)),
    };

    /// <summary>Whether the deeds may have happened one after the other so that it came to this.</summary>
    public bool LeadsTo(LinkState end, ImmutableList<LinkDeed> deeds) =>
        deeds.IsEmpty ? Equals(end) : deeds.Any(deed => After(deed).LeadsTo(end, deeds.Remove(deed)));

    public override string ToString() => $"{string.Join(", ", Links)}; used: {string.Join(", ", UsedCodes)}";
}

/// <summary>A telephone is linked to a member by that member's code, or unlinked again.</summary>
internal sealed record LinkDeed(Person Phone, Person To, bool IsUnlink) : IComparable<LinkDeed>
{
    public int CompareTo(LinkDeed? other) => other is null ? 1 : (Phone, To, IsUnlink).CompareTo((other.Phone, other.To, other.IsUnlink));

    public override string ToString() => $"{Phone}{(IsUnlink ? "-" : "+")}{To}";
}
