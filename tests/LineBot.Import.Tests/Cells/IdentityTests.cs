namespace LineBot.Import.Cells;

public class IdentityTests
{
    [Theory]
    [InlineData("1101700230708", true)]
    [InlineData("1-1017-00230-70-8", true)]
    [InlineData("๑๑๐๑๗๐๐๒๓๐๗๐๘", true)]
    [InlineData("1101700230709", false)]
    [InlineData("110170023070", false)]
    [InlineData("110170023070A", false)]
    public void A_citizen_id_is_checked_and_never_repeated(string text, bool isValid)
    {
        var problem = Identity.Citizen(text, out _);

        (problem is null).ShouldBe(isValid);
        (problem?.En ?? "").ShouldNotContain("7002307");
    }

    [Theory]
    [InlineData("0812345678", "0812345678")]
    [InlineData("081-234-5678", "0812345678")]
    [InlineData("+66 81 234 5678", "0812345678")]
    [InlineData("812345678", "0812345678")]        // A spreadsheet took it for a number.
    [InlineData("๐๘๑๒๓๔๕๖๗๘", "0812345678")]
    [InlineData("054-123-456", "054123456")]
    [InlineData("54123456", "054123456")]
    public void A_telephone_has_one_spelling(string text, string number)
    {
        Identity.Phone(text, out var phone).ShouldBeNull();

        phone.ShouldBe(number);
    }

    [Theory]
    [InlineData("12345")]
    [InlineData("08123456789")]
    [InlineData("081234567x")]
    public void What_nobody_could_dial_is_refused(string text) => Identity.Phone(text, out _)!.Code.ShouldBe("phone.invalid");

    [Theory]
    [InlineData("U00000000000000000000000000000001", true)]
    [InlineData("u0000000000000000000000000000000A", true)]
    [InlineData("U0000000000000000000000000000000", false)]
    [InlineData("C00000000000000000000000000000001", false)]
    public void A_LINE_user_is_U_and_32_hex_digits(string text, bool isValid) =>
        (Identity.LineUser(text, out _) is null).ShouldBe(isValid);
}
