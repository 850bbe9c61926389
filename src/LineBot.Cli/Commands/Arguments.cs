using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using LineBot.Funds;
using LineBot.Funds.Ledger;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;
using LineBot.Funds.Pots;
using LineBot.Funds.Rules;

namespace LineBot.Cli.Commands;

/// <summary>Arguments that several commands share, read into our own values.</summary>
internal static class Arguments
{
    public static Argument<FundId> Fund() => new("FUND")
    {
        Description = "The fund's id, such as ban-lo. รหัสกองทุน",
        CustomParser = result => Read<FundId>(result, FundId.TryParse, "is no fund id: a–z, 0–9 and '-', at most 32"),
    };

    public static Option<FundId?> FundOption(string description) => new("--fund")
    {
        HelpName = "ID",
        Description = description,
        CustomParser = result => Read<FundId>(result, FundId.TryParse, "is no fund id: a–z, 0–9 and '-', at most 32"),
    };

    public static Argument<MemberNumber> Member() => new("MEMBER")
    {
        Description = "The member's number, zeros kept: 0001. เลขสมาชิก",
        CustomParser = result => Read<MemberNumber>(result, MemberNumber.TryParse, "is no member number"),
    };

    public static Argument<LoanNumber> Loan() => new("LOAN")
    {
        Description = "The number of the contract: L-2569-014. เลขที่สัญญา",
        CustomParser = result => Read<LoanNumber>(result, LoanNumber.TryParse, "is no loan number"),
    };

    public static Argument<PotId> Pot() => new("POT")
    {
        Description = "The pot's id, such as members. รหัสกองเงิน",
        CustomParser = result => Read<PotId>(result, PotId.TryParse, "is no pot id: a–z, 0–9 and '-', at most 32"),
    };

    public static Argument<ReceiptNumber> Receipt() => new("RECEIPT")
    {
        Description = "The number of the receipt, such as P-0007. เลขที่ใบสำคัญ",
        CustomParser = result => Read<ReceiptNumber>(result, ReceiptNumber.TryParse, "is no receipt number"),
    };

    public static Option<MemberNumber> Officer() => new("--by")
    {
        HelpName = "MEMBER",
        Required = true,
        Description = "The officer who decided it. เลขสมาชิกของกรรมการ",
        CustomParser = result => Read<MemberNumber>(result, MemberNumber.TryParse, "is no member number"),
    };

    public static Argument<Money> Amount() => new("AMOUNT")
    {
        Description = "Baht, such as 1234.50. จำนวนเงิน",
        CustomParser = result => Read<Money>(result, TryMoney, "is no amount: write it like 1234.50"),
    };

    public static Option<DateOnly?> On() => Day("--on", "The day to reckon for, as 2026-11-21; today in Thailand if left out. ณ วันที่");

    public static Option<DateOnly?> Day(string name, string description) => new(name)
    {
        HelpName = "DATE",
        Description = description,
        CustomParser = result => Read<DateOnly>(result, TryDate, "is no date: write it like 2026-11-21"),
    };

    public static Option<bool> Json() => new("--json") { Description = "For scripts: JSON on stdout, and nothing else there." };

    private delegate bool TryRead<T>(string? text, out T value);

    private static T Read<T>(ArgumentResult result, TryRead<T> tryRead, string complaint)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (!tryRead(text, out var value)) { result.AddError($"'{text}' {complaint}."); }
        return value;
    }

    private static bool TryMoney(string? text, out Money money) => RuleKinds.Amount.TryRead(text ?? "", out money);

    private static bool TryDate(string? text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}
