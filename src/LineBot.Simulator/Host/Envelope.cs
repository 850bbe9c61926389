using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LineBot.Simulator.Host;

/// <summary>The bodies that the host posts for queue and timer functions, with their double encodings.</summary>
internal static class Envelope
{
    public static JsonObject OfMessage(QueueFunction function, QueueMessage message, byte[] content)
    {
        var metadata = new JsonObject
        {
            ["DequeueCount"] = message.DequeueCount.ToString(CultureInfo.InvariantCulture),
            ["ExpirationTime"] = Time(message.ExpiresAt),
            ["Id"] = Literal(message.Id),
            ["InsertionTime"] = Time(message.InsertedAt),
            ["NextVisibleTime"] = Time(message.VisibleAt),
            ["PopReceipt"] = Literal(message.PopReceipt),
            ["sys"] = System(function),
        };
        if (function.IsBinary) { return Of(function, Convert.ToBase64String(content), metadata); }
        var text = global::System.Text.Encoding.UTF8.GetString(content);
        LeakProperties(text, metadata);
        return Of(function, Literal(text), metadata);
    }

    public static JsonObject OfTimer(TimerFunction function, DateTimeOffset last, DateTimeOffset next, bool isPastDue) => Of(
        function,
        new JsonObject
        {
            ["Schedule"] = new JsonObject { ["AdjustForDST"] = true },
            ["ScheduleStatus"] = new JsonObject { ["Last"] = Time(last), ["Next"] = Time(next), ["LastUpdated"] = Time(last) },
            ["IsPastDue"] = isPastDue,
        },
        new() { ["sys"] = System(function) });

    private static JsonObject Of(Function function, JsonNode data, JsonObject metadata) =>
        new() { ["Data"] = new JsonObject { [function.Binding] = data }, ["Metadata"] = metadata };

    private static JsonObject System(Function function) => new()
    {
        ["MethodName"] = function.Name,
        ["UtcNow"] = TimeProvider.System.GetUtcNow().ToString("O", CultureInfo.InvariantCulture),
        ["RandGuid"] = Guid.NewGuid().ToString(),
    };

    /// <summary>A JSON object's top-level properties overrun the built-in names: why handlers should bind bytes.</summary>
    private static void LeakProperties(string text, JsonObject metadata)
    {
        if (!text.StartsWith('{')) { return; }
        JsonObject? message;
        try { message = JsonNode.Parse(text) as JsonObject; }
        catch (JsonException) { return; }
        foreach (var (name, value) in message!.Where(property => property.Value is not JsonArray))
        {
            var taken = metadata.FirstOrDefault(own => string.Equals(own.Key, name, StringComparison.OrdinalIgnoreCase)).Key ?? name;
            metadata[taken] = value is JsonObject inner ? inner.DeepClone() : Literal(value?.ToString() ?? "");
        }
    }

    private static string Literal(string text) => JsonSerializer.Serialize(text);

    private static string Time(DateTimeOffset at) =>
        at.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
