using System.Buffers.Text;
using System.Text;
using LineBot.Funds;
using LineBot.Funds.Members;
using LineBot.Funds.Photos;

namespace LineBot.Functions.Photos;

public class PhotoTokenTests
{
    private static readonly PhotoTicket Ticket = new(
        PhotoId.Parse("0123456789abcdef0123456789abcdef"),
        new(FundId.Parse("ban-nam-jai"), MemberNumber.Parse("ก-007"), "W-2569-0001\nข้อ 2"),
        new(2026, 11, 21, 5, 0, 0, TimeSpan.Zero));

    private readonly PhotoTokens tokens = new(IdentityKey.Development);

    [Fact]
    public void A_token_says_what_was_written_into_it()
    {
        tokens.TryRead(tokens.Write(Ticket), out var read).ShouldBeTrue();

        read.ShouldBe(Ticket);
    }

    [Fact]
    public void No_letter_of_a_token_can_be_changed_added_or_left_out()
    {
        var token = tokens.Write(Ticket);
        foreach (var at in Enumerable.Range(0, token.Length))
        {
            foreach (var letter in "AQgwx9-_.=")
            {
                var changed = $"{token[..at]}{letter}{token[(at + 1)..]}";
                tokens.TryRead(changed, out _).ShouldBe(changed == token);
                tokens.TryRead($"{token[..at]}{letter}{token[at..]}", out _).ShouldBeFalse();
            }

            tokens.TryRead(token.Remove(at, 1), out _).ShouldBeFalse();
        }
    }

    [Fact]
    public void Another_installation_cannot_write_ours()
    {
        var other = new PhotoTokens(new(new byte[IdentityKey.Length]));

        tokens.TryRead(other.Write(Ticket), out _).ShouldBeFalse();
        other.IdOf(new(LineUserId.Parse($"U{new string('1', 32)}"), "", "1")).ShouldNotBe(tokens.IdOf(new(LineUserId.Parse($"U{new string('1', 32)}"), "", "1")));
    }

    [Fact]
    public void A_link_of_a_version_before_this_one_is_over()
    {
        var text = "0123456789abcdef0123456789abcdef\n1795227000\nban-nam-jai\nก-007\nW-2569-0001";
        var signature = IdentityKey.Development.Sign("photo-link", text);

        tokens.TryRead($"{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text))}.{Base64Url.EncodeToString(signature)}", out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("a.b.c")]
    [InlineData("%00.%00")]
    [InlineData("AAAA.AAAA")]
    public void Nonsense_is_no_token(string token) => tokens.TryRead(token, out _).ShouldBeFalse();
}
