using LineBot.Funds.Photos;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Welfare;

/// <summary>Photos on their way to a claim that was handed in before.</summary>
internal sealed record PapersDraft
{
    /// <summary>Fund and number of the claim.</summary>
    public string? Claim { get; init; }

    /// <summary>
    /// The claims that waited when this began, with what they lacked. Kept here because the answer that adds papers changes it, and a turn
    /// may be run again.
    /// </summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>What the chosen claim lacked.</summary>
    public IReadOnlyList<Paper> Missing { get; init; } = [];

    public IReadOnlyList<PhotoId> Photos { get; init; } = [];

    /// <summary>Messages with pictures that came before it was known for which claim.</summary>
    public IReadOnlyList<string> Waiting { get; init; } = [];

    public override string ToString() => "papers draft";
}

/// <summary>Which refusal is brought back, and why.</summary>
internal sealed record AppealDraft(string? Reason)
{
    public override string ToString() => "appeal draft";
}
