using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using LineBot.Line.Events;

namespace LineBot.Line.Tests.Events;

/// <summary>Whatever arrives, reading it ends in an answer.</summary>
public class DamagedWebhookTests
{
    private const string Whole = """
        {"destination":"Ub","events":[
         {"type":"message","mode":"active","timestamp":1767603600000,"source":{"type":"user","userId":"U1"},"webhookEventId":"01A",
          "deliveryContext":{"isRedelivery":false},"replyToken":"r","message":{"type":"text","id":"1","text":"ยอดเงิน",
          "mention":{"mentionees":[{"index":0,"length":1,"type":"user","isSelf":true}]},"emojis":[{"index":0,"length":1}]}},
         {"type":"message","message":{"type":"image","id":"1","contentProvider":{"type":"line"},"imageSet":{"id":"s","index":1,"total":2}}},
         {"type":"message","message":{"type":"location","id":"1","latitude":1.5,"longitude":2.5}},
         {"type":"message","message":{"type":"sticker","id":"1","packageId":"1","stickerId":"1","keywords":["a"]}},
         {"type":"postback","postback":{"data":"d","params":{"date":"2026-01-01"}}},
         {"type":"memberJoined","joined":{"members":[{"type":"user","userId":"U1"}]}},
         {"type":"activated","chatControl":{"expireAt":1}},{"type":"accountLink","link":{"result":"ok"}}]}
        """;

    private static readonly string[] Strange =
        ["null", "true", "-1", "1e999", "9223372036854775808", "\"\"", "\"\\ud800\"", "[]", "{}", "[[1]]", "{\"type\":null}", "{\"\\udc00\":1}"];

    [Fact]
    public void Every_value_may_be_something_else()
    {
        var places = Places(JsonNode.Parse(Whole)!, []).ToArray();
        places.Length.ShouldBeGreaterThan(60);
        foreach (var place in places)
        {
            foreach (var strange in Strange) { Reads(Replaced(place, strange)); }
            Reads(Replaced(place, null));
        }
    }

    [Fact]
    public void Every_byte_may_be_another_one() => Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Choose(0, Encoding.UTF8.GetByteCount(Whole) - 1).Zip(Gen.Choose(0, 255)).ToArbitrary(),
        damage =>
        {
            var bytes = Encoding.UTF8.GetBytes(Whole);
            bytes[damage.Item1] = (byte)damage.Item2;
            return Webhook.TryParse(bytes, out var webhook) == (webhook is not null)
                && Webhook.TryReadDestination(bytes, out var destination) == (destination is not null);
        }));

    [Fact]
    public void Every_beginning_of_a_body_is_no_body()
    {
        var bytes = Encoding.UTF8.GetBytes(Whole);
        for (var length = 0; length < bytes.Length; length++) { Webhook.TryParse(bytes.AsMemory(0, length), out _).ShouldBeFalse(); }
    }

    [Fact]
    public void A_name_that_is_far_too_long_names_nobody_and_is_no_key()
    {
        var event1 = $$"""{"type":"follow","webhookEventId":"{{new string('e', 5_000)}}","source":{"type":"user","userId":"{{new string('U', 5_000)}}"} }""";

        Webhook.TryParseEvent(Encoding.UTF8.GetBytes(event1), out var read).ShouldBeTrue();

        (read.EventId.Length, read.Source!.ChatId).ShouldBe((64, null));
    }

    private static void Reads(string body)
    {
        if (!Webhook.TryParse(Encoding.UTF8.GetBytes(body), out var webhook)) { return; }
        foreach (var happened in webhook.Events)
        {
            happened.EventId.ShouldNotBeEmpty();
            Webhook.TryParseEvent(happened.Raw, out _).ShouldBeTrue();
        }
    }

    private static IEnumerable<object[]> Places(JsonNode node, object[] path)
    {
        if (path.Length > 0) { yield return path; }
        var children = node switch
        {
            JsonObject map => map.Select(pair => ((object)pair.Key, pair.Value)),
            JsonArray list => list.Select((item, index) => ((object)index, item)),
            _ => [],
        };
        foreach (var (step, child) in children)
        {
            foreach (var place in Places(child!, [.. path, step])) { yield return place; }
        }
    }

    /// <summary>The whole body with one value replaced, or left out.</summary>
    private static string Replaced(object[] place, string? json)
    {
        const string Mark = "\"the value to replace\"";
        var root = JsonNode.Parse(Whole)!;
        var parent = place[..^1].Aggregate(root, (node, step) => step is int index ? node[index]! : node[(string)step]!);
        var mark = json is null ? null : JsonNode.Parse(Mark);
        switch (parent)
        {
            case JsonArray list when json is null: list.RemoveAt((int)place[^1]); break;
            case JsonArray list: list[(int)place[^1]] = mark; break;
            case JsonObject map when json is null: map.Remove((string)place[^1]); break;
            case JsonObject map: map[(string)place[^1]] = mark; break;
        }
        return root.ToJsonString().Replace(Mark, json, StringComparison.Ordinal);
    }
}
