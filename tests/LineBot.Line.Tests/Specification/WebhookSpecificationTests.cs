using System.Text;
using System.Text.Json.Nodes;
using LineBot.Line.Events;

namespace LineBot.Line.Tests.Specification;

/// <summary>Events made from LINE's own specification, each with everything it may carry.</summary>
public class WebhookSpecificationTests
{
    [Fact]
    public void Every_kind_of_event_that_line_knows_is_known()
    {
        var line = OpenApi.Open("webhook.yml");
        var kinds = line.Schema("Event").Kinds;
        kinds.Count.ShouldBeGreaterThan(15);
        foreach (var (kind, schema) in kinds)
        {
            var happened = Read(Example(line.Schema(schema), kind));
            happened.ShouldNotBeOfType<UnknownEvent>(kind);
            happened.Type.ShouldBe(kind);
            happened.Source.ShouldBeOfType<UserSource>(kind);
        }
    }

    [Fact]
    public void Every_kind_of_message_that_line_knows_is_known()
    {
        var line = OpenApi.Open("webhook.yml");
        var kinds = line.Schema("MessageContent").Kinds;
        kinds.Count.ShouldBeGreaterThan(6);
        foreach (var (kind, schema) in kinds)
        {
            var json = new JsonObject { ["type"] = "message", ["message"] = Example(line.Schema(schema), kind) };
            var message = Read(json).ShouldBeOfType<MessageEvent>().Message;
            message.ShouldNotBeOfType<UnknownContent>(kind);
            message.Id.ShouldBe("text");
        }
    }

    private static WebhookEvent Read(JsonNode json)
    {
        Webhook.TryParseEvent(Encoding.UTF8.GetBytes(json.ToJsonString()), out var happened).ShouldBeTrue();
        return happened;
    }

    private static JsonNode Example(Schema schema, string? kind = null) => schema switch
    {
        { Kind: "boolean" } => true,
        { Kind: "integer" or "number" } => 1,
        { Kind: "array" } => new JsonArray(Example(schema.Items!)),
        { Enum: [var first, ..] } => first,
        { Kind: "string" } => "text",
        _ => ExampleObject(schema, kind ?? Preferred(schema)),
    };

    private static JsonObject ExampleObject(Schema schema, string? kind)
    {
        var json = new JsonObject();
        foreach (var (name, property) in schema.Properties) { json[name] = Example(property); }
        if (kind is not null) { json["type"] = kind; }
        return json;
    }

    private static string? Preferred(Schema schema) => schema.Kinds.ContainsKey("user") ? "user" : schema.Kinds.Keys.FirstOrDefault();
}
