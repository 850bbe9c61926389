using LineBot.Funds;
using LineBot.Funds.Photos;
using LineBot.Funds.Pots;

namespace LineBot.Dialogs.Cases;

/// <summary>A step on a case so far: what was chosen, written, photographed.</summary>
internal sealed record StepDraft
{
    public string? Choice { get; init; }

    public string? Words { get; init; }

    public PotId? Pot { get; init; }

    public Money? Amount { get; init; }

    public IReadOnlyList<PhotoId>? Photos { get; init; }

    public override string ToString() => "step draft";
}
