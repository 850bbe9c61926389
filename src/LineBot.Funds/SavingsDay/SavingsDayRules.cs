using LineBot.Funds.Rules;

namespace LineBot.Funds.SavingsDay;

/// <summary>How a fund closes its savings days.</summary>
public sealed record SavingsDayRules
{
    private static readonly RuleName<bool> AnotherRule = new(
        "savings-day-signer-is-another", RuleKinds.YesNo, true,
        "ใบสรุปวันออมต้องมีกรรมการอีกคนเซ็น ไม่ใช่คนที่นับเงิน", "A savings day is signed by an officer who did not count the cash");

    public static IReadOnlyList<RuleName> Names { get; } = [AnotherRule];

    /// <summary>Only a fund with a single officer has a reason to say no.</summary>
    public bool SignerIsAnother { get; init; } = true;

    public static SavingsDayRules Read(RuleValues values) => new() { SignerIsAnother = AnotherRule.In(values) };
}
