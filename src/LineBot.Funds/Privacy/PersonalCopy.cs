using System.Text.Json.Nodes;
using LineBot.Funds.Members;

namespace LineBot.Funds.Privacy;

/// <summary>All that is kept about one person and the memberships the person stands for, as it was at a moment.</summary>
public sealed record PersonalCopy(DateTimeOffset At, IReadOnlyList<KeptItem> Items)
{
    public IReadOnlyList<KeptCount> Counts =>
    [
        .. Items.GroupBy(item => item.Kind).OrderBy(kind => kind.Key)
            .Select(kind => new KeptCount(kind.Key, kind.Count(), kind.Min(item => item.Since))),
    ];

    public override string ToString() => $"copy of {Items.Count} items";
}

/// <summary>How much is kept of a kind, and since when; null: nothing says since when.</summary>
public sealed record KeptCount(DataKind Kind, int Count, DateTimeOffset? Since);

/// <summary>One thing that is kept.</summary>
/// <param name="Membership">Null: it belongs to the LINE account, whatever it is linked to.</param>
/// <param name="Name">What it is called where it is kept, such as a number that people know.</param>
public sealed record KeptItem(DataKind Kind, Membership? Membership, string Name, DateTimeOffset? Since, JsonObject Fields)
{
    /// <summary>The stored rows that it was read from; not a part of the copy.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    public override string ToString() => $"{Kind}";
}
