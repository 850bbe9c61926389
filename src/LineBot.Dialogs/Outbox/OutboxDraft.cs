using System.Text.Json.Serialization;

namespace LineBot.Dialogs.Outbox;

/// <summary>Why work is thrown away, as far as it was said.</summary>
internal sealed record OutboxDraft(string? Why)
{
    public override string ToString() => "outbox draft";
}

/// <summary>The work as it stands; null: not there, or not this person's to decide.</summary>
internal sealed record OutboxFacts(OfficeWork? Work);

/// <summary>How the draft is stored.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(OutboxDraft))]
internal sealed partial class OutboxJson : JsonSerializerContext;
