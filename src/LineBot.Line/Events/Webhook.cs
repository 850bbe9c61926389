using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace LineBot.Line.Events;

/// <summary>
/// One webhook call: which bot it is for, and its events in the order LINE sent them (possibly none: a connectivity check).
/// </summary>
public sealed record Webhook(string Destination, IReadOnlyList<WebhookEvent> Events)
{
    /// <summary>
    /// Reads a body whose signature was checked. False when it is not a JSON object with an <c>events</c> array; never
    /// throws.
    /// </summary>
    public static bool TryParse(ReadOnlyMemory<byte> body, [NotNullWhen(true)] out Webhook? webhook)
    {
        webhook = null;
        if (!TryOpen(body, out var document)) { return false; }
        using (document)
        {
            var root = document.RootElement;
            if (root.Property("events") is not { ValueKind: JsonValueKind.Array } events) { return false; }
            webhook = new(root.TextOrEmpty("destination"), [.. events.EnumerateArray().Select(EventReader.Read)]);
            return true;
        }
    }

    /// <summary>Reads one event that was kept as <see cref="WebhookEvent.Raw"/>. False when it is not JSON.</summary>
    public static bool TryParseEvent(ReadOnlyMemory<byte> raw, [NotNullWhen(true)] out WebhookEvent? webhookEvent)
    {
        webhookEvent = null;
        if (!TryOpen(raw, out var document)) { return false; }
        using (document)
        {
            webhookEvent = EventReader.Read(document.RootElement);
            return true;
        }
    }

    /// <summary>The bot user id that the body names; unproven until the signature is checked.</summary>
    public static bool TryReadDestination(ReadOnlyMemory<byte> body, [NotNullWhen(true)] out string? destination)
    {
        destination = null;
        if (!TryOpen(body, out var document)) { return false; }
        using (document) { destination = document.RootElement.Text("destination"); }
        return destination is not null;
    }

    public override string ToString() => $"{nameof(Webhook)} with {Events.Count} events";

    private static bool TryOpen(ReadOnlyMemory<byte> json, [NotNullWhen(true)] out JsonDocument? document)
    {
        try
        {
            document = JsonDocument.Parse(json);
            return true;
        }
        catch (JsonException)
        {
            document = null;
            return false;
        }
    }
}
