using System.Globalization;
using Azure.Data.Tables;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Objections;

namespace LineBot.Storage.Objections;

/// <summary>
/// The keys of the table Objections, all in their fund's partition: <c>objection:</c>, <c>open:</c> while it waits, <c>of:</c> a member,
/// <c>line:</c> as long as that line is objected to, <c>counter:</c> of a year.
/// </summary>
internal static class ObjectionKeys
{
    public const string Prefix = "objection:";

    public const string OpenPrefix = "open:";

    public static string Objection(ObjectionNumber number) => Prefix + number;

    public static string Open(ObjectionNumber number) => OpenPrefix + number;

    public static string OfMember(MemberNumber member) => $"of:{Keys.Escape(member.Value)}:";

    public static string OfMember(MemberNumber member, ObjectionNumber number) => OfMember(member) + number;

    /// <summary>Holds the line for one objection at a time.</summary>
    public static string Line(MemberNumber member, LedgerBook book, long sequence) => $"line:{Keys.Escape(member.Value)}:{Keys.Book(book)}:{Keys.Number(sequence)}";

    public static string Counter(DateOnly day) => $"counter:{ObjectionNumber.Of(day, 1).YearBe.ToString(CultureInfo.InvariantCulture)}";

    public static ObjectionNumber NumberIn(string key) => ObjectionNumber.Parse(key[(key.LastIndexOf(':') + 1)..]);

    /// <summary>The key of the objection that a list names.</summary>
    public static IEnumerable<string> PointedAt(TableEntity pointer) => [Objection(NumberIn(pointer.RowKey))];
}
