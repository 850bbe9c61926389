using Microsoft.Playwright;

namespace LineBot.Simulator.Page;

/// <summary>Every kind of message that a bot can send, apart from Flex, and a group with its people.</summary>
public sealed class KindsTests(Browser browser) : IClassFixture<Browser>
{
    private const string Nowhere = "http://127.0.0.1:1/none.png";

    private static readonly object[] Actions = [Say("ใช่"), Say("ไม่ใช่")];

    [Theory]
    [InlineData("sticker", ".sticker svg")]
    [InlineData("location", ".place .map")]
    [InlineData("image", ".photo")]
    [InlineData("video", "video.photo")]
    [InlineData("audio", ".voice audio")]
    [InlineData("imagemap", ".imagemap .area")]
    [InlineData("buttons", ".template .template-picture")]
    [InlineData("carousel", ".carousel .template")]
    [InlineData("image_carousel", ".carousel .template-square")]
    [InlineData("textV2", ".speech .emoji")]
    public async Task Each_kind_of_message_has_its_own_shape(string kind, string shape)
    {
        await using var desk = await Desk.StartAsync();
        var person = await desk.PersonAsync();
        var answer = await desk.PushAsync(person, Message(kind));
        answer.Status.ShouldBe(200, answer.Text);
        await using var page = await browser.OpenAsync(desk);

        await page.Phone.Locator(shape).First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        page.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_confirmation_is_answered_by_a_tap()
    {
        await using var bot = await TestBot.StartAsync();
        await using var desk = await Desk.StartAsync(bot);
        var person = await desk.PersonAsync();
        await desk.PushAsync(person, Template(new { type = "confirm", text = "ยืนยันไหมคะ", actions = Actions }));
        await using var page = await browser.OpenAsync(desk);

        await page.PressAsync("ไม่ใช่");
        await page.Phone.Locator(".row-mine").WaitForAsync();

        ((string)(await bot.HearsAsync("message"))["message"]!["text"]!).ShouldBe("ไม่ใช่");
    }

    [Fact]
    public async Task A_group_is_opened_from_the_list_of_a_phone_s_chats()
    {
        await using var bot = await TestBot.StartAsync();
        await using var desk = await Desk.StartAsync(bot);
        var (one, other) = (await desk.PersonAsync("กรรมการ หนึ่ง"), await desk.PersonAsync("กรรมการ สอง"));
        var group = await desk.GroupAsync(one, other);
        await using var page = await browser.OpenAsync(desk);

        await page.PressAsync("รายการแชต");
        await page.Phone.GetByRole(AriaRole.Button, new() { Name = "กลุ่มทดสอบ" }).ClickAsync();
        await page.SeeAsync("กลุ่มทดสอบ (3)");
        await desk.SayAsync(group, "สวัสดีจากอีกเครื่อง", other);
        await page.Phone.Locator(".row-theirs").GetByText("กรรมการ สอง").WaitForAsync();
        await page.SayAsync("รับทราบค่ะ");
        await page.SeeAsync("รับทราบค่ะ");
        await page.ShootAsync("page-group");

        ((string)(await desk.MessagesAsync(group))[^1]!["from"]!["id"]!).ShouldBe(one);
    }

    private static object Say(string words) => new { type = "message", label = words, text = words };

    private static object Template(object template) => new { type = "template", altText = "template", template };

    private static object Message(string kind) => kind switch
    {
        "sticker" => new { type = kind, packageId = "446", stickerId = "1988" },
        "location" => new { type = kind, title = "ศาลา", address = "หมู่ 1", latitude = 15.2, longitude = 104.8 },
        "image" => new { type = kind, originalContentUrl = Nowhere, previewImageUrl = Nowhere },
        "video" => new { type = kind, originalContentUrl = Nowhere, previewImageUrl = Nowhere },
        "audio" => new { type = kind, originalContentUrl = Nowhere, duration = 3_000 },
        "imagemap" => new
        {
            type = kind,
            baseUrl = "http://127.0.0.1:1/map",
            altText = "map",
            baseSize = new { width = 1040, height = 520 },
            actions = new[] { new { type = "message", text = "ซ้าย", area = new { x = 0, y = 0, width = 520, height = 520 } } },
        },
        "buttons" => Template(new { type = kind, thumbnailImageUrl = Nowhere, title = "ปุ่ม", text = "เลือกได้เลย", actions = Actions }),
        "carousel" => Template(new { type = kind, columns = new[] { new { text = "หนึ่ง", actions = Actions }, new { text = "สอง", actions = Actions } } }),
        "image_carousel" => Template(new { type = kind, columns = new[] { new { imageUrl = Nowhere, action = Say("ดู") } } }),
        _ => new
        {
            type = "textV2",
            text = "สวัสดี {smile}",
            substitution = new { smile = new { type = "emoji", productId = "5ac1bfd5040ab15980c9b435", emojiId = "001" } },
        },
    };
}
