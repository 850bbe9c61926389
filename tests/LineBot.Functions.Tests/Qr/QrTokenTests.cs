using LineBot.Functions.Running;
using LineBot.Funds.Members;
using LineBot.TestKit;

namespace LineBot.Functions.Qr;

public class QrTokenTests(AzuriteFixture azurite)
{
    private const string Code = "00020101021229370016A0000006770101110113006681234567853037645406100.005802TH6304F142";

    private static readonly QrTokens Tokens = new(IdentityKey.Development);
    private static readonly DateTimeOffset Now = new(2026, 11, 21, 9, 0, 0, TimeSpan.FromHours(7));

    [Fact]
    public void A_token_says_its_code_until_it_is_over()
    {
        var token = Tokens.Write(Code, Now.AddHours(1));

        Tokens.Read(token, Now.AddMinutes(59)).ShouldBe(Code);
        Tokens.Read(token, Now.AddHours(1)).ShouldBeNull();
    }

    [Fact]
    public void No_letter_of_a_token_can_be_changed()
    {
        var token = Tokens.Write(Code, Now.AddHours(1));

        for (var place = 0; place < token.Length; place++)
        {
            var changed = $"{token[..place]}{(token[place] == 'A' ? 'B' : 'A')}{token[(place + 1)..]}";
            Tokens.Read(changed, Now).ShouldBeNull();
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("a.b")]
    [InlineData("....")]
    [InlineData("รูป.ไม่มี")]
    public void What_is_no_token_is_nothing(string token) => Tokens.Read(token, Now).ShouldBeNull();

    [Fact]
    public async Task The_door_draws_a_picture_for_a_token()
    {
        await using var handler = await Handler.StartRealAsync(azurite);
        handler.TurnClockTo(Now);

        using var drawn = await handler.GetAsync($"/api/qr/{Tokens.Write(Code, Now.AddHours(1))}");

        drawn.Content.Headers.ContentType!.MediaType.ShouldBe("image/png");
        (await drawn.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Take(4).ShouldBe([0x89, (byte)'P', (byte)'N', (byte)'G']);
        drawn.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }
}
