using System.Text.RegularExpressions;

namespace LineBot.EndToEnd;

/// <summary>A member's everyday errands on the real thing: phone, webhook, dialog, storage, reply.</summary>
public partial class EverydayTests(Desk desk)
{
    [Fact]
    public async Task A_member_asks_her_balance_and_reads_the_satang_of_every_fund()
    {
        desk.MustStand();
        var phone = new Phone(desk, Phone.Sample(1));

        var answer = await phone.TypeAsync("ยอดเงิน");

        answer.ShouldContain("เลขสมาชิก 0001");
        answer.ShouldContain("4,050.00");      // สัจจะ at บ้านหล่อ: opening balance and deposits of the sample files, added by hand.
        answer.ShouldContain("1,152.25");
        answer.ShouldContain("เลขสมาชิก W-001");
        answer.ShouldContain("เลขสมาชิก 001");
    }

    [Fact]
    public async Task An_ordinary_question_costs_no_push()
    {
        desk.MustStand();
        var before = await PushesAsync();

        await new Phone(desk, Phone.Sample(2)).TypeAsync("เช็คยอดหน่อยค่ะ");

        (await PushesAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task A_newcomer_links_with_the_code_from_the_clerk_and_then_sees_his_balance()
    {
        desk.MustStand();
        var newcomer = "U000000000000000000000000000000f1";
        var note = (await desk.GetAsync($"/sim/people/{newcomer}")).GetProperty("note").GetString()!;
        var (member, code) = (MemberIn().Match(note).Groups[1].Value, CodeIn().Match(note).Groups[1].Value);
        var phone = new Phone(desk, newcomer);

        (await phone.TypeAsync("ยอดเงิน")).ShouldContain("ผูกบัญชี");
        (await phone.TypeAsync("ผูกบัญชี")).ShouldContain("เลขสมาชิก");
        (await phone.TypeAsync(member)).ShouldContain("ยินยอม");
        (await phone.TapAsync("ยินยอม")).ShouldContain("รหัส");
        (await phone.TypeAsync(code)).ShouldContain("บ้านหล่อ");
        (await phone.TypeAsync("ยอดเงิน")).ShouldContain("เลขสมาชิก 0010");
    }

    [Fact]
    public async Task A_link_to_a_photo_that_is_over_says_so_politely_on_the_way_that_phones_take()
    {
        desk.MustStand();
        var host = (await desk.GetAsync("/sim/host")).GetProperty("address").GetString();
        using var browser = new HttpClient();

        using var answer = await browser.GetAsync(new Uri($"{host}/api/photos/over.long-ago"), TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("กลับไปที่แชตแล้วกดดูรูปใหม่อีกครั้งนะคะ");
    }

    [Fact]
    public async Task Two_messages_at_the_same_moment_are_both_answered()
    {
        desk.MustStand();
        var person = Phone.Sample(3);
        var seen = (await desk.GetAsync($"/sim/chats/{person}")).GetProperty("seq").GetInt64();

        await Task.WhenAll(
            desk.PostAsync($"/sim/chats/{person}/messages", new { message = new { type = "text", text = "ยอดเงิน" } }),
            desk.PostAsync($"/sim/chats/{person}/messages", new { message = new { type = "text", text = "เมนู" } }));

        var shown = await desk.GetAsync($"/sim/chats/{person}/wait?after={seen}&count=2&seconds=30");
        shown.GetProperty("messages").EnumerateArray().Count(message => message.GetProperty("from").GetProperty("kind").GetString() == "bot").ShouldBe(2);
    }

    [Fact]
    public async Task The_bot_is_killed_and_goes_on()
    {
        desk.MustStand();
        var phone = new Phone(desk, Phone.Sample(6));
        await phone.TypeAsync("ยอดเงิน");

        var starts = (await desk.GetAsync("/sim/host")).GetProperty("starts").GetInt32();
        await desk.PostAsync("/sim/host/kill", new { });
        await RunsAgainAsync(starts);

        (await phone.TypeAsync("ประวัติ")).ShouldNotBeEmpty();
    }

    /// <summary>LINE does not repeat a webhook by itself, so the next question waits until somebody is there to hear it.</summary>
    private async Task RunsAgainAsync(int startsBefore)
    {
        for (var look = 0; look < 1200; look++)
        {
            var host = await desk.GetAsync("/sim/host");
            if (host.GetProperty("starts").GetInt32() > startsBefore && host.GetProperty("state").GetString() == "running") { return; }
            await Task.Delay(TimeSpan.FromMilliseconds(50), TestContext.Current.CancellationToken);
        }
        Assert.Fail("The host did not start the handler again within a minute.");
    }

    private async Task<int> PushesAsync() =>
        (await desk.GetAsync("/sim/usage")).GetProperty("byKind") is var kinds && kinds.TryGetProperty("push", out var pushes) ? pushes.GetInt32() : 0;

    [GeneratedRegex("เลขสมาชิก ([0-9]+)")]
    private static partial Regex MemberIn();

    [GeneratedRegex("รหัส ([0-9]{16})")]
    private static partial Regex CodeIn();
}
