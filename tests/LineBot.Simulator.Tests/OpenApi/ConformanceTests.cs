using System.Text.Json;
using System.Text.Json.Nodes;
using LineBot.Simulator.Witness;

namespace LineBot.Simulator.OpenApi;

/// <summary>All that LINE's SDK and the simulator said to each other, held against LINE's own specification.</summary>
public sealed class ConformanceTests(SdkWitness witness)
{
    [Fact]
    public void Every_answer_is_as_the_specification_says()
    {
        var found = Exchanges().SelectMany(exchange => OfAnswer(exchange.Operation, exchange.Specification, exchange.Entry));

        found.Distinct().ShouldBeEmpty();
    }

    [Fact]
    public void Every_request_that_was_taken_is_as_the_specification_says()
    {
        var found = Exchanges().Where(exchange => (int)exchange.Entry["status"]! is >= 200 and < 300)
            .SelectMany(exchange => exchange.Operation.RequestSchema is { } schema && Body(exchange.Entry, "requestBody") is { } body
                ? Conformance.Check(exchange.Specification, schema, body).Select(deviation => $"{exchange.Operation.Name}: request{deviation}")
                : []);

        found.Distinct().ShouldBeEmpty();
    }

    [Fact]
    public void Every_webhook_is_as_the_specification_says()
    {
        witness.SkipWhenMissing();
        var specification = Specification.Read("webhook.yml");
        var bodies = witness.Wire.Where(entry => (string?)entry["direction"] == "webhook").Select(entry => Body(entry, "requestBody")!.Value)
            .Where(body => !body.TryGetProperty("x-unannounced", out _) && body.GetProperty("destination").GetString() != "x").ToArray();

        bodies.Length.ShouldBeGreaterThan(10);
        bodies.SelectMany(body => Conformance.Check(specification, specification.Schema("CallbackRequest"), body)).ShouldBeEmpty();
    }

    private IEnumerable<(Operation Operation, Specification Specification, JsonNode Entry)> Exchanges()
    {
        witness.SkipWhenMissing();
        Specification[] specifications = [Specification.Read("messaging-api.yml"), Specification.Read("channel-access-token.yml")];
        var calls = witness.Wire.Where(entry => (string?)entry["direction"] == "api").ToArray();
        calls.Length.ShouldBeGreaterThan(80);
        foreach (var entry in calls)
        {
            var path = ((string)entry["path"]!).Split('?')[0];
            var known = specifications.Select(specification => (Operation: specification.Find((string)entry["method"]!, path), Specification: specification))
                .FirstOrDefault(found => found.Operation is not null);
            known.Operation.ShouldNotBeNull($"{entry["method"]} {path} is in no specification");
            yield return (known.Operation, known.Specification, entry);
        }
    }

    private static IEnumerable<string> OfAnswer(Operation operation, Specification specification, JsonNode entry)
    {
        var status = (int)entry["status"]!;
        if (Body(entry, "responseBody") is not { } body) { return []; }
        if (status is >= 200 and < 300 && !operation.Knows(status)) { return [$"{operation.Name}: status {status}"]; }
        var schema = operation.ResponseSchema(status)
            ?? (status >= 400 && body.TryGetProperty("message", out _) ? specification.Schema("ErrorResponse") : null);
        return schema is null
            ? []
            : Conformance.Check(specification, schema, body).Select(deviation => $"{operation.Name} {status}: answer{deviation}");
    }

    private static JsonElement? Body(JsonNode entry, string name) =>
        (string?)entry[name] is { } text && text.StartsWith('{') ? JsonDocument.Parse(text).RootElement : null;
}
