using FsCheck;
using FsCheck.Fluent;
using LineBot.Funds.PromptPay;

namespace LineBot.Funds.Tests.PromptPay;

public class PromptPayTests
{
    [Theory]
    [InlineData("0812345678", null, "00020101021129370016A0000006770101110113006681234567853037645802TH6304823E")]
    [InlineData("081-234-5678", 100.0, "00020101021229370016A0000006770101110113006681234567853037645406100.005802TH6304F142")]
    [InlineData("1101700230708", 250.75, "00020101021229370016A0000006770101110213110170023070853037645406250.755802TH6304F980")]
    public void Transfers_are_written_as_the_banks_read_them(string payee, double? baht, string code) =>
        PromptPayCode.Of(PromptPayId.Parse(payee), baht is { } sum ? Money.FromBaht((decimal)sum) : null).ShouldBe(code);

    [Fact]
    public void A_bill_carries_its_references() =>
        PromptPayCode.OfBill("0112233445566", null, "CUSTOMER001", "INV001", "SCB")
            .ShouldBe("00020101021130620016A000000677010112011301122334455660211CUSTOMER0010306INV00153037645802TH62070703SCB6304780E");

    [Fact]
    public void A_biller_of_fifteen_digits_gets_member_and_loan()
    {
        var code = PromptPayCode.Of(PromptPayId.Parse("099400012345601"), Money.FromBaht(1_200), "0001", "L-2569-014");

        code.ShouldContain("0115099400012345601");
        code.ShouldContain("02040001");
        code.ShouldContain("0308L2569014");
        code.ShouldContain("54071200.00");
    }

    [Theory]
    [InlineData("1101700230708", true)]
    [InlineData("0994000123456", false)]
    [InlineData("0812345678", false)]
    public void A_citizen_number_is_known_for_one(string text, bool isCitizen) => PromptPayId.Parse(text).IsCitizen.ShouldBe(isCitizen);

    [Theory]
    [InlineData("")]
    [InlineData("12345")]
    [InlineData("1101700230709")]
    [InlineData("053123456")]
    [InlineData("08123456xx")]
    public void What_is_no_PromptPay_id_is_refused(string text) => PromptPayId.TryParse(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData("004000060000010103002021900021231231212000115102TH91049C30", "002", "0002123123121200011")]
    [InlineData("004100060000010103014022000111222233344ABCD125102TH910417DF", "014", "00111222233344ABCD12")]
    [InlineData("00410006000001010300402200150731440071ATF00995102TH9104072D", "004", "0150731440071ATF0099")]
    [InlineData("00410006000001010300402200150731440071ATF00995102TH910472D", "004", "0150731440071ATF0099")]   // A sender that drops the zero.
    public void A_slip_tells_bank_and_reference(string text, string bank, string reference)
    {
        SlipCode.TryParse(text, out var code).ShouldBeTrue();
        (code.Bank, code.Reference).ShouldBe((bank, reference));
    }

    [Theory]
    [InlineData("004000060000010103002021900021231231212000115102TH91049C31")]
    [InlineData("004000060000010103002021900021231231212000115102TH")]
    [InlineData("00020101021129370016A0000006770101110113006681234567853037645802TH6304823E")]
    [InlineData("ขอบคุณค่ะ")]
    [InlineData("")]
    [InlineData(null)]
    public void What_is_no_slip_is_refused(string? text) => SlipCode.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void A_code_to_pay_by_is_no_slip() =>
        SlipCode.IsPaymentCode("00020101021129370016A0000006770101110113006681234567853037645802TH6304823E").ShouldBeTrue();

    [Fact]
    public void No_text_whatever_breaks_the_reader() => Prop.ForAll<string>(text =>
    {
        SlipCode.TryParse(text, out _).ShouldBeFalse();
        SlipCode.TryParse("0040" + text + "9104", out _).ShouldBeFalse();
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void One_wrong_letter_is_always_noticed() => Prop.ForAll(
        Gen.Choose(0, 56).ToArbitrary(), Gen.Elements("0123456789ABCDEFT".ToCharArray()).ToArbitrary(),
        (place, letter) =>
        {
            const string slip = "004000060000010103002021900021231231212000115102TH91049C30";
            var changed = $"{slip[..place]}{letter}{slip[(place + 1)..]}";
            SlipCode.TryParse(changed, out _).ShouldBe(changed == slip);
        }).QuickCheckThrowOnFailure();
}
