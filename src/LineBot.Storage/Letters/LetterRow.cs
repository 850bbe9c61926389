using System.Globalization;
using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Letters;
using LineBot.Funds.Members;

namespace LineBot.Storage.Letters;

/// <summary>
/// The row <c>open:{number}</c> of a letter that waits, which becomes <c>~closed:{descending number}</c> when it is answered: the
/// list of what waits stays short however many letters a fund has had.
/// </summary>
internal static class LetterRow
{
    public const string OpenPrefix = "open:";

    public const string ClosedPrefix = "~closed:";

    public const string Member = "Member";

    public const string SentAt = "SentAt";

    /// <summary>The last number that was given.</summary>
    public const string Numbers = "numbers";

    public static string Open(LetterNumber number) => OpenPrefix + Digits(number.Value);

    /// <summary>Counts down, so that the newest comes first.</summary>
    public static string Closed(LetterNumber number) => $"{ClosedPrefix}{Digits(int.MaxValue - number.Value)}";

    public static string OfMember(MemberNumber member) => $"of:{Keys.Escape(member.Value)}:";

    /// <summary>The two keys under which the letter of a pointer may lie, depending on whether it was answered.</summary>
    public static IReadOnlyList<string> PlacesOf(TableEntity pointer) =>
        [Open(new(pointer.Int32("Number"))), Closed(new(pointer.Int32("Number")))];

    /// <summary>Names the letter to its writer, wherever it lies.</summary>
    public static TableEntity Pointer(Letter letter) =>
        new(Keys.Fund(letter.From.Fund), OfMember(letter.From.Member) + Digits(letter.Number.Value)) { ["Number"] = letter.Number.Value };

    public static TableEntity Write(Letter letter)
    {
        var row = new TableEntity(
            Keys.Fund(letter.From.Fund), letter.Answer is null ? Open(letter.Number) : Closed(letter.Number));
        row.Put("Number", letter.Number.Value);
        row.Put(Member, letter.From.Member.Value);
        row.Put("Name", letter.FromName);
        row.Put("User", letter.User.Value);
        row.Put("Words", letter.Words);
        row.Put(SentAt, letter.SentAt);
        row.Put("AnswerBy", letter.Answer?.By.Value);
        row.Put("AnswerName", letter.Answer?.ByName);
        row.Put("AnswerWords", letter.Answer?.Words);
        row.Put("AnsweredAt", letter.Answer?.At);
        return row;
    }

    public static Letter Read(TableEntity row) => new(
        new(row.Int32("Number")),
        new(FundId.Parse(row.PartitionKey), MemberNumber.Parse(row.Text(Member))),
        row.Text("Name"),
        LineUserId.Parse(row.Text("User")),
        row.Text("Words"),
        row.Time(SentAt))
    {
        Answer = row.GetString("AnswerBy") is { } by
            ? new(MemberNumber.Parse(by), row.Text("AnswerName"), row.Text("AnswerWords"), row.Time("AnsweredAt"))
            : null,
    };

    private static string Digits(int number) => number.ToString("D10", CultureInfo.InvariantCulture);
}
