using System.Text.Json.Nodes;

namespace LineBot.Simulator;

/// <summary>Photos and the like: ready late, gone after unsend, in sets of any order.</summary>
public sealed class ContentTests : IAsyncLifetime
{
    private TestBot bot = null!;
    private Desk desk = null!;
    private string person = "";

    public async ValueTask InitializeAsync()
    {
        bot = await TestBot.StartAsync();
        desk = await Desk.StartAsync(bot);
        person = await desk.PersonAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await desk.DisposeAsync();
        await bot.DisposeAsync();
    }

    [Fact]
    public async Task A_photo_comes_back_byte_for_byte()
    {
        byte[] photo = [0xFF, 0xD8, 0xFF, 1, 2, 3];
        await SendAsync("image", photo, "image/jpeg");

        var answer = await ContentAsync();

        (answer.Status, answer.ContentType).ShouldBe((200, "image/jpeg"));
        answer.Body.ShouldBe(photo);
    }

    [Fact]
    public async Task Content_that_is_being_prepared_is_202_without_bytes_and_then_there()
    {
        await desk.ChangeAsync(new { content = new { preparingSeconds = 30 } });
        await SendAsync("video", [1, 2, 3], "video/mp4");

        var before = await ContentAsync();
        var status = await desk.DataAsync("GET", Path() + "/content/transcoding");
        await desk.AdvanceAsync("PT31S");
        var after = await ContentAsync();

        (before.Status, before.Body.Length).ShouldBe((202, 0));
        ((string)status.Json["status"]!).ShouldBe("processing");
        (after.Status, after.Body.Length).ShouldBe((200, 3));
    }

    [Fact]
    public async Task Unsent_content_is_gone_and_the_bot_is_told()
    {
        await SendAsync("image", [1], "image/png");
        var id = (string)bot.Last["message"]!["id"]!;

        await desk.SimAsync("DELETE", $"/chats/{person}/messages/{id}?wait=true");

        var answer = await desk.DataAsync("GET", $"/v2/bot/message/{id}/content");
        (answer.Status, answer.Message).ShouldBe((410, "The content is gone"));
        ((string)bot.Last["unsend"]!["messageId"]!).ShouldBe(id);
        bot.Last["replyToken"].ShouldBeNull();
        ((string)(await desk.MessagesAsync(person)).Single()!["message"]!["type"]!).ShouldBe("unsent");
    }

    [Fact]
    public async Task Content_is_not_kept_for_ever()
    {
        await SendAsync("image", [1], "image/png");

        await desk.AdvanceAsync("P31D");

        (await ContentAsync()).Status.ShouldBe(410);
    }

    [Fact]
    public async Task A_shrunken_picture_is_what_the_bot_gets()
    {
        await desk.ChangeAsync(new { content = new { shrunkImage = Convert.ToBase64String([9, 9]) } });
        await SendAsync("image", [1, 2, 3, 4], "image/png");

        (await ContentAsync()).Body.ShouldBe([9, 9]);
    }

    [Fact]
    public async Task Unknown_content_is_not_found_and_a_file_has_no_preview()
    {
        await SendAsync("file", [1], "application/pdf");

        (await desk.DataAsync("GET", "/v2/bot/message/1/content")).Status.ShouldBe(404);
        (await desk.DataAsync("GET", Path() + "/content/preview")).Message.ShouldBe("The content can not be previewed");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Photos_sent_at_once_are_one_set_with_an_event_each(bool isNumbered)
    {
        var photos = new[] { "slip", "house", "flood" }.Select(sample => new { sample });

        await desk.SimAsync("POST", $"/chats/{person}/photos?wait=true", new { photos, isNumbered });

        var sets = bot.Events.Select(e => e["message"]!["imageSet"]!).ToArray();
        sets.Length.ShouldBe(3);
        sets.Select(set => (string)set["id"]!).Distinct().ShouldHaveSingleItem();
        sets.Select(set => (int?)set["index"]).ShouldBe(isNumbered ? [1, 2, 3] : new int?[] { null, null, null }, ignoreOrder: true);
        bot.Events.Select(e => (string)e["webhookEventId"]!).Distinct().Count().ShouldBe(3);
    }

    [Fact]
    public async Task One_photo_is_no_set()
    {
        await desk.SimAsync("POST", $"/chats/{person}/photos?wait=true", new { photos = new[] { new { sample = "slip" } } });

        bot.Last["message"]!["imageSet"].ShouldBeNull();
    }

    private Task<JsonNode?> SendAsync(string type, byte[] bytes, string contentType) => desk.SimAsync(
        "POST",
        $"/chats/{person}/messages?wait=true",
        new { message = new { type, contentProvider = new { type = "line" } }, content = new { base64 = Convert.ToBase64String(bytes), contentType } });

    private Task<Answer> ContentAsync() => desk.DataAsync("GET", Path() + "/content");

    private string Path() => $"/v2/bot/message/{bot.Last["message"]!["id"]}";
}
