using System.Globalization;
using Microsoft.Playwright;

namespace LineBot.EndToEnd;

/// <summary>The same errands by hand: a browser, a phone on the page, the real bot behind it. Screenshots go to artifacts/screenshots.</summary>
public sealed class BrowserTests(Desk desk) : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private static readonly string[] Months = ["ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค."];

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Chromium)) { return; }
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = Arguments });
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) { await browser.DisposeAsync(); }
        playwright?.Dispose();
    }

    [Fact]
    public async Task A_newcomer_links_and_asks_his_balance_with_a_finger()
    {
        var newcomer = "U000000000000000000000000000000f2";
        var page = await OpenAsync(newcomer);
        var words = (await desk.GetAsync($"/sim/people/{newcomer}")).GetProperty("note").GetString()!.Split(' ');
        var (member, code) = (words[Array.IndexOf(words, "เลขสมาชิก") + 1], words[Array.IndexOf(words, "รหัส") + 1]);

        await desk.PostAsync($"/sim/people/{newcomer}/follow", new { });
        await SeeAsync(page, "ผูกบัญชี");
        await SayAsync(page, "ผูกบัญชี");
        await SeeAsync(page, "เลขสมาชิก");
        await SayAsync(page, member);
        await PressAsync(page, "ยินยอม");
        await SeeAsync(page, "รหัส");
        await SayAsync(page, code);
        await SeeAsync(page, "บ้านหล่อ");
        await SayAsync(page, "ยอดเงิน");
        await SeeAsync(page, $"เลขสมาชิก {member}");
        await ShootAsync(page, "everyday-link");
    }

    [Fact]
    public async Task A_member_pages_her_history_and_turns_the_language()
    {
        var page = await OpenAsync(Phone.Sample(1));

        await SayAsync(page, "ประวัติ");
        await PressAsync(page, "เงินสัจจะ S-0001");
        await SeeAsync(page, "ใบเสร็จ");
        await ShootAsync(page, "everyday-history");
        if (await page.GetByRole(AriaRole.Button, new() { Name = "ดูต่อ" }).Last.IsVisibleAsync()) { await PressAsync(page, "ดูต่อ"); }
        await SayAsync(page, "English");
        await SeeAsync(page, "English");
        await SayAsync(page, "balance");
        await SeeAsync(page, "As of");
        await ShootAsync(page, "everyday-english");
        await SayAsync(page, "ภาษาไทย");
    }

    [Fact]
    public async Task Three_photos_at_once_get_a_useful_answer()
    {
        var page = await OpenAsync(Phone.Sample(9));

        await PressAsync(page, "แนบ");
        await page.Locator("dialog[open]").GetByRole(AriaRole.Button, new() { Name = "รูปภาพ", Exact = true }).ClickAsync();
        foreach (var name in (string[])["สลิปโอนเงิน", "บ้าน", "น้ำท่วม"])
        {
            await page.Locator("dialog[open]").GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();
        }
        await page.Locator("dialog[open]").GetByRole(AriaRole.Button, new() { Name = "ส่ง 3 รูป", Exact = true }).ClickAsync();
        await SeeAsync(page, "รูป");
        await ShootAsync(page, "everyday-photos");
    }

    /// <summary>On a desk of its own: codes and conversations of the others must not grow old.</summary>
    [Fact]
    public async Task Three_months_later_is_one_click_and_the_bot_goes_along()
    {
        desk.MustStand();
        await using var ownDesk = new Desk();
        await ownDesk.InitializeAsync();
        var page = await OpenAsync(Phone.Sample(9), ownDesk);

        await page.RunAndWaitForResponseAsync(
            () => page.GetByRole(AriaRole.Button, new() { Name = "+3 เดือน" }).ClickAsync(),
            answer => answer.Request.Method == "POST" && answer.Url.EndsWith("/sim/clock", StringComparison.Ordinal));
        await SayAsync(page, "ยอดเงิน");

        var then = (await ownDesk.GetAsync("/sim/clock")).GetProperty("now").GetDateTimeOffset().ToOffset(TimeSpan.FromHours(7));
        await SeeAsync(page, string.Create(CultureInfo.InvariantCulture, $"{Months[then.Month - 1]} {then.Year + 543}"));
        await ShootAsync(page, "everyday-three-months-later");
    }

    private async Task<IPage> OpenAsync(string person, Desk? another = null)
    {
        desk.MustStand();
        Assert.SkipWhen(browser is null, $"{Chromium} is not installed");
        var context = await browser!.NewContextAsync(new() { ViewportSize = new() { Width = 1100, Height = 900 } });
        await context.AddInitScriptAsync($"localStorage.setItem('line-on-your-desk', JSON.stringify({{ phones: [['{person}', '{person}']] }}))");
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(90_000);
        await page.GotoAsync((another ?? desk).Address.ToString());
        await page.Locator(".phone").First.WaitForAsync();
        return page;
    }

    private static async Task SayAsync(IPage page, string text)
    {
        var field = page.Locator(".phone").First.GetByRole(AriaRole.Textbox);
        await field.FillAsync(text);
        await field.PressAsync("Enter");
    }

    private static Task SeeAsync(IPage page, string text) => page.Locator(".phone").First.GetByText(text).Last.WaitForAsync();

    private static Task PressAsync(IPage page, string name) =>
        page.Locator(".phone").First.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).Last.ClickAsync();

    private static async Task ShootAsync(IPage page, string name)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Checkout.Root, "artifacts", "screenshots"));
        await page.ScreenshotAsync(new() { Path = Path.Combine(folder.FullName, $"{name}.png") });
    }
}
