using System.Globalization;
using Microsoft.Playwright;

namespace LineBot.Simulator.Page;

/// <summary>What is around the phones, and that everybody can use all of it.</summary>
public sealed class DeskTests(Browser browser) : IClassFixture<Browser>
{
    /// <summary>Everything that can be pressed or filled but has no name for a screen reader.</summary>
    private const string Nameless = """
        () => [...document.querySelectorAll('button, input, textarea, select, a, [role=button], [role=tab]')]
            .filter(element => element.checkVisibility() && !(element.getAttribute('aria-label') || element.textContent.trim() || element.labels?.length || element.alt))
            .map(element => element.outerHTML)
        """;

    /// <summary>Texts whose contrast with what is behind them is below 4.5 to 1.</summary>
    private const string Faint = """
        () => {
            const channels = text => (text.match(/[\d.]+/g) ?? [0, 0, 0, 0]).map(Number);
            const light = ([r, g, b]) => [r, g, b].map(c => c / 255).map(c => c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4).reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
            const behind = element => {
                for (let at = element; at; at = at.parentElement) {
                    const style = getComputedStyle(at), colour = channels(style.backgroundColor);
                    if (style.backgroundImage !== 'none') { return null; }
                    if (colour.length < 4 || colour[3] > 0.75) { return colour; }
                }
                return [255, 255, 255];
            };
            return [...document.querySelectorAll('body *')]
                .filter(element => element.checkVisibility({ opacityProperty: true }) && !element.disabled && [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim()))
                .map(element => ({ element, back: behind(element), front: channels(getComputedStyle(element).color) }))
                .filter(({ back }) => back)
                .map(({ element, back, front }) => {
                    const [one, other] = [light(back), light(front)].sort((a, b) => b - a);
                    return { ratio: (one + 0.05) / (other + 0.05), text: element.textContent.trim().slice(0, 30), name: element.className };
                })
                .filter(({ ratio }) => ratio < 4.5)
                .map(({ ratio, text, name }) => `${ratio.toFixed(2)} ${name}: ${text}`);
        }
        """;

    [Fact]
    public async Task A_refused_message_is_explained_in_Thai_on_the_wire()
    {
        await using var desk = await Desk.StartAsync();
        var person = await desk.PersonAsync();
        await using var page = await browser.OpenAsync(desk);

        await desk.PushAsync(person, Desk.Text(""));
        await page.Page.GetByText("ข้อความไม่ผ่านการตรวจ").WaitForAsync();
        await page.Page.GetByText("POST /v2/bot/message/push").ClickAsync();
        await page.Page.GetByText("messages[0].text").WaitForAsync();
        await page.ShootAsync("page-wire");
    }

    [Fact]
    public async Task Pushes_are_counted_for_the_person_they_went_to()
    {
        await using var desk = await Desk.StartAsync();
        var person = await desk.PersonAsync("ผู้รับ ทดสอบ");
        await using var page = await browser.OpenAsync(desk);

        await desk.PushAsync(person, Desk.Text("หนึ่ง"));
        await desk.PushAsync(person, Desk.Text("สอง"));
        await page.SeeAsync("สอง");
        await page.Page.GetByRole(AriaRole.Tab, new() { Name = "ค่าใช้จ่าย" }).ClickAsync();
        await page.Page.GetByRole(AriaRole.Row, new() { Name = "ผู้รับ ทดสอบ 2" }).WaitForAsync();
    }

    [Fact]
    public async Task Three_months_later_is_one_click()
    {
        await using var desk = await Desk.StartAsync();
        await desk.PersonAsync();
        var before = await NowAsync(desk);
        await using var page = await browser.OpenAsync(desk);

        await page.PressAsync("+3 เดือน", page.Page.GetByRole(AriaRole.Banner));
        await page.Page.GetByText((before.AddMonths(3).ToOffset(TimeSpan.FromHours(7)).Year + 543).ToString(CultureInfo.InvariantCulture)).First.WaitForAsync();
        (await NowAsync(desk)).ShouldBeGreaterThanOrEqualTo(before.AddMonths(3));
    }

    [Theory]
    [InlineData(1280, ColorScheme.Light, "desktop-light")]
    [InlineData(1280, ColorScheme.Dark, "desktop-dark")]
    [InlineData(375, ColorScheme.Light, "narrow-light")]
    [InlineData(375, ColorScheme.Dark, "narrow-dark")]
    public async Task Everything_has_a_name_can_be_read_and_fits(int width, ColorScheme scheme, string name)
    {
        await using var desk = await Desk.StartAsync();
        var person = await desk.PersonAsync("สมาชิก ทดสอบ");
        await desk.SayAsync(person, "สวัสดีค่ะ");
        await desk.PushAsync(person, Desk.Text("ยอดเงินของคุณพร้อมแล้วค่ะ"));
        await using var page = await browser.OpenAsync(desk, width, 720, scheme);
        await page.SeeAsync("ยอดเงินของคุณพร้อมแล้วค่ะ");
        await page.ShootAsync($"page-{name}");

        (await page.Page.EvaluateAsync<string[]>(Nameless)).ShouldBeEmpty();
        (await page.Page.EvaluateAsync<string[]>(Faint)).ShouldBeEmpty();
        (await page.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
        (await page.Page.GetByRole(AriaRole.Region, new() { Name = "โทรศัพท์ของ สมาชิก ทดสอบ" }).CountAsync()).ShouldBe(1);
        (await page.Phone.GetByRole(AriaRole.Log).CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task The_keyboard_alone_reaches_the_field_and_closes_a_sheet()
    {
        await using var desk = await Desk.StartAsync();
        var person = await desk.PersonAsync();
        await using var page = await browser.OpenAsync(desk);

        await page.Phone.GetByRole(AriaRole.Button, new() { Name = "แนบ" }).FocusAsync();
        await page.Page.Keyboard.PressAsync("Enter");
        await page.Sheet.WaitForAsync();
        await page.Page.Keyboard.PressAsync("Escape");
        await page.Sheet.WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await page.Page.Keyboard.PressAsync("Tab");
        await page.Page.Keyboard.TypeAsync("พิมพ์ด้วยแป้น");
        await page.Page.Keyboard.PressAsync("Enter");
        await page.SeeAsync("พิมพ์ด้วยแป้น");

        (await desk.MessagesAsync(person)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Two_thousand_messages_are_drawn_as_they_are_scrolled_to()
    {
        await using var desk = await Desk.StartAsync();
        var person = await desk.PersonAsync();
        for (var sent = 0; sent < 2_000; sent += 5)
        {
            await desk.LineAsync("POST", "/v2/bot/message/push", new { to = person, messages = Enumerable.Range(sent, 5).Select(number => Desk.Text($"ข้อความที่ {number}.")) });
        }
        await using var page = await browser.OpenAsync(desk);
        await page.SeeAsync("ข้อความที่ 1999.");
        (await page.Phone.Locator(".row").CountAsync()).ShouldBeLessThan(200);

        await page.Phone.Locator(".timeline").EvaluateAsync("timeline => { timeline.scrollTop = 0; }");
        await page.Phone.GetByText("ข้อความที่ 1900.").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await desk.PushAsync(person, Desk.Text("ใหม่ล่าสุด"));
        await page.SeeAsync("ใหม่ล่าสุด");
    }

    private static async Task<DateTimeOffset> NowAsync(Desk desk) =>
        DateTimeOffset.Parse((string)(await desk.SimAsync("GET", "/clock"))!["now"]!, CultureInfo.InvariantCulture);
}
