using LineBot.Funds.Ledger;
using LineBot.Funds.Linking;
using LineBot.Funds.Members;

namespace LineBot.Funds;

public class IdentifierTests
{
    [Theory]
    [InlineData("0012", "0012")]
    [InlineData(" ๐๐๑๒ ", "0012")]
    [InlineData("００１２", "0012")]
    [InlineData("00\u200B12", "0012")]
    [InlineData("ก/12", "ก/12")]
    [InlineData("ส\u0E4D\u0E32-1", "สำ-1")]
    public void A_member_number_has_one_spelling(string typed, string number) =>
        MemberNumber.Parse(typed).Value.ShouldBe(number);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("00 12")]
    [InlineData("00\n12")]
    [InlineData("0123456789012345678901234567890123456789x")]
    public void What_is_no_member_number_is_not_read_as_one(string typed) =>
        MemberNumber.TryParse(typed, out _).ShouldBeFalse();

    [Theory]
    [InlineData("ban-lo", true)]
    [InlineData("a", true)]
    [InlineData("", false)]
    [InlineData("Ban", false)]
    [InlineData("ban_lo", false)]
    [InlineData("บ้าน", false)]
    [InlineData("a23456789012345678901234567890123", false)]
    public void A_fund_id_is_short_and_plain(string text, bool good) => FundId.TryParse(text, out _).ShouldBe(good);

    [Fact]
    public void Numbers_are_shortened_where_a_log_could_see_them()
    {
        var membership = new Membership(FundId.Parse("ban-lo"), MemberNumber.Parse("001234"));

        membership.ToString().ShouldBe("ban-lo/…34");
        LineUserId.Parse($"U{new string('a', 32)}").ToString().ShouldBe("U…aa");
        LinkCode.Issue().ToString().ShouldBe("link code");
    }

    [Fact]
    public void An_empty_number_throws_when_it_is_used() =>
        Should.Throw<InvalidOperationException>(() => default(AccountNumber).Value);

    [Theory]
    [InlineData("1234 5678 9012 3456")]
    [InlineData("๑๒๓๔-๕๖๗๘-๙๐๑๒-๓๔๕๖")]
    [InlineData("1234567890123456")]
    public void A_code_is_read_however_it_is_grouped(string typed)
    {
        LinkCode.TryParse(typed, out var code).ShouldBeTrue();

        code.Grouped.ShouldBe("1234 5678 9012 3456");
    }

    [Fact]
    public void Codes_differ() =>
        Enumerable.Range(0, 1000).Select(_ => LinkCode.Issue()).Distinct().Count().ShouldBe(1000);
}
