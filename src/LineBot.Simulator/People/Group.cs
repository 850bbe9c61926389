using System.Collections.Immutable;

namespace LineBot.Simulator.People;

/// <summary>A group chat, or one of the old rooms. At most one official account can be in it.</summary>
internal sealed record Group(string GroupId, string Name, ImmutableList<string> Members)
{
    public bool IsRoom { get; init; }
    public string? PictureUrl { get; init; }
    public bool HasBot { get; init; }

    /// <summary>Another official account holds the only seat.</summary>
    public bool HasOtherBot { get; init; }
}
