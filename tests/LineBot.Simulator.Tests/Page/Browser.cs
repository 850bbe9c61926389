using Microsoft.Playwright;

namespace LineBot.Simulator.Page;

/// <summary>Debian's Chromium, once for all tests of the page; tests are skipped where there is none.</summary>
public sealed class Browser : IAsyncLifetime
{
    private const string Program = "/usr/bin/chromium";

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Program)) { return; }
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Program, Args = Arguments });
    }

    /// <summary>The desk in a fresh window of its own: nothing remembered, all that the page complains about collected.</summary>
    internal async Task<PageOnDesk> OpenAsync(Desk desk, int width = 1280, int height = 860, ColorScheme scheme = ColorScheme.Light)
    {
        Assert.SkipWhen(browser is null, $"{Program} is not installed");
        var context = await browser!.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = height }, ColorScheme = scheme });
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(60_000);
        var complaints = new List<string>();
        page.PageError += (_, error) => complaints.Add(error);
        page.Console += (_, said) => { if (said.Type == "error" && said.Text.Contains("Content Security", StringComparison.Ordinal)) { complaints.Add(said.Text); } };
        await page.GotoAsync(desk.ApiUrl);
        await page.Locator(".phone").First.WaitForAsync();
        return new(page, complaints);
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) { await browser.DisposeAsync(); }
        playwright?.Dispose();
    }
}
