using System.Text.Json;
using System.Text.Json.Nodes;
using LineBot.Simulator.Contents;
using LineBot.Simulator.Webhooks;

namespace LineBot.Simulator.Scripting;

/// <summary>Every switch of the platform in one object.</summary>
internal sealed record PlatformSettings
{
    public WebhookSettings Webhook { get; init; } = new();

    public ContentSettings Content { get; init; } = new();

    public bool LimitsRates { get; init; } = true;

    /// <summary>The month's message limit; -1 for none.</summary>
    public long Quota { get; init; } = -1;

    public bool ReadsAutomatically { get; init; } = true;

    /// <summary>Verified and premium accounts may list their followers.</summary>
    public bool IsVerifiedAccount { get; init; }

    public string? WebhookUrl { get; init; }

    /// <summary>Takes from <paramref name="change"/> what it names, at any depth, and leaves the rest.</summary>
    public static PlatformSettings Merge(PlatformSettings before, JsonElement change)
    {
        var merged = (JsonObject)JsonSerializer.SerializeToNode(before, Json.Options)!;
        Merge(merged, change);
        try
        {
            return merged.Deserialize<PlatformSettings>(Json.Options)!;
        }
        catch (JsonException e)
        {
            throw new RefusalException($"A setting has the wrong kind of value: {e.Path}.");
        }
    }

    private static void Merge(JsonObject into, JsonElement change)
    {
        if (change.ValueKind != JsonValueKind.Object) { throw new RefusalException("Settings are an object."); }
        foreach (var property in change.EnumerateObject())
        {
            if (into[property.Name] is JsonObject inner && property.Value.ValueKind == JsonValueKind.Object)
            {
                Merge(inner, property.Value);
            }
            else { into[property.Name] = JsonNode.Parse(property.Value.GetRawText()); }
        }
    }
}
