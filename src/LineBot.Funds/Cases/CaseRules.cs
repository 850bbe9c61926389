using LineBot.Funds.Rules;

namespace LineBot.Funds.Cases;

/// <summary>How soon a fund wants to act on cases, and which help it votes on.</summary>
public sealed record CaseRules
{
    private static readonly RuleName<int> VeryUrgentRule = new(
        "case-very-urgent-hours", RuleKinds.Count(1, 72), 24,
        "เรื่องด่วนมากต้องขยับภายในกี่ชั่วโมง", "Hours within which a very urgent case has to move on");

    private static readonly RuleName<int> UrgentRule = new(
        "case-urgent-days", RuleKinds.Count(1, 14), 3,
        "เรื่องด่วนต้องขยับภายในกี่วัน", "Days within which an urgent case has to move on");

    private static readonly RuleName<int> NormalRule = new(
        "case-normal-days", RuleKinds.Count(1, 90), 14,
        "เรื่องปกติต้องขยับภายในกี่วัน", "Days within which an ordinary case has to move on");

    private static readonly RuleName<int?> VoteRule = new(
        "case-vote-above-baht", RuleKinds.CountOr("never", 0, 1_000_000), null,
        "ช่วยเกินกี่บาทต้องลงมติ", "Help above this many baht is voted on");

    public static IReadOnlyList<RuleName> Names { get; } = [VeryUrgentRule, UrgentRule, NormalRule, VoteRule];

    public static CaseRules Default { get; } = new();

    public int VeryUrgentHours { get; init; } = 24;

    public int UrgentDays { get; init; } = 3;

    public int NormalDays { get; init; } = 14;

    /// <summary>Null: no help is voted on.</summary>
    public int? VoteAboveBaht { get; init; }

    public static CaseRules Read(RuleValues values) => new()
    {
        VeryUrgentHours = VeryUrgentRule.In(values),
        UrgentDays = UrgentRule.In(values),
        NormalDays = NormalRule.In(values),
        VoteAboveBaht = VoteRule.In(values),
    };

    /// <summary>How long a case of this urgency may stand still.</summary>
    public TimeSpan SpanOf(CaseUrgency urgency) => urgency switch
    {
        CaseUrgency.VeryUrgent => TimeSpan.FromHours(VeryUrgentHours),
        CaseUrgency.Urgent => TimeSpan.FromDays(UrgentDays),
        _ => TimeSpan.FromDays(NormalDays),
    };

    public bool NeedsVote(Money amount) => VoteAboveBaht is { } limit && amount > Money.FromBaht(limit);
}
