using LineBot.EndToEnd.Everyday;
using LineBot.EndToEnd.Welfare;

namespace LineBot.EndToEnd.SavingsDay;

/// <summary>
/// A savings day by hand, on a page as narrow as a telephone: the treasurer at the table, a member who gets the receipt, and the officer who
/// signs. Screenshots go to artifacts/screenshots.
/// </summary>
public sealed class SavingsDayBrowserTests(StillDesk desk, Chrome chrome) : IClassFixture<StillDesk>, IClassFixture<Chrome>
{
    private const int Hand = 375;

    private static readonly string Member = Phone.Sample(1);
    private static readonly string Secretary = Phone.Sample(3);
    private static readonly string Treasurer = Phone.Sample(9);

    [Fact]
    public async Task From_the_first_member_to_the_signed_sheet_on_a_narrow_page()
    {
        var treasurer = await chrome.OpenAsync(desk, Treasurer, Hand);
        await treasurer.FoldMenuAsync();
        await treasurer.SayAsync("วันออม", "คนต่อไปใครคะ");
        await treasurer.SayAsync("1", "รับเท่าไรคะ");
        await treasurer.ShootAsync("savings-1-member");
        (await treasurer.OverhangAsync()).ShouldBe(0);
        await treasurer.PressAsync("กู้ 2,120 · 0001", "ส่งใบเสร็จให้สมาชิกแล้วค่ะ");
        await treasurer.ShootAsync("savings-2-receipt");

        var member = await chrome.OpenAsync(desk, Member, Hand);
        await member.FoldMenuAsync();
        await member.SeeAsync("2,120.00");
        await member.ShootAsync("savings-3-receipt-of-the-member");

        await treasurer.PressAsync("ปิดวัน", "นับเงินสดในกล่องได้เท่าไรคะ");
        await treasurer.SayAsync("2120", "ปิดวันตามนี้ใช่ไหมคะ");
        await treasurer.ShootAsync("savings-4-count");
        await treasurer.PressAsync("ปิดวันและเซ็น", "ปิดใบสรุป SD-000001 แล้วค่ะ");
        await SignAsync();

        await treasurer.SeeAsync("เซ็นครบสองคนแล้วค่ะ");
        await treasurer.SayAsync("ใบสรุปวันออม", "SD-000001");
        await treasurer.ShootAsync("savings-6-sheets");
        await PrintAsync(treasurer);
    }

    private async Task SignAsync()
    {
        var secretary = await chrome.OpenAsync(desk, Secretary, Hand);
        await secretary.FoldMenuAsync();
        await secretary.PressAsync("ตรวจและเซ็น", "ตรงตามนี้ไหมคะ");
        await secretary.ShootAsync("savings-5-sign");
        (await secretary.OverhangAsync()).ShouldBe(0);
        await secretary.PressAsync("ตรง ขอเซ็น", "ครบสองคน แก้ไขไม่ได้อีก");
    }

    private async Task PrintAsync(PhonePage treasurer)
    {
        await treasurer.PressAsync("หน้าพิมพ์", "15 นาที");
        var sheet = await treasurer.ReadPageAsync(await Links.NewestAsync(desk, Treasurer, "/api/pages/"), "savings-7-sheet");
        sheet.ShouldContain("SD-000001");
        sheet.ShouldContain("2,120.00");
    }
}
