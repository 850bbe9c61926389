using LineBot.Line.Client;
using LineBot.Line.RichMenus;

namespace LineBot.Line.Tests.Client;

public class AnswerTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_profile_is_read_with_what_tomorrow_adds_to_it()
    {
        await using var line = await LineServer.AnsweringAsync(200, """{"new":{"a":1},"userId":"U1","displayName":"สมาชิก ก","language":"th"}""");

        var profile = Value(await line.Client().GetProfileAsync("U1", Stop));

        (profile.UserId, profile.DisplayName, profile.Language, profile.PictureUrl).ShouldBe(("U1", "สมาชิก ก", "th", null));
        profile.ToString().ShouldNotContain("สมาชิก");
    }

    [Fact]
    public async Task Quota_and_consumption_are_numbers()
    {
        await using var line = await LineServer.AnsweringAsync(200, """{"type":"limited","value":300,"totalUsage":12}""");

        Value(await line.Client().GetQuotaAsync(Stop)).ShouldBe(new("limited", 300));
        Value(await line.Client().GetQuotaConsumptionAsync(Stop)).ShouldBe(new(12));
    }

    [Fact]
    public async Task Menus_and_aliases_are_listed()
    {
        await using var line = await LineServer.AnsweringAsync(200, """
            {"richmenus":[{"richMenuId":"richmenu-1","name":"n","chatBarText":"c","selected":true,"size":{"width":2500,"height":843},
             "areas":[{"bounds":{"x":0,"y":0,"width":10,"height":10},"action":{"label":"a","type":"postback","data":"d"}}]}],
             "aliases":[{"richMenuAliasId":"a","richMenuId":"richmenu-1"}]}
            """);

        var menu = Value(await line.Client().ListRichMenusAsync(Stop)).Richmenus.ShouldHaveSingleItem();
        (menu.RichMenuId, menu.Size).ShouldBe(("richmenu-1", new RichMenuSize(2500, 843)));
        menu.Areas.ShouldHaveSingleItem().Action.Label.ShouldBe("a");
        Value(await line.Client().ListRichMenuAliasesAsync(Stop)).Aliases.ShouldBe([new("a", "richmenu-1")]);
    }

    [Fact]
    public async Task A_webhook_test_tells_how_it_went()
    {
        await using var line = await LineServer.AnsweringAsync(
            200, """{"success":false,"timestamp":"2026-01-05T09:00:00.5Z","statusCode":-1,"reason":"COULD_NOT_CONNECT","detail":"TLS handshake failure"}""");

        var test = Value(await line.Client().TestWebhookAsync(endpoint: null, Stop));

        (test.Success, test.StatusCode, test.Reason).ShouldBe((false, -1, "COULD_NOT_CONNECT"));
        line.OnlyCall.Body.ShouldBe("{}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>")]
    [InlineData("null")]
    [InlineData("{\"displayName\":5}")]
    public async Task An_answer_that_cannot_be_read_is_no_answer(string body)
    {
        await using var line = await LineServer.AnsweringAsync(200, body);

        (await line.Client().GetProfileAsync("U1", Stop)).ShouldBeOfType<OutcomeUnknown<Profile>>();
    }

    [Theory]
    [InlineData("../message/quota")]
    [InlineData("..")]
    [InlineData("U1/richmenu")]
    [InlineData("U1%2F..")]
    [InlineData("U1?x=1")]
    [InlineData("U1#x")]
    [InlineData("ผู้ใช้")]
    [InlineData("")]
    [InlineData(null)]
    public async Task An_id_that_would_reach_another_endpoint_goes_nowhere(string? id)
    {
        await using var line = await LineServer.AnsweringAsync(200, "{}");
        var client = line.Client();

        (await client.GetProfileAsync(id!, Stop)).ShouldBeOfType<NotSent<Profile>>();
        (await client.GetContentAsync(id!, Stop)).ShouldBeOfType<NotSent<LineContent>>();
        (await client.GetGroupMemberAsync("C1", id!, Stop)).ShouldBeOfType<NotSent<Profile>>();
        (await client.LinkRichMenuAsync("U1", id!, Stop)).ShouldBeOfType<NotSent<Nothing>>();
        (await client.DeleteRichMenuAliasAsync(id!, Stop)).ShouldBeOfType<NotSent<Nothing>>();
        (await client.IssueLinkTokenAsync(id!, Stop)).ShouldBeOfType<NotSent<LinkToken>>();
        line.Calls.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(RichMenuImageType.Png, "image/png")]
    [InlineData(RichMenuImageType.Jpeg, "image/jpeg")]
    public async Task A_menus_picture_goes_to_the_data_host_under_its_own_type(RichMenuImageType type, string contentType)
    {
        await using var line = await LineServer.AnsweringAsync(200, "{}");

        (await line.Client().UploadRichMenuImageAsync("richmenu-1", "bytes"u8.ToArray(), type, Stop)).IsDone.ShouldBeTrue();

        (line.OnlyCall.Path, line.OnlyCall.Headers.ContentType.ToString(), line.OnlyCall.Body)
            .ShouldBe(("/data/v2/bot/richmenu/richmenu-1/content", contentType, "bytes"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    [InlineData(7)]
    [InlineData(65)]
    public async Task The_dots_move_for_five_to_sixty_seconds_in_fives(int seconds)
    {
        await using var line = await LineServer.AnsweringAsync(202, "{}");

        await Should.ThrowAsync<ArgumentOutOfRangeException>(() => line.Client().ShowLoadingAsync("U1", seconds, Stop));
        (await line.Client().ShowLoadingAsync("U1", 60, Stop)).IsDone.ShouldBeTrue();
    }

    private static T Value<T>(LineResult<T> result) => result.ShouldBeOfType<Accepted<T>>().Value;
}
