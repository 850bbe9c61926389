namespace LineBot.Cli.Operations;

/// <summary>LINE's side is set up by one command that may be given again.</summary>
[Collection(OperatorDesk.Name)]
public sealed class ChannelTests(OperatorDesk desk)
{
    [Fact]
    public async Task Setup_sets_and_tests_the_webhook_once_and_then_finds_it_in_order()
    {
        desk.Linebot();
        var webhook = desk.Info.GetProperty("webhookUrl").GetString()!;
        await desk.PatchAsync("/sim/settings", new { webhookUrl = "http://127.0.0.1:9/elsewhere" });

        var before = await desk.Linebot().RunAsync("channel", "status", "--json");
        var first = await desk.Linebot().RunAsync("channel", "setup", "--url", webhook, "--json");
        var app = new Uri(webhook).GetLeftPart(UriPartial.Authority);
        var second = await desk.Linebot().With("LineBot__PublicBaseUrl", app).RunAsync("channel", "setup", "--json");
        var third = await desk.Linebot().RunAsync("channel", "setup", "--url", app, "--json");
        var shown = await desk.Linebot().RunAsync("channel", "status");

        (before.Code, first.Code, second.Code, third.Code, shown.Code).ShouldBe((1, 0, 0, 0, 0), first.Error + second.Error + third.Error);
        new[] { first, second, third }.Select(answer => answer.Json.GetProperty("webhook").GetProperty("changed").GetBoolean()).ShouldBe([true, false, false]);
        first.Json.GetProperty("bot_user_id").GetString().ShouldBe(desk.Info.GetProperty("botUserId").GetString());
        shown.Text.ShouldContain("was set before");
        shown.Text.ShouldContain("Webhook redelivery");
    }

    [Fact]
    public async Task What_LINE_would_not_take_is_one_sentence()
    {
        var token = await desk.Linebot().With("Line__Channels__0__AccessToken", "wrong").RunAsync("channel", "status");
        var address = await desk.Linebot().RunAsync("channel", "setup", "--url", "http://fund.example/hook");
        var nowhere = await desk.Linebot().RunAsync("channel", "setup");

        (token.Code, address.Code, nowhere.Code).ShouldBe((2, 2, 2));
        token.Error.ShouldContain("does not take the token");
        address.Error.ShouldContain("no https address");
        nowhere.Error.ShouldContain("LineBot__PublicBaseUrl is missing");
    }
}
