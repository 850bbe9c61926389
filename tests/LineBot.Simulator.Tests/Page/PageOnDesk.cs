using Microsoft.Playwright;

namespace LineBot.Simulator.Page;

/// <summary>The page in a browser, as a person meets it: by roles and words.</summary>
internal sealed class PageOnDesk(IPage page, List<string> complaints) : IAsyncDisposable
{
    public IPage Page => page;

    /// <summary>Errors of scripts, and whatever the content security policy stopped.</summary>
    public IReadOnlyList<string> Complaints => complaints;

    public ILocator Phone => page.Locator(".phone").First;

    public ILocator Sheet => page.Locator("dialog[open]");

    public Task PressAsync(string name, ILocator? within = null) => (within ?? Phone).GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();

    public async Task SayAsync(string text)
    {
        var field = Phone.GetByRole(AriaRole.Textbox);
        await field.FillAsync(text);
        await field.PressAsync("Enter");
    }

    public Task SeeAsync(string text) => Phone.GetByText(text).Last.WaitForAsync();

    /// <summary>Width and height as drawn.</summary>
    public async Task<(double Width, double Height)> SizeAsync(string selector)
    {
        var box = (await Phone.Locator(selector).First.BoundingBoxAsync())!;
        return (Math.Round(box.Width, 1), Math.Round(box.Height, 1));
    }

    public Task<string> StyleAsync(string selector, string property) =>
        Phone.Locator(selector).First.EvaluateAsync<string>("(element, property) => getComputedStyle(element)[property]", property);

    /// <summary>For people to look at.</summary>
    public async Task ShootAsync(string name)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Checkout.Root, "artifacts", "screenshots"));
        await page.ScreenshotAsync(new() { Path = Path.Combine(folder.FullName, $"{name}.png") });
    }

    public async ValueTask DisposeAsync() => await page.Context.DisposeAsync();
}
