using Microsoft.Playwright;

namespace LineBot.EndToEnd.Welfare;

/// <summary>One person's phone in the browser: what a finger does on it, and what an eye then waits for. What was there before does not count.</summary>
internal sealed class PhonePage(IPage page)
{
    private const string HasArrived = """
        ([seen, text]) => [...document.querySelectorAll('.phone .messages > li.row-theirs')].slice(seen).some(row => row.textContent.includes(text))
        """;

    private const string HasPicture = """
        seen => [...document.querySelectorAll('.phone .messages > li.row-theirs')].slice(seen).some(row => [...row.querySelectorAll('img')].some(one => one.naturalWidth > 200))
        """;

    private int seen;

    private ILocator Phone => page.Locator(".phone").First;

    /// <summary>Types, sends, and waits for the answer.</summary>
    public async Task SayAsync(string text, string answer)
    {
        await LookAsync();
        var field = Phone.GetByRole(AriaRole.Textbox);
        await field.FillAsync(text);
        await field.PressAsync("Enter");
        await SeeAsync(answer);
    }

    /// <summary>Taps the newest button of these words, and waits for the answer.</summary>
    public async Task PressAsync(string name, string answer)
    {
        await LookAsync();
        await ShowingAsync(name, () => Phone.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).Last.ClickAsync());
        await SeeAsync(answer);
    }

    /// <summary>Waits until this has arrived, as an answer or by itself.</summary>
    public Task SeeAsync(string text) => ShowingAsync(text, () => page.WaitForFunctionAsync(HasArrived, new object[] { seen, text }));

    /// <summary>Waits until a picture that arrived is drawn, too.</summary>
    public Task SeePictureAsync() => ShowingAsync("picture", () => page.WaitForFunctionAsync(HasPicture, seen));

    /// <summary>Chooses pictures of the album and sends them together.</summary>
    public async Task SendPhotosAsync(string answer, params string[] names)
    {
        await LookAsync();
        await Phone.GetByRole(AriaRole.Button, new() { Name = "แนบ", Exact = true }).Last.ClickAsync();
        await InDialog("รูปภาพ").ClickAsync();
        foreach (var name in names) { await InDialog(name).ClickAsync(); }
        await InDialog($"ส่ง {names.Length} รูป").ClickAsync();
        await SeeAsync(answer);
    }

    /// <summary>Closes the menu, so that more of the chat is seen.</summary>
    public Task FoldMenuAsync() => Phone.Locator(".menu-bar").ClickAsync();

    public Task ShootAsync(string name) => ShootAsync(page, name);

    /// <summary>Opens a link that a button of the bot leads to, as the phone's browser does, and gives the words on it.</summary>
    public async Task<string> ReadPageAsync(Uri link, string name)
    {
        var other = await page.Context.NewPageAsync();
        await other.GotoAsync(link.ToString());
        await ShootAsync(other, name);
        var words = await other.InnerTextAsync("body");
        await other.CloseAsync();
        return words;
    }

    /// <summary>How far the page is wider than the window it is shown in: then something is cut off.</summary>
    public Task<int> OverhangAsync() => page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

    private static async Task ShootAsync(IPage page, string name)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Checkout.Root, "artifacts", "screenshots"));
        await page.ScreenshotAsync(new() { Path = Path.Combine(folder.FullName, $"{name}.png") });
    }

    /// <summary>What was there to see instead is kept as a picture.</summary>
    private async Task ShowingAsync(string what, Func<Task> wait)
    {
        try
        {
            await wait();
        }
        catch (TimeoutException)
        {
            await ShootAsync($"missing-{what}");
            throw;
        }
    }

    private async Task LookAsync() => seen = await Phone.Locator(".messages > li.row-theirs").CountAsync();

    private ILocator InDialog(string name) => page.Locator("dialog[open]").GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
}
