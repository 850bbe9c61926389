using LineBot.Funds.Members;
using LineBot.Funds.Rules;

namespace LineBot.Funds.Workbooks;

/// <summary>Who may bring a workbook into the books: two officers with the same duty, one who sends it and one who agrees.</summary>
public sealed record WorkbookRules
{
    private static readonly RuleName<Duty> DutyRule = new(
        "workbook-duty", RuleKinds.Choice(("decide", Duty.Decide), ("register", Duty.Register), ("pay", Duty.Pay)), Duty.Decide,
        "หน้าที่ที่ส่งและยืนยันสมุดงาน Excel ในแชตได้", "Which duty may send a workbook in the chat, and agree to it");

    public static IReadOnlyList<RuleName> Names { get; } = [DutyRule];

    public Duty Duty { get; init; } = Duty.Decide;

    public static WorkbookRules Read(RuleValues values) => new() { Duty = DutyRule.In(values) };

    public bool May(Officer? officer) => officer?.Has(Duty) == true;
}
