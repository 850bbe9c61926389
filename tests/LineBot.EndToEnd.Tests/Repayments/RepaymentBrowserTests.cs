using System.Text.Json;
using LineBot.EndToEnd.Welfare;

namespace LineBot.EndToEnd.Repayments;

/// <summary>
/// An instalment from the morning's notice to the receipt, by hand: the borrower and the treasurer each on their own phone, and a member who
/// forges buttons. Screenshots go to artifacts/screenshots.
/// </summary>
public sealed class RepaymentBrowserTests(EveOfDueDay desk, Chrome chrome) : IClassFixture<EveOfDueDay>, IClassFixture<Chrome>
{
    private const string Amount = "4,220.00";   // 15 Nov., not paid, and 15 Dec.: two times 2,000 of principal, 120 and 100 of interest.
    private const string BankReference = "0002123123121200011";

    private static readonly byte[] PngSignature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    private static readonly string Borrower = Phone.Sample(1);

    /// <summary>Guarantor of the loan, and officer of another fund: in this one a plain member.</summary>
    private static readonly string Guarantor = Phone.Sample(2);

    private static readonly string Treasurer = Phone.Sample(9);

    [Fact]
    public async Task A_notice_a_code_a_slip_and_a_receipt()
    {
        desk.MustStand();
        (await new Phone(desk, Borrower).TypeAsync("เตือนด้วยนะ")).ShouldContain("จะเตือนก่อนถึงกำหนดให้ค่ะ");
        var borrower = await chrome.OpenAsync(desk, Borrower);
        await borrower.SayAsync("หนี้เหลือเท่าไร", "12,000.00");
        await borrower.FoldMenuAsync();

        await NoticeAsync(borrower);
        await PayAsync(borrower);
        await SendSlipAsync(borrower, "ได้รับสลิปแล้วค่ะ เลขที่ SL-000001");
        await borrower.ShootAsync("repayment-3-slip");
        await SendSlipAsync(borrower, "สลิปนี้เคยส่งแล้วค่ะ เลขที่ SL-000001");
        await borrower.ShootAsync("repayment-4-same-slip");

        var treasurer = await chrome.OpenAsync(desk, Treasurer);
        await ReviewAsync(treasurer);
        await ForgeAsync();
        await borrower.SayAsync("หนี้เหลือเท่าไร", "12,000.00");

        await treasurer.PressAsync("ยืนยัน", "อนุมัติ SL-000001 แล้วค่ะ ใบเสร็จ L-2569-014/R6");
        await treasurer.ShootAsync("repayment-6-approved");
        await borrower.SeeAsync("L-2569-014/R6");
        await borrower.ShootAsync("repayment-7-receipt");
        await borrower.SayAsync("หนี้เหลือเท่าไร", "8,000.00");
        await borrower.ShootAsync("repayment-8-balance");
    }

    /// <summary>Nobody is told at night; at five past eight both are.</summary>
    private async Task NoticeAsync(PhonePage borrower)
    {
        var phone = new Phone(desk, Borrower);
        await phone.LookAsync();
        await desk.PostAsync("/sim/clock", new { to = "2026-12-15T07:59:00+07:00" });
        await desk.GetAsync("/sim/idle?seconds=60");
        (await phone.LookAsync()).ShouldBeEmpty();

        await desk.PostAsync("/sim/clock", new { to = "2026-12-15T08:06:00+07:00" });
        await desk.GetAsync("/sim/idle?seconds=60");
        await borrower.SeeAsync("กำหนดส่งวันนี้ 15 ธ.ค. 2569");
        await borrower.ShootAsync("repayment-1-notice");
    }

    private async Task PayAsync(PhonePage borrower)
    {
        await borrower.PressAsync("ดูคิวอาร์", Amount);
        await borrower.SeePictureAsync();
        await borrower.ShootAsync("repayment-2-code");
        var code = (await desk.GetAsync($"/sim/chats/{Borrower}")).GetProperty("messages").EnumerateArray()
            .Select(message => message.GetProperty("message"))
            .Last(message => message.GetProperty("type").GetString() == "image")
            .GetProperty("originalContentUrl").GetString()!;

        using var phone = new HttpClient();
        var picture = await phone.GetByteArrayAsync(new Uri(code), TestContext.Current.CancellationToken);
        picture[..PngSignature.Length].ShouldBe(PngSignature);
        using var forged = await phone.GetAsync(new Uri(code[..^4] + "AAAA"), TestContext.Current.CancellationToken);
        forged.StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    private static async Task SendSlipAsync(PhonePage borrower, string answer)
    {
        await borrower.PressAsync("จ่ายแล้ว", "ขอรูปสลิปค่ะ");
        await borrower.SendPhotosAsync("ยอดในสลิปเท่าไรคะ", "สลิปโอนเงิน");
        await borrower.PressAsync(Amount, "เลขอ้างอิงบนสลิปคืออะไรคะ");
        await borrower.SayAsync(BankReference, answer);
    }

    private static async Task ReviewAsync(PhonePage treasurer)
    {
        await treasurer.SayAsync("สลิปรอตรวจ", "SL-000001");
        await treasurer.FoldMenuAsync();
        await treasurer.PressAsync("ตรวจ", "เงินเข้าบัญชีกองทุนตรงตามนี้ไหมคะ");
        await treasurer.ShootAsync("repayment-5-review");
        await treasurer.PressAsync("ตรง อนุมัติ", $"ลงบัญชี {Amount} บาท");
    }

    /// <summary>A plain member sends what the treasurer's own buttons would send, to the last word.</summary>
    private async Task ForgeAsync()
    {
        var buttons = Buttons(await desk.GetAsync($"/sim/chats/{Treasurer}")).Distinct().ToList();
        buttons.ShouldContain("slip-review/ban-lo/SL-000001");
        buttons.ShouldContain(data => data.EndsWith("/yes", StringComparison.Ordinal));

        var phone = new Phone(desk, Guarantor);
        foreach (var data in buttons)
        {
            await phone.LookAsync();
            await desk.PostAsync($"/sim/chats/{Guarantor}/postback", new { data });
            (await phone.AnswerAsync()).ShouldNotContain("อนุมัติ SL-000001");
        }

        await desk.GetAsync("/sim/idle?seconds=60");
    }

    private static IEnumerable<string> Buttons(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object when element.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.String => [data.GetString()!],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Buttons(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Buttons),
        _ => [],
    };
}
