using System.Text.Json;
using System.Text.Json.Nodes;

namespace LineBot.Simulator.OpenApi;

/// <summary>Every kind of event that a person can cause, held against LINE's specification; and the measuring stick itself.</summary>
public sealed class EventTests
{
    [Fact]
    public async Task Every_kind_of_event_is_as_the_specification_says()
    {
        var specification = Specification.Read("webhook.yml");
        await using var bot = await TestBot.StartAsync();
        await using var desk = await Desk.StartAsync(bot);

        await CauseEverythingAsync(desk);

        var kinds = bot.Events.Select(e => (string)e["type"]!).Distinct();
        kinds.ShouldBe(
            ["accountLink", "beacon", "follow", "join", "leave", "memberJoined", "memberLeft", "message", "messageEdited", "postback", "unfollow", "unsend",
                "videoPlayComplete"],
            ignoreOrder: true);
        bot.Received.Where(request => !request.Events.Any(e => Known.Deviations.ContainsKey((string)e["type"]!)))
            .SelectMany(request => Conformance.Check(specification, specification.Schema("CallbackRequest"), JsonDocument.Parse(request.Body).RootElement))
            .ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""{"destination":"Ubad","events":[]}""", ".destination does not fit its pattern")]
    [InlineData("""{"events":[]}""", ".destination is missing")]
    [InlineData("""{"events":{}}""", ".events is not an array")]
    [InlineData("""{"events":[{"type":"unfollow","mode":"asleep"}]}""", ".events[].mode is 'asleep'")]
    [InlineData("""{"events":[{"type":"follow"}]}""", ".events[].replyToken is missing")]
    [InlineData("""{"events":[{"type":"unfollow","timestamp":"now"}]}""", ".events[].timestamp is not a number")]
    [InlineData("""{"events":[{"type":"unfollow","mood":"sad"}]}""", ".events[].mood is not in the specification")]
    public void The_measuring_stick_finds_what_is_wrong(string body, string deviation)
    {
        var specification = Specification.Read("webhook.yml");

        var found = Conformance.Check(specification, specification.Schema("CallbackRequest"), JsonDocument.Parse(body).RootElement);

        found.ShouldContain(deviation);
    }

    private static async Task CauseEverythingAsync(Desk desk)
    {
        var person = await desk.PersonAsync();
        var newcomer = await desk.PersonAsync();
        await desk.SimAsync("POST", $"/people/{person}/block?wait=true");
        await desk.SimAsync("POST", $"/people/{person}/follow?wait=true");
        await desk.SayAsync(person, "สวัสดี");
        foreach (var kind in new[] { "image", "video", "audio", "file" })
        {
            await desk.SimAsync(
                "POST", $"/chats/{person}/messages?wait=true", new { message = Media(kind), content = new { base64 = "AAAA", contentType = "image/png" } });
        }
        await desk.SimAsync(
            "POST", $"/chats/{person}/photos?wait=true", new { photos = new[] { new { sample = "slip" }, new { sample = "house" } } });
        await desk.SimAsync(
            "POST", $"/chats/{person}/taps?wait=true", new { action = new { type = "datetimepicker", data = "d", mode = "date" }, value = "2026-01-31" });
        await TellAsync(desk, person, "beacon", new { beacon = new { hwid = "d41d8cd98f", type = "enter" } });
        await TellAsync(desk, person, "videoPlayComplete", new { videoPlayComplete = new { trackingId = "t" } });
        var sent = await desk.SayAsync(person, "ลบ");
        await desk.SimAsync("DELETE", $"/chats/{person}/messages/{sent!["messageId"]}?wait=true");
        await LinkAsync(desk, person);
        await InGroupAsync(desk, person, newcomer);
    }

    private static async Task InGroupAsync(Desk desk, string person, string newcomer)
    {
        var group = (string)(await desk.SimAsync("POST", "/groups", new { members = new[] { person } }))!["groupId"]!;
        await desk.SimAsync("POST", $"/groups/{group}/bot?wait=true");
        await desk.SimAsync("POST", $"/groups/{group}/members/{newcomer}?wait=true");
        var sent = await desk.SayAsync(group, "ในกลุ่ม", person);
        await desk.SimAsync("PATCH", $"/chats/{group}/messages/{sent!["messageId"]}?wait=true", new { from = person, text = "แก้แล้ว" });
        await desk.SimAsync("DELETE", $"/groups/{group}/members/{newcomer}?wait=true");
        await desk.SimAsync("DELETE", $"/groups/{group}/bot?wait=true");
    }

    private static async Task LinkAsync(Desk desk, string person)
    {
        foreach (var browser in new[] { person, "somebody-else" })
        {
            var token = (string)(await desk.LineAsync("POST", $"/v2/bot/user/{person}/linkToken")).Json["linkToken"]!;
            await desk.LineAsync("GET", $"/dialog/bot/accountLink?linkToken={token}&nonce=0123456789&as={browser}");
        }
    }

    private static Task<JsonNode?> TellAsync(Desk desk, string person, string type, object fields) =>
        desk.SimAsync("POST", $"/chats/{person}/events?wait=true", new { type, fields });

    private static object Media(string kind) => kind switch
    {
        "file" => new { type = kind, fileName = "a.pdf", fileSize = 3 },
        "image" => new { type = kind, contentProvider = new { type = "line" } },
        _ => new { type = kind, duration = 1_000, contentProvider = new { type = "line" } },
    };
}
