using System.Text;
using LineBot.Line.Signature;

namespace LineBot.Line.Tests.Signature;

public class LineSignatureTests
{
    private static readonly byte[] Body = Encoding.UTF8.GetBytes("""{"destination":"Ubot1","events":[]}""");
    private static readonly LineSignature First = new("first secret");

    [Fact]
    public void The_signature_is_the_one_that_any_other_implementation_makes() =>
        // printf '%s' '{"destination":"Ubot1","events":[]}' | openssl dgst -sha256 -hmac 'first secret' -binary | base64
        First.Sign(Body).ShouldBe("u1+o+8NjkK7Qe4CNkO62fqmrYKAfvuKbeM1RXFZTfH4=");

    [Fact]
    public void One_bit_makes_another_body()
    {
        var header = First.Sign(Body);
        for (var index = 0; index < Body.Length; index++)
        {
            var altered = Body.ToArray();
            altered[index] ^= 1;
            First.Matches(altered, header).ShouldBeFalse();
        }
        First.Matches(Body, header).ShouldBeTrue();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("not base64 at all!")]
    [InlineData("AAAA")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    [InlineData("ฎฎฎฎฎฎฎฎฎฎฎฎฎฎฎฎฎฎฎฎฎฎฎฎฎฎฎฎฎฎฎฎฎฎฎฎฎฎฎฎฎฎฎฎ")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public void What_is_no_signature_does_not_match(string? header) => First.Matches(Body, header).ShouldBeFalse();

    [Fact]
    public void White_space_around_a_signature_is_not_lines()
    {
        var header = First.Sign(Body);

        First.Matches(Body, header + " ").ShouldBeFalse();
        First.Matches(Body, "\n" + header[..^1]).ShouldBeFalse();
        First.Matches(Body, header.ToLowerInvariant()).ShouldBeFalse();
    }

    [Fact]
    public void While_a_secret_is_exchanged_the_one_before_it_counts_too()
    {
        var exchanging = new LineSignature("second secret", previousSecret: "first secret");

        exchanging.Matches(Body, new LineSignature("second secret").Sign(Body)).ShouldBeTrue();
        exchanging.Matches(Body, First.Sign(Body)).ShouldBeTrue();
        exchanging.Matches(Body, new LineSignature("third secret").Sign(Body)).ShouldBeFalse();
        exchanging.Sign(Body).ShouldBe(new LineSignature("second secret").Sign(Body));
    }

    [Fact]
    public void Several_channels_are_told_apart_by_destination()
    {
        var second = new LineSignature("second secret");
        var channels = new ChannelSignatures(new Dictionary<string, LineSignature> { ["Ubot1"] = First, ["Ubot2"] = second });

        channels.Matches(Body, First.Sign(Body)).ShouldBeTrue();
        channels.Matches(Body, second.Sign(Body)).ShouldBeFalse();
    }

    [Theory]
    [InlineData("""{"destination":"Ubot3","events":[]}""")]
    [InlineData("""{"events":[]}""")]
    [InlineData("""{"destination":7}""")]
    [InlineData("no json")]
    [InlineData("")]
    public void A_body_for_no_channel_of_ours_does_not_match(string body)
    {
        var channels = new ChannelSignatures(new Dictionary<string, LineSignature> { ["Ubot1"] = First });

        channels.Matches(Encoding.UTF8.GetBytes(body), First.Sign(Encoding.UTF8.GetBytes(body))).ShouldBeFalse();
    }

    [Fact]
    public void A_single_channel_takes_any_destination() =>
        new ChannelSignatures(First).Matches("{}"u8.ToArray(), First.Sign("{}"u8)).ShouldBeTrue();

    [Fact]
    public void A_secret_is_never_printed() => First.ToString().ShouldNotContain("first");
}
