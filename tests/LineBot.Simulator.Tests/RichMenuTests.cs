namespace LineBot.Simulator;

/// <summary>Rich menus on a phone: whose is shown, and switching by alias.</summary>
public sealed class RichMenuTests : IAsyncLifetime
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
    public async Task A_persons_own_menu_wins_over_everybodys()
    {
        var (everybodys, own) = (await CreateAsync("ทุกคน"), await CreateAsync("ของฉัน"));
        await desk.LineAsync("POST", $"/v2/bot/user/all/richmenu/{everybodys}");
        (await ShownAsync()).ShouldBe(everybodys);

        await desk.LineAsync("POST", $"/v2/bot/user/{person}/richmenu/{own}");
        (await ShownAsync()).ShouldBe(own);

        await desk.LineAsync("DELETE", $"/v2/bot/user/{person}/richmenu");
        (await ShownAsync()).ShouldBe(everybodys);
    }

    [Fact]
    public async Task A_switch_changes_the_menu_and_tells_the_bot()
    {
        var second = await CreateAsync("หน้าสอง");
        await desk.LineAsync("POST", "/v2/bot/richmenu/alias", new { richMenuAliasId = "second", richMenuId = second });
        var first = await CreateAsync(
            "หน้าแรก", new { type = "richmenuswitch", label = "ต่อไป", richMenuAliasId = "second", data = "page-2" });
        await desk.LineAsync("POST", $"/v2/bot/user/all/richmenu/{first}");

        await desk.SimAsync("POST", $"/chats/{person}/taps?wait=true", new { label = "ต่อไป" });

        (await ShownAsync()).ShouldBe(second);
        bot.Last["postback"]!.ToJsonString().ShouldBe("""{"data":"page-2","params":{"newRichMenuAliasId":"second","status":"SUCCESS"}}""");
    }

    [Fact]
    public async Task A_switch_to_an_alias_that_is_gone_says_so()
    {
        await desk.SimAsync(
            "POST", $"/chats/{person}/taps?wait=true", new { action = new { type = "richmenuswitch", richMenuAliasId = "gone", data = "x" } });

        ((string)bot.Last["postback"]!["params"]!["status"]!).ShouldBe("RICHMENU_ALIAS_ID_NOTFOUND");
    }

    [Fact]
    public async Task Linking_to_somebody_who_blocked_the_bot_is_silently_nothing()
    {
        var menu = await CreateAsync("เมนู");
        await desk.SimAsync("POST", $"/people/{person}/block?wait=true");

        (await desk.LineAsync("POST", $"/v2/bot/user/{person}/richmenu/{menu}")).Status.ShouldBe(200);

        (await desk.LineAsync("GET", $"/v2/bot/user/{person}/richmenu")).Message.ShouldBe("the user has no richmenu");
    }

    [Theory]
    [InlineData("image/png", 799, 270, 400, "The image size is not allowed for richmenu")]
    [InlineData("image/gif", 800, 270, 415, "The content type, image/gif, is not supported")]
    public async Task A_picture_must_fit(string type, int width, int height, int status, string message)
    {
        var id = await DefineAsync("เมนู", null);

        var answer = await desk.DataAsync("POST", $"/v2/bot/richmenu/{id}/content", Contents.Picture.Png(width, height, (1, 2, 3)), type);

        (answer.Status, answer.Message).ShouldBe((status, message));
    }

    [Fact]
    public async Task A_picture_is_never_replaced()
    {
        var id = await CreateAsync("เมนู");

        var answer = await desk.DataAsync("POST", $"/v2/bot/richmenu/{id}/content", Contents.Picture.Png(800, 270, (1, 2, 3)));

        answer.Message.ShouldBe("An image has already been uploaded to the richmenu");
    }

    [Fact]
    public async Task A_wrong_menu_is_named_by_its_properties()
    {
        var answer = await desk.LineAsync("POST", "/v2/bot/richmenu", new
        {
            size = new { width = 800, height = 600 },
            selected = true,
            chatBarText = new string('ก', 15),
            areas = new[] { new { bounds = new { x = 0, y = 0, width = 1, height = 1 }, action = new { type = "uri", uri = "nowhere" } } },
        });

        answer.Details.ShouldBe(
            ["name: must be specified", "size: width / height must be at least 1.45", "chatBarText: Length must be between 0 and 14", "areas[0].action.uri: invalid uri"]);
    }

    private async Task<string> CreateAsync(string name, object? action = null)
    {
        var id = await DefineAsync(name, action);
        (await desk.DataAsync("POST", $"/v2/bot/richmenu/{id}/content", Contents.Picture.Png(800, 270, (1, 2, 3)))).Status.ShouldBe(200);
        return id;
    }

    private async Task<string> DefineAsync(string name, object? action)
    {
        var bounds = new { x = 0, y = 0, width = 800, height = 270 };
        var areas = new[] { new { bounds, action = action ?? new { type = "message", text = "ยอดเงิน" } } };
        var answer = await desk.LineAsync(
            "POST", "/v2/bot/richmenu", new { size = new { width = 800, height = 270 }, selected = true, name, chatBarText = "เมนู", areas });
        return (string)answer.Json["richMenuId"]!;
    }

    private async Task<string?> ShownAsync() => (string?)(await desk.SimAsync("GET", $"/chats/{person}"))!["richMenu"]?["richMenuId"];
}
