using System.Text.Json.Serialization;
using LineBot.Cli.Screen;
using LineBot.Funds;
using LineBot.Funds.Objections;

namespace LineBot.Cli.Objections;

/// <summary>The objections of a fund, for scripts. Money in satang; people by number, and none of their words.</summary>
internal sealed record ObjectionsAnswer(string FundId, DateOnly On, IReadOnlyList<ObjectionAnswer> Objections)
{
    public static ObjectionsAnswer Of(FundId fund, DateOnly today, IEnumerable<Objection> objections) =>
        new(fund.Value, today, [.. objections.Select(objection => ObjectionAnswer.Of(objection, today))]);
}

/// <summary>One objection.</summary>
internal sealed record ObjectionAnswer(
    string ObjectionNo,
    string MemberNo,
    string BookNo,
    string ReceiptNo,
    DateOnly LineOn,
    long LineSatang,
    DateTimeOffset FiledAt,
    DateOnly AnswerBy,
    string Status,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? AnsweredBy,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateTimeOffset? AnsweredAt,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? ReversalReceiptNo,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? NewReceiptNo)
{
    public static ObjectionAnswer Of(Objection objection, DateOnly today) => new(
        objection.Number.ToString(),
        objection.Membership.Member.Value,
        objection.Line.Book.Number,
        objection.Line.Receipt.Value,
        objection.Line.Date,
        objection.Line.Amount.Satang,
        objection.FiledAt,
        objection.AnswerBy,
        StatusOf(objection, today),
        objection.Answer?.By.Value,
        objection.Answer?.At,
        objection.Reversal?.Value,
        objection.Replacement?.Value);

    public static string StatusOf(Objection objection, DateOnly today) => objection.IsOverdue(today) ? "overdue" : Codes.Of(objection.Status);
}
