namespace LineBot.Simulator.Page;

/// <summary>Flex Messages as drawn, measured where their documentation gives numbers.</summary>
public sealed class FlexTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task Every_size_of_bubble_has_its_width()
    {
        (string Size, double Width)[] expected = [("nano", 120), ("micro", 160), ("deca", 220), ("hecto", 241), ("kilo", 260), ("mega", 300)];
        await using var desk = await Desk.StartAsync();
        var person = await desk.PersonAsync();
        foreach (var (size, _) in expected) { await PushAsync(desk, person, Bubble(size, [Text(size)])); }
        await using var page = await browser.OpenAsync(desk);

        foreach (var (size, width) in expected) { (await page.SizeAsync($".fx-size-{size}")).Width.ShouldBe(width, size); }
    }

    [Fact]
    public async Task Shares_gaps_heights_and_letters_are_as_specified()
    {
        await using var desk = await Desk.StartAsync();
        var person = await desk.PersonAsync();
        await PushAsync(desk, person, Zoo());
        await using var page = await browser.OpenAsync(desk, height: 1500);
        await page.ShootAsync("page-flex-zoo");

        (await page.SizeAsync(".fx-height-md")).Height.ShouldBe(52);
        (await page.SizeAsync(".fx-height-sm")).Height.ShouldBe(40);
        (await page.StyleAsync(".fx-words:text-is('xxl')", "fontSize")).ShouldBe("29px");
        (await page.StyleAsync(".fx-words:text-is('px')", "fontSize")).ShouldBe("17px");
        (await page.StyleAsync(".fx-words:text-is('lg')", "color")).ShouldBe("rgb(170, 0, 0)");
        (await page.StyleAsync(".fx-box:has(> .fx-box > .fx-text:has-text('share 1'))", "borderRadius")).ShouldBe("8px");
        var one = await page.SizeAsync(".fx-box:has(> .fx-text:has-text('share 1')):not(:has(.fx-box))");
        var two = await page.SizeAsync(".fx-box:has(> .fx-text:has-text('share 2')):not(:has(.fx-box))");
        (two.Width / one.Width).ShouldBe(2, tolerance: 0.02);
        (one.Width + two.Width).ShouldBe(300 - 40 - 12, tolerance: 0.5);
        var hero = await page.SizeAsync(".fx-hero .fx-picture");
        (hero.Width / hero.Height).ShouldBe(20.0 / 13, tolerance: 0.01);
        (await page.StyleAsync(".fx-header > .fx-box", "backgroundImage")).ShouldStartWith("linear-gradient(90deg");
        (await page.StyleAsync(".fx-box:has(> .fx-text:has-text('badge')):not(:has(.fx-box))", "position")).ShouldBe("absolute");
        page.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_long_line_shrinks_to_fit_and_a_wrapped_one_ends_after_its_lines()
    {
        await using var desk = await Desk.StartAsync();
        var person = await desk.PersonAsync();
        var words = string.Concat(Enumerable.Repeat("ข้อความยาวมาก ", 12));
        await PushAsync(desk, person, Bubble("mega",
        [
            new { type = "text", text = "1,234,567,890.00 บาทถ้วนถ้วนถ้วน", size = "xxl", adjustMode = "shrink-to-fit" },
            new { type = "text", text = words, wrap = true, maxLines = 2, size = "sm" },
        ]));
        await using var page = await browser.OpenAsync(desk);

        var shrunk = page.Phone.Locator(".fx-words").First;
        await page.Page.WaitForFunctionAsync("element => element.scrollWidth <= element.clientWidth + 1", await shrunk.ElementHandleAsync());
        (await page.SizeAsync(".fx-clamp")).Height.ShouldBe(2 * 14 * 1.4, tolerance: 1);
    }

    [Fact]
    public async Task Words_of_a_bot_never_become_markup()
    {
        await using var desk = await Desk.StartAsync();
        var person = await desk.PersonAsync();
        const string attack = "<img src=x onerror=\"document.title='taken'\">";
        await desk.PushAsync(person, Desk.Text(attack));
        await PushAsync(desk, person, Bubble("mega", [Text(attack)]));
        await using var page = await browser.OpenAsync(desk);

        await page.SeeAsync(attack);
        (await page.Phone.GetByText(attack).CountAsync()).ShouldBe(2);
        (await page.Page.TitleAsync()).ShouldNotBe("taken");
    }

    private static async Task PushAsync(Desk desk, string person, object contents)
    {
        var answer = await desk.PushAsync(person, new { type = "flex", altText = "flex", contents });
        answer.Status.ShouldBe(200, answer.Text);
    }

    private static object Text(string text) => new { type = "text", text, wrap = true };

    private static object Bubble(string size, object[] contents) =>
        new { type = "bubble", size, body = new { type = "box", layout = "vertical", contents } };

    private static object Share(int flex) => new
    {
        type = "box",
        layout = "vertical",
        flex,
        backgroundColor = "#DDEEFF",
        contents = new[] { new { type = "text", text = $"share {flex}", size = "sm" } },
    };

    private static object Zoo() => new
    {
        type = "bubble",
        header = new
        {
            type = "box",
            layout = "vertical",
            contents = new[] { new { type = "text", text = "header", color = "#FFFFFF", weight = "bold" } },
            background = new { type = "linearGradient", angle = "90deg", startColor = "#0B6B53", endColor = "#2FB48F" },
        },
        hero = new { type = "image", url = "http://127.0.0.1:1/none.png", size = "full", aspectRatio = "20:13", aspectMode = "cover", backgroundColor = "#CCDDCC" },
        body = new
        {
            type = "box",
            layout = "vertical",
            spacing = "md",
            contents = new object[]
            {
                new { type = "text", text = "xxl", size = "xxl" },
                new { type = "text", text = "px", size = "17px" },
                new { type = "text", text = "lg", size = "lg", color = "#AA0000", decoration = "underline" },
                new { type = "text", contents = new object[] { new { type = "span", text = "bold ", weight = "bold" }, new { type = "span", text = "and red", color = "#FF0000" } } },
                new { type = "box", layout = "horizontal", spacing = "lg", cornerRadius = "md", contents = new[] { Share(1), Share(2) } },
                new { type = "separator", color = "#0B6B53" },
                new
                {
                    type = "box", layout = "baseline",
                    contents = new object[] { new { type = "icon", url = "http://127.0.0.1:1/none.png" }, new { type = "text", text = "baseline", margin = "sm" } },
                },
                new
                {
                    type = "box", layout = "vertical", position = "absolute", offsetTop = "10px", offsetEnd = "10px", paddingAll = "4px", backgroundColor = "#FF334B",
                    cornerRadius = "xxl", contents = new[] { new { type = "text", text = "badge", size = "xs", color = "#FFFFFF" } },
                },
            },
        },
        footer = new
        {
            type = "box",
            layout = "vertical",
            spacing = "sm",
            contents = new object[]
            {
                new { type = "button", style = "primary", action = new { type = "message", label = "primary", text = "1" } },
                new { type = "button", style = "secondary", height = "sm", action = new { type = "message", label = "secondary", text = "2" } },
                new { type = "button", action = new { type = "message", label = "link", text = "3" } },
            },
        },
    };
}
