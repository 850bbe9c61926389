using Microsoft.Playwright;

namespace LineBot.Simulator.Page;

public sealed class ChattingTests(Browser browser) : IClassFixture<Browser>
{
    private static readonly object[] Choices =
    [
        Item(new { type = "postback", label = "ประวัติ", data = "history", displayText = "ขอดูประวัติ" }),
        Item(new { type = "datetimepicker", label = "เลือกวัน", data = "day", mode = "date", initial = "2026-12-01" }),
    ];

    [Fact]
    public async Task A_person_writes_and_answers_with_a_quick_reply_that_then_is_gone()
    {
        await using var bot = await EchoAsync();
        await using var desk = await Desk.StartAsync(bot);
        await desk.PersonAsync("สมาชิก ทดสอบ");
        await using var page = await browser.OpenAsync(desk);

        await page.SayAsync("สวัสดี");
        await page.SeeAsync("ได้รับ สวัสดี");
        await page.SeeAsync("อ่านแล้ว");
        await page.PressAsync("ประวัติ");
        await page.SeeAsync("ได้รับ history");
        await page.ShootAsync("page-quick-reply");

        (await page.Phone.GetByText("ขอดูประวัติ").CountAsync()).ShouldBe(1);
        bot.Events.Select(e => (string)e["type"]!).ShouldBe(["message", "postback"]);
        page.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_answer_read_before_the_bot_spoke_takes_no_button_away()
    {
        var (wasRead, mayArrive) = (new TaskCompletionSource(), new TaskCompletionSource());
        await using var bot = await EchoAsync(beforeTap: wasRead.Task);
        await using var desk = await Desk.StartAsync(bot);
        await desk.PersonAsync();
        await using var page = await browser.OpenAsync(desk);
        await page.SayAsync("สวัสดี");
        await page.SeeAsync("ได้รับ สวัสดี");
        await page.Page.RouteAsync("**/sim/chats/*?limit=0", async route =>
        {
            var old = await route.FetchAsync();
            wasRead.TrySetResult();
            await mayArrive.Task;
            await route.FulfillAsync(new() { Response = old });
        });

        await page.PressAsync("ประวัติ");
        await page.SeeAsync("ได้รับ history");
        var readings = 0;
        await page.Page.RunAndWaitForRequestFinishedAsync(
            () => { mayArrive.SetResult(); return Task.CompletedTask; },
            new() { Predicate = request => request.Url.EndsWith("?limit=0", StringComparison.Ordinal) && ++readings == 2 });

        (await page.Phone.GetByRole(AriaRole.Button, new() { Name = "เลือกวัน" }).IsVisibleAsync()).ShouldBeTrue();
    }

    [Fact]
    public async Task A_date_is_picked_in_Gregorian_and_read_in_Buddhist_years()
    {
        await using var bot = await EchoAsync();
        await using var desk = await Desk.StartAsync(bot);
        await desk.PersonAsync();
        await using var page = await browser.OpenAsync(desk);

        await page.SayAsync("วันไหน");
        await page.PressAsync("เลือกวัน");
        await page.Sheet.GetByLabel("เลือกวัน").FillAsync("2026-12-05");
        await page.Sheet.GetByText("5 ธ.ค. 2569").WaitForAsync();
        await page.ShootAsync("page-date-picker");
        await page.PressAsync("เลือก", page.Sheet);
        await page.SeeAsync("ได้รับ day 2026-12-05");
    }

    [Fact]
    public async Task Three_photos_go_at_once_as_one_set()
    {
        await using var bot = await TestBot.StartAsync();
        await using var desk = await Desk.StartAsync(bot);
        var person = await desk.PersonAsync();
        await using var page = await browser.OpenAsync(desk);

        await page.PressAsync("แนบ");
        await page.PressAsync("รูปภาพ", page.Sheet);
        foreach (var name in (string[])["สลิปโอนเงิน", "บ้าน", "น้ำท่วม"]) { await page.PressAsync(name, page.Sheet); }
        await page.ShootAsync("page-choose-photos");
        await page.PressAsync("ส่ง 3 รูป", page.Sheet);
        await page.Phone.Locator(".photo").Nth(2).WaitForAsync();
        await page.ShootAsync("page-three-photos");

        var sets = (await desk.MessagesAsync(person)).Select(message => message!["message"]!["imageSet"]!).ToArray();
        sets.Select(set => (string)set["id"]!).Distinct().Count().ShouldBe(1);
        sets.Select(set => (int)set["index"]!).Order().ShouldBe([1, 2, 3]);
    }

    [Fact]
    public async Task What_is_taken_back_leaves_a_grey_line_and_a_blocked_bot_hears_nothing()
    {
        await using var bot = await TestBot.StartAsync();
        await using var desk = await Desk.StartAsync(bot);
        await desk.PersonAsync("สมาชิก ทดสอบ");
        await using var page = await browser.OpenAsync(desk);

        await page.SayAsync("พิมพ์ผิด");
        await page.Phone.GetByText("พิมพ์ผิด").HoverAsync();
        await page.PressAsync("ตัวเลือกของข้อความนี้");
        await page.PressAsync("ยกเลิกข้อความ", page.Sheet);
        await page.SeeAsync("สมาชิก ทดสอบ ยกเลิกข้อความ");
        await page.PressAsync("ตัวเลือกของแชตนี้");
        await page.PressAsync("บล็อกบอท", page.Sheet);
        await page.SeeAsync("บล็อกบอทอยู่ แตะเพื่อเลิกบล็อก");

        (await page.Phone.GetByRole(AriaRole.Textbox).IsDisabledAsync()).ShouldBeTrue();
        await bot.HearsAsync("unsend");
    }

    [Fact]
    public async Task A_menu_s_areas_are_tapped_through_its_picture()
    {
        await using var bot = await TestBot.StartAsync();
        await using var desk = await Desk.StartAsync(bot);
        await desk.PersonAsync();
        await ShowMenuAsync(desk);
        await using var page = await browser.OpenAsync(desk);

        await page.PressAsync("ยอดเงิน");
        await page.SeeAsync("ขอดูยอดเงิน");
        await page.ShootAsync("page-rich-menu");

        var size = await page.SizeAsync(".rich");
        (size.Width / size.Height).ShouldBe(2500.0 / 843, tolerance: 0.05);
        await page.Phone.GetByRole(AriaRole.Button, new() { Name = "เมนู ▾" }).ClickAsync();
        (await page.Phone.Locator(".rich").IsVisibleAsync()).ShouldBeFalse();
    }

    private static async Task ShowMenuAsync(Desk desk)
    {
        var menu = new
        {
            size = new { width = 2500, height = 843 },
            selected = true,
            name = "test",
            chatBarText = "เมนู",
            areas = new[] { new { bounds = new { x = 0, y = 0, width = 1250, height = 843 }, action = new { type = "message", label = "ยอดเงิน", text = "ขอดูยอดเงิน" } } },
        };
        var id = (string)(await desk.LineAsync("POST", "/v2/bot/richmenu", menu)).Json["richMenuId"]!;
        await desk.DataAsync("POST", $"/v2/bot/richmenu/{id}/content", Contents.Picture.Png(2500, 843, (0x0B, 0x6B, 0x53)));
        (await desk.LineAsync("POST", $"/v2/bot/user/all/richmenu/{id}")).Status.ShouldBe(200);
    }

    private static object Item(object action) => new { type = "action", action };

    /// <summary>Says back what it heard, and offers the choices.</summary>
    private static async Task<TestBot> EchoAsync(Task? beforeTap = null)
    {
        var bot = await TestBot.StartAsync();
        bot.Answer = async request =>
        {
            var e = request.Events[0];
            if (e["postback"] is not null) { await (beforeTap ?? Task.CompletedTask); }
            var heard = (string?)e["message"]?["text"] ?? $"{e["postback"]!["data"]} {e["postback"]!["params"]?["date"]}".Trim();
            var messages = new[] { new { type = "text", text = $"ได้รับ {heard}", quickReply = new { items = Choices } } };
            await bot.Desk!.LineAsync("POST", "/v2/bot/message/reply", new { replyToken = (string)e["replyToken"]!, messages });
            return 200;
        };
        return bot;
    }
}
