using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace LineBot.EndToEnd;

/// <summary>A flooded house from the first photo to the end of the matter: a volunteer in a browser, the committee on their phones.</summary>
public sealed partial class FloodedHouseTests(Desk desk) : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";

    /// <summary>Chair of the welfare fund and volunteer of the villages 1, 2 and 3.</summary>
    private static readonly string Volunteer = Phone.Sample(0x34);

    /// <summary>Decides and pays.</summary>
    private static readonly string Treasurer = Phone.Sample(2);

    private static readonly string Neighbour = Phone.Sample(1);

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Chromium)) { return; }
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Chromium,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) { await browser.DisposeAsync(); }
        playwright?.Dispose();
    }

    [Fact]
    public async Task Photos_a_pin_and_a_few_words_become_help_and_the_reporter_reads_the_story()
    {
        var page = await OpenAsync(Volunteer);
        var number = await ReportAsync(page);
        await JoinAsync(number);
        await TakeAndVisitAsync(number);
        await SeeAsync(page, $"เรื่อง {number} ที่แจ้งไว้ ลงเยี่ยมแล้วค่ะ");
        await HelpAsync();
        await SeeAsync(page, $"เรื่อง {number} ที่แจ้งไว้ กองทุนช่วยเหลือแล้วค่ะ");
        await ReferAndCloseAsync(number);

        await SeeAsync(page, $"เรื่อง {number} ที่แจ้งไว้ ส่งต่อหน่วยงานแล้วค่ะ");
        await SeeAsync(page, $"เรื่อง {number} ที่แจ้งไว้ ปิดเรื่องแล้วค่ะ");
        await ShootAsync(page, "flooded-house");
        (await new Phone(desk, Neighbour).LookAsync()).ShouldContain($"เรื่อง {number} ที่แจ้งไว้ ปิดเรื่องแล้วค่ะ");
    }

    /// <summary>Three messages (photos, pin, words) and two taps.</summary>
    private async Task<string> ReportAsync(IPage page)
    {
        await PressAsync(page, "แนบ");
        await page.Locator("dialog[open]").GetByRole(AriaRole.Button, new() { Name = "รูปภาพ", Exact = true }).ClickAsync();
        foreach (var name in (string[])["บ้าน", "น้ำท่วม"])
        {
            await page.Locator("dialog[open]").GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();
        }

        await page.Locator("dialog[open]").GetByRole(AriaRole.Button, new() { Name = "ส่ง 2 รูป", Exact = true }).ClickAsync();
        await PressAsync(page, "แจ้งผู้เดือดร้อน");
        await SeeAsync(page, "เกิดอะไรขึ้นคะ");
        await desk.PostAsync($"/sim/chats/{Volunteer}/messages", new { message = new { type = "location", title = "บ้าน", address = "หมู่ 3", latitude = 19.1602, longitude = 99.9011 } });
        await SeeAsync(page, "ได้ตำแหน่งแล้วค่ะ");
        await SayAsync(page, "น้ำท่วมบ้านยายมา หมู่ 3 ด่วน");
        await PressAsync(page, "ยินยอม ส่งเลย");
        await SeeAsync(page, "รับแจ้งแล้วค่ะ เลขที่");
        return NumberIn().Match(await page.Locator(".phone").First.GetByText("รับแจ้งแล้วค่ะ เลขที่").Last.InnerTextAsync()).Value;
    }

    private async Task JoinAsync(string number)
    {
        var phone = new Phone(desk, Neighbour);
        await phone.TypeAsync("น้ำท่วมบ้านยายมา หมู่ 3");
        await phone.TypeAsync("กองทุนสวัสดิการชุมชนสุขใจ (ตัวอย่าง)");
        (await phone.TypeAsync("ด่วน")).ShouldContain("ใช่เรื่องเดียวกับที่มีคนแจ้งไว้ไหมคะ");
        (await phone.TapAsync($"ใช่ {number}")).ShouldContain($"เพิ่มเข้าเรื่องเลขที่ {number} แล้วค่ะ");
    }

    private async Task TakeAndVisitAsync(string number)
    {
        var phone = new Phone(desk, Treasurer);
        await HearAsync(phone, $"มีเรื่องแจ้งใหม่ {number}");
        (await phone.TypeAsync("เคส")).ShouldContain(number);
        (await phone.TapAsync("เปิดดู")).ShouldContain("น้ำท่วมบ้านยายมา");
        (await phone.TapAsync("รับเรื่อง")).ShouldContain($"รับเรื่อง {number} แล้วค่ะ");
        await phone.TapAsync("บันทึกลงเยี่ยม");
        (await phone.TypeAsync("น้ำถึงเข่า ที่นอนเปียกหมด")).ShouldContain("มีรูปไหมคะ");
        (await phone.TapAsync("ส่งครบแล้ว")).ShouldContain($"บันทึกการเยี่ยมเรื่อง {number} แล้วค่ะ");
    }

    /// <summary>The chair plans it from the pot for disasters, somebody else pays.</summary>
    private async Task HelpAsync()
    {
        var treasurer = new Phone(desk, Treasurer);
        await treasurer.LookAsync();
        var chair = new Phone(desk, Volunteer);
        await chair.TypeAsync("เคส");
        await chair.TapAsync("เปิดดู");
        (await chair.TapAsync("เสนอช่วยเงิน")).ShouldContain("ช่วยจากกองเงินไหนคะ");
        await chair.TapAsync("เงินบริจาคช่วยน้ำท่วม");
        (await chair.TypeAsync("3000")).ShouldContain("3,000.00");
        (await chair.TapAsync("ยืนยัน")).ShouldContain("แจ้งกรรมการการเงินให้จ่ายแล้ว");

        await HearAsync(treasurer, "มีเงินช่วยเหลือรอจ่ายค่ะ");
        await treasurer.TapAsync("เปิดดู");
        (await treasurer.TapAsync("จ่ายเงินช่วย")).ShouldContain("3,000.00");
        (await treasurer.TapAsync("ยืนยัน")).ShouldContain("ใบสำคัญ P-");
    }

    private async Task ReferAndCloseAsync(string number)
    {
        var phone = new Phone(desk, Treasurer);
        await phone.TypeAsync("เคส");
        await phone.TapAsync("เปิดดู");
        await phone.TapAsync("ส่งต่อหน่วยงาน");
        (await phone.TapAsync("อบต./เทศบาล")).ShouldContain($"ใบส่งต่อ เรื่อง {number}");
        await phone.TapAsync("บันทึกคำตอบ");
        (await phone.TypeAsync("ส่งถุงยังชีพแล้ว")).ShouldContain("บันทึกคำตอบ");
        await phone.TapAsync("ปิดเรื่อง");
        await phone.TapAsync("ช่วยเหลือแล้ว");
        (await phone.TapAsync("ยืนยัน")).ShouldContain($"ปิดเรื่อง {number} แล้วค่ะ");
    }

    /// <summary>Waits for a push, so that it is not taken for the answer to something else.</summary>
    private static async Task HearAsync(Phone phone, string words)
    {
        var said = "";
        for (var look = 0; look < 5 && !said.Contains(words, StringComparison.Ordinal); look++) { said += await phone.AnswerAsync(); }
        said.ShouldContain(words);
    }

    private async Task<IPage> OpenAsync(string person)
    {
        desk.MustStand();
        Assert.SkipWhen(browser is null, $"{Chromium} is not installed");
        var context = await browser!.NewContextAsync(new() { ViewportSize = new() { Width = 1100, Height = 900 } });
        await context.AddInitScriptAsync($"localStorage.setItem('line-on-your-desk', JSON.stringify({{ phones: [['{person}', '{person}']] }}))");
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(90_000);
        await page.GotoAsync(desk.Address.ToString());
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

    [GeneratedRegex("C-[0-9]{4}-[0-9]{4}")]
    private static partial Regex NumberIn();
}
