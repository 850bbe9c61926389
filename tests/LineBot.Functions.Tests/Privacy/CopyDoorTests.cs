using System.Text.Json.Nodes;
using LineBot.Functions.Running;
using LineBot.Funds.Audit;
using LineBot.Funds.Members;
using LineBot.Funds.Privacy;
using LineBot.TestKit;

namespace LineBot.Functions.Privacy;

/// <summary>The copy behind a link: whole, for its own person, for minutes, and written down.</summary>
public class CopyDoorTests(AzuriteFixture azurite, SampleNetwork samples) : IClassFixture<SampleNetwork>
{
    private static readonly CopyTokens Tokens = new(IdentityKey.Development, new(new("https://example.invalid")));
    private static readonly DateTimeOffset Now = new(2026, 11, 21, 9, 0, 0, TimeSpan.FromHours(7));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private LineUserId Somsri => LineUserId.Parse(samples.Somsri);

    [Fact]
    public async Task The_copy_holds_all_three_funds_as_a_page_and_as_JSON_and_each_look_is_written_down()
    {
        await using var handler = await Handler.StartRealAsync(azurite);
        handler.TurnClockTo(Now);
        var token = Tokens.Write(new(Somsri, Now.AddMinutes(15)));

        using var page = await handler.GetAsync($"/{CopyDoor.Path}/{token}");
        using var file = await handler.GetAsync($"/{CopyDoor.Path}/{token}?as=json");

        var html = await page.Content.ReadAsStringAsync(Token);
        foreach (var seen in new[] { "สมศรี", "ban-lo", "suk-jai", "kho-kham", "4,050.00", "ทะเบียนสมาชิก" }) { html.ShouldContain(seen); }
        page.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var items = JsonNode.Parse(await file.Content.ReadAsStringAsync(Token))!["items"]!.AsArray();
        items.Select(item => item!["kind"]!.ToString()).Distinct().ShouldContain(nameof(DataKind.Register));
        items.Count(item => item!["name"]!.ToString() == "profile").ShouldBe(3);
        foreach (var membership in await handler.Part<IPersonalLinks>().OfAsync(Somsri, Token))
        {
            var looks = (await handler.Part<IAuditTrail>().ReadAsync(membership.Fund, new(2026, 11, 1), Token)).Where(happened => happened.Action == AuditAction.CopyRead);
            looks.Count(look => look.Subject == membership.Member.Value).ShouldBeGreaterThanOrEqualTo(2);
        }
    }

    [Fact]
    public async Task Whoever_stands_for_no_member_has_no_books_in_the_copy()
    {
        await using var handler = await Handler.StartRealAsync(azurite);
        handler.TurnClockTo(Now);
        var stranger = LineUserId.Parse($"U{Guid.NewGuid():N}");

        using var page = await handler.GetAsync($"/{CopyDoor.Path}/{Tokens.Write(new(stranger, Now.AddMinutes(15)))}?as=json");

        JsonNode.Parse(await page.Content.ReadAsStringAsync(Token))!["items"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public void No_letter_of_a_link_can_be_changed()
    {
        var token = Tokens.Write(new(Somsri, Now.AddMinutes(15)));
        Tokens.Read(token)!.Person.ShouldBe(Somsri);

        for (var place = 0; place < token.Length; place++)
        {
            Tokens.Read($"{token[..place]}{(token[place] == 'A' ? 'B' : 'A')}{token[(place + 1)..]}").ShouldBeNull();
        }
    }
}
