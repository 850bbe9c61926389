namespace LineBot.Funds.Rules;

/// <summary>How a committee decides and pays. Whoever asks for something never votes on it: that is no setting.</summary>
public sealed record CommitteeRules
{
    private static readonly RuleName<int?> QuorumRule = new(
        "committee-quorum", RuleKinds.CountOr("more-than-half", 1, 99), null,
        "กรรมการกี่คนจึงครบองค์ประชุม", "How many officers make a quorum");

    private static readonly RuleName<bool> GuarantorsRule = new(
        "committee-exclude-guarantors", RuleKinds.YesNo, true,
        "ผู้ค้ำประกันไม่ลงมติเรื่องนั้น", "A guarantor does not vote on the matter");

    private static readonly RuleName<bool> HouseholdRule = new(
        "committee-exclude-household", RuleKinds.YesNo, true,
        "คนในครัวเรือนเดียวกันไม่ลงมติเรื่องนั้น", "Members of the same household do not vote on the matter");

    private static readonly RuleName<bool> TieRule = new(
        "committee-chair-breaks-ties", RuleKinds.YesNo, true,
        "เสียงเท่ากัน ประธานเป็นผู้ชี้ขาด", "The chair breaks a tie");

    private static readonly RuleName<bool> PayerRule = new(
        "committee-payer-is-another", RuleKinds.YesNo, true,
        "คนปิดมติกับคนจ่ายเงินต้องเป็นคนละคน", "Whoever closed the vote does not pay the money out");

    public static IReadOnlyList<RuleName> Names { get; } = [QuorumRule, GuarantorsRule, HouseholdRule, TieRule, PayerRule];

    /// <summary>A fixed number of officers; null: more than half of those who may vote.</summary>
    public int? Quorum { get; init; }

    public bool ExcludesGuarantors { get; init; } = true;

    public bool ExcludesHousehold { get; init; } = true;

    public bool ChairBreaksTies { get; init; } = true;

    /// <summary>Money needs two people: who closed the vote does not pay.</summary>
    public bool PayerIsAnother { get; init; } = true;

    public static CommitteeRules Read(RuleValues values) => new()
    {
        Quorum = QuorumRule.In(values),
        ExcludesGuarantors = GuarantorsRule.In(values),
        ExcludesHousehold = HouseholdRule.In(values),
        ChairBreaksTies = TieRule.In(values),
        PayerIsAnother = PayerRule.In(values),
    };

    /// <param name="voters">Filled deciding seats, less those who may not vote on the matter.</param>
    public int QuorumOf(int voters) => Quorum ?? (voters / 2) + 1;
}
