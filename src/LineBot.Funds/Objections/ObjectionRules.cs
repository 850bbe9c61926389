using LineBot.Funds.Rules;

namespace LineBot.Funds.Objections;

/// <summary>How soon a fund answers objections, and who may.</summary>
public sealed record ObjectionRules
{
    /// <summary>How often the committee hears that an answer is late.</summary>
    public const int RemindEveryDays = 7;

    /// <summary>
    /// The law on personal data gives a fund 30 days for a copy of what it keeps, and names none for a line of a book: the same days are ours
    /// for that, and a fund may promise fewer.
    /// </summary>
    private const int DaysMax = 30;

    private static readonly RuleName<int> DaysRule = new(
        "objection-answer-days", RuleKinds.Count(1, DaysMax), DaysMax,
        "ตอบคำคัดค้านรายการภายในกี่วัน", "Days within which an objection to a line is answered");

    private static readonly RuleName<bool> AnotherRule = new(
        "objection-answerer-is-another", RuleKinds.YesNo, true,
        "คนที่ลงรายการไม่ใช่คนตอบคำคัดค้านรายการนั้น", "Whoever booked a line does not answer the objection to it");

    public static IReadOnlyList<RuleName> Names { get; } = [DaysRule, AnotherRule];

    public int AnswerDays { get; init; } = DaysMax;

    /// <summary>Whoever booked a line neither judges nor corrects it.</summary>
    public bool AnswererIsAnother { get; init; } = true;

    public static ObjectionRules Read(RuleValues values) => new()
    {
        AnswerDays = DaysRule.In(values),
        AnswererIsAnother = AnotherRule.In(values),
    };

    public DateOnly AnswerBy(DateOnly filedOn) => filedOn.AddDays(AnswerDays);
}
