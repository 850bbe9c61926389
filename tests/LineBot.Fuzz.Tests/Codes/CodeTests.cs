using LineBot.Funds;
using LineBot.Funds.Linking;
using LineBot.Funds.Members;
using LineBot.Funds.PromptPay;
using LineBot.Fuzz.Mutations;
using LineBot.Fuzz.Running;

namespace LineBot.Fuzz.Codes;

/// <summary>Text of QR codes, link codes and numbers as they come out of a stranger's camera or keyboard.</summary>
public class CodeTests
{
    private static readonly byte[][] Codes =
    [
        Bytes.Of("004000060000010103002021900021231231212000115102TH91049C30"),
        Bytes.Of("004100060000010103014022000111222233344ABCD125102TH910417DF"),
        Bytes.Of("00020101021229370016A0000006770101110113006681234567853037645406100.005802TH6304F142"),
        Bytes.Of("00020101021130620016A000000677010112011301122334455660211CUSTOMER0010306INV00153037645802TH62070703SCB6304780E"),
        Bytes.Of("0812345678"), Bytes.Of("099-4-00012345-6"), Bytes.Of("1101700230708"), Bytes.Of("1234 5678 9012 3456"), Bytes.Of("ban-lo"), Bytes.Of("0001"), Bytes.Of("L-2569-014"),
    ];

    [Fact]
    public Task A_code_is_read_or_is_none() => Fuzzer.RunAsync(
        Entrance.Of("QR text and numbers", dice => dice.Mutate(Codes, 16 * 1024), Take, new(KiB: 64, PerByte: 200)), ordinary: 10_000, atLength: 200_000);

    private static void Take(byte[] body)
    {
        var text = body.AsText();
        if (SlipCode.TryParse(text, out var slip)) { slip.Bank.Length.ShouldBe(3); }
        SlipCode.IsPaymentCode(text);
        if (PromptPayId.TryParse(text, out var payee)) { PromptPayCode.Of(payee, Money.FromBaht(100), text, text).Length.ShouldBeLessThan(200); }
        if (LinkCode.TryParse(text, out var code)) { LinkCode.TryParse(code.Grouped, out var again).ShouldBe(again == code); }
        if (CitizenId.TryParse(text, out var citizen)) { citizen.ToString().ShouldNotContain("17002"); }
        if (FundId.TryParse(text, out var fund)) { FundId.Parse(fund.Value).ShouldBe(fund); }
        if (MemberNumber.TryParse(text, out var member)) { MemberNumber.Parse(member.Value).ShouldBe(member); }
        if (LineUserId.TryParse(text, out var user)) { LineUserId.Parse(user.Value).ShouldBe(user); }
    }
}
