using LineBot.Funds.Members;
using LineBot.Funds.Rules;

namespace LineBot.Funds.Broadcasts;

/// <summary>How a fund makes announcements.</summary>
public sealed record BroadcastRules
{
    private static readonly RuleName<Duty> DutyRule = new(
        "broadcast-duty", RuleKinds.Choice(("decide", Duty.Decide), ("communicate", Duty.Communicate)), Duty.Decide,
        "หน้าที่ที่ส่งประกาศได้", "Which duty may make announcements");

    private static readonly RuleName<bool> TwoRule = new(
        "broadcast-takes-two", RuleKinds.YesNo, false,
        "ประกาศต้องมีกรรมการสองคน คนเขียนกับคนยืนยัน", "An announcement is written by one officer and confirmed by another");

    private static readonly RuleName<OpeningHours> HoursRule = new(
        "broadcast-hours", RuleKinds.Hours, new(new(8, 0), new(20, 0)),
        "ส่งประกาศช่วงเวลาไหน นอกเวลาจะรอส่งตอนเช้า", "When announcements go out; at other times they wait for the morning");

    private static readonly RuleName<Money> PriceRule = new(
        "message-price", RuleKinds.Amount, Money.Zero,
        "ราคาข้อความ LINE ต่อคน (บาท) ถ้าคิดเพิ่มจากแพ็กเกจ", "What a LINE message to one person costs the fund beyond its plan, in baht");

    public static IReadOnlyList<RuleName> Names { get; } = [DutyRule, TwoRule, HoursRule, PriceRule];

    public Duty Duty { get; init; } = Duty.Decide;

    public bool TakesTwo { get; init; }

    public OpeningHours Hours { get; init; } = new(new(8, 0), new(20, 0));

    /// <summary>Zero: the fund wrote none down.</summary>
    public Money Price { get; init; }

    public static BroadcastRules Read(RuleValues values) => new()
    {
        Duty = DutyRule.In(values),
        TakesTwo = TwoRule.In(values),
        Hours = HoursRule.In(values),
        Price = PriceRule.In(values),
    };

    public bool MayBroadcast(Officer? officer) => officer?.Has(Duty) == true;
}
