using Microsoft.Playwright;

namespace LineBot.EndToEnd.Welfare;

/// <summary>A browser in which phones are held side by side, each on a page of its own.</summary>
public sealed class Chrome : IAsyncLifetime
{
    private const string Path = "/usr/bin/chromium";

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Path)) { return; }
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Path, Args = Arguments });
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) { await browser.DisposeAsync(); }
        playwright?.Dispose();
    }

    /// <param name="desk">Where the page comes from.</param>
    /// <param name="person">Whose phone it shows.</param>
    /// <param name="width">Of the window: as on a desk, or 375 as in a hand.</param>
    internal async Task<PhonePage> OpenAsync(Desk desk, string person, int width = 1100)
    {
        desk.MustStand();
        Assert.SkipWhen(browser is null, $"{Path} is not installed");
        var context = await browser!.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 900 } });
        await context.AddInitScriptAsync($"localStorage.setItem('line-on-your-desk', JSON.stringify({{ phones: [['{person}', '{person}']] }}))");
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(90_000);
        await page.GotoAsync(desk.Address.ToString());
        await page.Locator(".phone .messages > li.row-theirs").First.WaitForAsync();   // Everybody has been greeted, so now the chat is drawn.
        return new(page);
    }
}
