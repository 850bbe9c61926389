using System.Text.Json.Serialization;
using LineBot.Dialogs.Photos;
using LineBot.Dialogs.Script;
using LineBot.Funds;
using LineBot.Funds.Photos;

namespace LineBot.Dialogs.Slips;

/// <summary>What the sender said so far. <paramref name="Held"/>: pictures that came before it was known for which fund they are.</summary>
internal sealed record SlipForm(
    string? Target, Money? Amount, string? Reference, IReadOnlyList<PhotoId> Photos, IReadOnlyList<Waiting> Held)
{
    [JsonIgnore]
    public int Pictures => Photos.Count + Held.Count;

    public override string ToString() => "slip form";
}

/// <summary>What an officer chose so far.</summary>
internal sealed record SlipReview(string? What, string? Target, Money? Amount, DateOnly? PaidOn, string? Reason)
{
    public override string ToString() => "slip review";
}

/// <summary>How drafts about slips are stored.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, Converters = [typeof(FundValues)])]
[JsonSerializable(typeof(SlipForm))]
[JsonSerializable(typeof(SlipReview))]
internal sealed partial class SlipJson : JsonSerializerContext;
