using System.Text.Json.Nodes;

namespace LineBot.Simulator;

/// <summary>Wrong messages are refused as LINE refuses them: nothing is sent, and each property is named.</summary>
public sealed class ValidationTests(SharedDesk shared) : IClassFixture<SharedDesk>
{
    private readonly Desk desk = shared.Desk;

    [Theory]
    [InlineData("""{"type":"text","text":""}""", "messages[0].text: May not be empty")]
    [InlineData("""{"type":"text"}""", "messages[0].text: May not be empty")]
    [InlineData("""{"text":"a"}""", "messages[0].type: May not be empty")]
    [InlineData("""{"type":"image","previewImageUrl":"https://example.com/a.jpg"}""", "messages[0].originalContentUrl: May not be empty")]
    [InlineData("""{"type":"image","originalContentUrl":"http://example.com/a.jpg","previewImageUrl":"https://example.com/a.jpg"}""", "messages[0].originalContentUrl: invalid uri scheme")]
    [InlineData("""{"type":"image","originalContentUrl":"https://example.com/ก.jpg","previewImageUrl":"https://example.com/a.jpg"}""", "messages[0].originalContentUrl: invalid uri")]
    [InlineData("""{"type":"text","text":"a","emojis":[{"index":0,"productId":"p","emojiId":"1"}]}""", "messages[0].emojis[0].index: The index must point at a '$'")]
    [InlineData("""{"type":"textV2","text":"สวัสดี {name}"}""", "messages[0].text: No substitution for {name}")]
    [InlineData("""{"type":"location","title":"a","address":"b","latitude":91,"longitude":0}""", "messages[0].latitude: must be between -90 and 90")]
    [InlineData("""{"type":"text","text":"a","quickReply":{"items":[]}}""", "messages[0].quickReply.items: Size must be between 1 and 13")]
    [InlineData("""{"type":"text","text":"a","quickReply":{"items":[{"type":"action","action":{"type":"message","text":"a"}}]}}""", "messages[0].quickReply.items[0].action.label: May not be empty")]
    [InlineData("""{"type":"template","altText":"a","template":{"type":"confirm","text":"a","actions":[{"type":"message","label":"a","text":"a"}]}}""", "messages[0].template.actions: Size must be between 2 and 2")]
    [InlineData("""{"type":"template","altText":"a","template":{"type":"buttons","text":"a","actions":[{"type":"camera","label":"a"}]}}""", "messages[0].template.actions[0].type: Must be one of the following values: [postback, message, uri, datetimepicker, clipboard]")]
    [InlineData("""{"type":"template","altText":"a","template":{"type":"buttons","text":"a","actions":[{"type":"uri","label":"a","uri":"ftp://x/"}]}}""", "messages[0].template.actions[0].uri: invalid uri scheme")]
    [InlineData("""{"type":"template","altText":"a","template":{"type":"buttons","text":"a","actions":[{"type":"postback","label":"a","data":"d","text":"t","displayText":"t"}]}}""", "messages[0].template.actions[0].text: text and displayText cannot be used together")]
    [InlineData("""{"type":"template","altText":"a","template":{"type":"buttons","text":"a","actions":[{"type":"datetimepicker","label":"a","data":"d","mode":"date","min":"2026-02-01","max":"2026-01-01"}]}}""", "messages[0].template.actions[0].min: min must be earlier than max")]
    [InlineData("""{"type":"template","altText":"a","template":{"type":"buttons","text":"a","actions":[{"type":"datetimepicker","label":"a","data":"d","mode":"date","initial":"2569-13-01"}]}}""", "messages[0].template.actions[0].initial: invalid date")]
    public async Task A_wrong_object_is_named_by_its_property(string message, string detail)
    {
        var answer = await PushAsync(message);

        answer.Status.ShouldBe(400);
        answer.Message.ShouldBe("The request body has 1 error(s)");
        answer.Details.ShouldBe([detail]);
    }

    [Theory]
    [InlineData("""{"type":"text","text":1}""", "messages[0].text")]
    [InlineData("""{"type":"text","text":"a","quickReply":{"items":{}}}""", "messages[0].quickReply.items")]
    [InlineData("\"text\"", "messages[0]")]
    public async Task A_value_of_the_wrong_kind_stops_the_reading(string message, string property) =>
        (await PushAsync(message)).Message.ShouldBe($"The property, {property}, in the request body is invalid (line: -, column: -)");

    [Theory]
    [InlineData("""{"type":"bubble","body":{"type":"box","layout":"vertical","contents":[{"type":"spacer"}]}}""", "/body/contents/0: invalid property")]
    [InlineData("""{"type":"bubble","footer":{"type":"box","layout":"vertical","contents":[{"type":"separator"},{"type":"text"}]}}""", "/footer/contents/1/text: must be specified")]
    [InlineData("""{"type":"bubble","hero":{"type":"image","url":"http://example.com/a.png"}}""", "/hero/url: invalid uri scheme")]
    [InlineData("""{"type":"bubble","body":{"type":"box","layout":"vertical","contents":[{"type":"text","text":"a","colour":"#000000"}]}}""", "/body/contents/0/colour: unknown field")]
    [InlineData("""{"type":"bubble","body":{"type":"box","layout":"vertical","contents":[{"type":"text","text":"a","color":"red"}]}}""", "/body/contents/0/color: invalid property")]
    [InlineData("""{"type":"bubble","body":{"type":"box","layout":"vertical","contents":[{"type":"icon","url":"https://example.com/a.png"}]}}""", "/body/contents/0: invalid property")]
    [InlineData("""{"type":"bubble","body":{"type":"box","layout":"baseline","contents":[{"type":"image","url":"https://example.com/a.png"}]}}""", "/body/contents/0: invalid property")]
    [InlineData("""{"type":"bubble","body":{"type":"box","layout":"diagonal","contents":[]}}""", "/body/layout: invalid property")]
    [InlineData("""{"type":"bubble","body":{"type":"box","layout":"vertical","contents":[{"type":"button","action":{"type":"message","text":"a"}}]}}""", "/body/contents/0/action/label: must be specified")]
    [InlineData("""{"type":"bubble","body":{"type":"box","layout":"vertical","contents":[{"type":"image","url":"https://example.com/a.png","aspectRatio":"1:4"}]}}""", "/body/contents/0/aspectRatio: invalid property")]
    [InlineData("""{"type":"bubble","size":"huge"}""", "/size: invalid property")]
    [InlineData("""{"type":"carousel","contents":[]}""", "/contents: Size must be between 1 and 12")]
    [InlineData("""{"type":"carousel","contents":[{"type":"bubble","size":"nano"},{"type":"bubble","size":"kilo"}]}""", "/contents/1/size: All bubbles of a carousel must have the same size")]
    [InlineData("""{"type":"bubble","size":"nano","hero":{"type":"video","url":"https://example.com/v.mp4","previewUrl":"https://example.com/p.png","altContent":{"type":"image","url":"https://example.com/p.png"}}}""", "/hero: A video needs a single bubble of size kilo, mega or giga")]
    [InlineData("""{"type":"card"}""", "/type: invalid property")]
    public async Task Flex_is_reported_by_paths_inside_its_contents(string contents, string detail)
    {
        var answer = await PushAsync($$"""{"type":"flex","altText":"a","contents":{{contents}}}""");

        answer.Message.ShouldBe("A message (messages[0]) in the request body is invalid");
        answer.Details.ShouldBe([detail]);
    }

    [Theory]
    [InlineData(5_000, 200)]
    [InlineData(5_001, 400)]
    public async Task Texts_are_counted_in_utf16(int length, int status) =>
        (await PushAsync(new JsonObject { ["type"] = "text", ["text"] = new string('ก', length) }.ToJsonString())).Status.ShouldBe(status);

    [Fact]
    public async Task An_emoji_counts_twice_in_a_text()
    {
        var text = new string('ก', 4_999) + "😀";

        (await PushAsync(new JsonObject { ["type"] = "text", ["text"] = text }.ToJsonString())).Details
            .ShouldBe(["messages[0].text: Length must be between 0 and 5000"]);
    }

    [Theory]
    [InlineData(20, 200)]
    [InlineData(21, 400)]
    public async Task Labels_are_counted_in_graphemes(int count, int status)
    {
        var label = string.Concat(Enumerable.Repeat("น้ำ", count));   // One grapheme, three UTF-16 units.
        var action = new JsonObject { ["type"] = "message", ["label"] = label, ["text"] = "a" };
        var message = new JsonObject
        {
            ["type"] = "text",
            ["text"] = "a",
            ["quickReply"] = new JsonObject { ["items"] = new JsonArray(new JsonObject { ["type"] = "action", ["action"] = action }) },
        };

        (await PushAsync(message.ToJsonString())).Status.ShouldBe(status);
    }

    [Theory]
    [InlineData(900, 200)]
    [InlineData(1_100, 400)]
    public async Task A_bubble_holds_thirty_kilobytes_of_utf8(int lines, int status)
    {
        var text = new JsonObject { ["type"] = "text", ["text"] = new string('ก', 10 * lines) };
        var body = new JsonObject { ["type"] = "box", ["layout"] = "vertical", ["contents"] = new JsonArray(text) };
        var contents = new JsonObject { ["type"] = "bubble", ["body"] = body };

        (await PushAsync(new JsonObject { ["type"] = "flex", ["altText"] = "a", ["contents"] = contents }.ToJsonString())).Status
            .ShouldBe(status);
    }

    [Fact]
    public async Task Nothing_of_a_refused_request_is_sent()
    {
        var person = await desk.PersonAsync();

        await desk.LineAsync("POST", "/v2/bot/message/push", new { to = person, messages = new[] { Desk.Text("ถูก"), Desk.Text("") } });

        (await desk.MessagesAsync(person)).ShouldBeEmpty();
    }

    private async Task<Answer> PushAsync(string message)
    {
        var person = await desk.PersonAsync();
        return await desk.LineAsync(
            "POST", "/v2/bot/message/push", new JsonObject { ["to"] = person, ["messages"] = new JsonArray(JsonNode.Parse(message)) });
    }
}
