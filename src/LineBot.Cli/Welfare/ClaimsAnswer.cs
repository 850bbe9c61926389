using System.Text.Json.Serialization;
using LineBot.Funds;
using LineBot.Funds.Welfare;

namespace LineBot.Cli.Welfare;

/// <summary>The claims of a fund, for scripts. Money in satang; people by number, never by name.</summary>
internal sealed record ClaimsAnswer(string FundId, IReadOnlyList<ClaimAnswer> Claims)
{
    public static ClaimsAnswer Of(FundId fund, IEnumerable<Claim> claims) => new(fund.Value, [.. claims.Select(ClaimAnswer.Of)]);
}

/// <summary>One claim.</summary>
internal sealed record ClaimAnswer(
    string ClaimNo,
    string MemberNo,
    string BenefitId,
    string ForWhom,
    DateOnly EventOn,
    int Count,
    string Status,
    long Satang,
    DateTimeOffset SubmittedAt,
    string SubmittedBy,
    bool InRule,
    IReadOnlyList<string> Reasons,
    IReadOnlyList<string> PapersMissing,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ClosingAnswer? Closing,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] PaymentAnswer? Payment)
{
    public static ClaimAnswer Of(Claim claim) => new(
        claim.Number.ToString(),
        claim.Membership.Member.Value,
        claim.Benefit,
        WelfareCodes.Of(claim.Event.For),
        claim.Event.Day,
        claim.Event.Count,
        WelfareCodes.Of(claim.Status),
        claim.Amount.Satang,
        claim.SubmittedAt,
        claim.Submitter.Member.Value,
        claim.Reasons.Count == 0,
        [.. claim.Reasons.Select(WelfareCodes.KindOf)],
        [.. claim.PapersMissing.Select(WelfareCodes.Of)],
        claim.Closing is { } closing ? ClosingAnswer.Of(closing) : null,
        claim.Payment is { } payment ? PaymentAnswer.Of(payment) : null);
}

/// <summary>How a vote ended.</summary>
internal sealed record ClosingAnswer(bool Approved, string Minutes, int Item, int For, int Against, int Abstained, int Voters, int Quorum, string ClosedBy)
{
    public static ClosingAnswer Of(ClaimClosing closing) => new(
        closing.IsApproved, closing.Minutes.ToString(), closing.Minutes.Item, closing.For, closing.Against, closing.Abstained, closing.Voters,
        closing.Quorum, closing.By.Value);
}

/// <summary>How a claim was paid.</summary>
internal sealed record PaymentAnswer(string ReceiptNo, string PotId, string Method, string PaidBy, DateTimeOffset At)
{
    public static PaymentAnswer Of(ClaimPayment payment) =>
        new(payment.Receipt.Value, payment.Pot.Value, WelfareCodes.Of(payment.Method), payment.By.Value, payment.At);
}
