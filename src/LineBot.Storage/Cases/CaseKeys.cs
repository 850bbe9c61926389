using System.Globalization;
using LineBot.Funds;
using LineBot.Funds.Cases;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;

namespace LineBot.Storage.Cases;

/// <summary>
/// The keys of the table Cases. A partition holds a fund's cases and the lists that point at them: what is open, whose report it is,
/// whom it is about, what a month brought.
/// </summary>
internal static class CaseKeys
{
    /// <summary>No fund is called so: the partition that knows which funds have cases.</summary>
    public const string Funds = "~funds";

    public const string OpenPrefix = "open:";

    public static string Case(CaseNumber number) => $"case:{number}";

    public static string Open(CaseNumber number) => $"{OpenPrefix}{number}";

    public static string Counter(int yearBe) => $"counter:{yearBe.ToString(CultureInfo.InvariantCulture)}";

    public static string Event(CaseNumber number, int sequence) => EventPrefix(number) + Keys.Number(sequence);

    public static string EventPrefix(CaseNumber number) => $"event:{number}:";

    public static string ReportedPrefix(MemberNumber member) => $"reported:{Keys.Escape(member.Value)}:";

    public static string AboutPrefix(MemberNumber member) => $"about:{Keys.Escape(member.Value)}:";

    public static string MonthPrefix(DateOnly day) => $"month:{day.ToString("yyyy-MM", CultureInfo.InvariantCulture)}:";

    public static string Done(CommandKey key) => Keys.Done(key);

    public static CaseNumber NumberIn(string key) => CaseNumber.Parse(key[(key.LastIndexOf(':') + 1)..]);

    public static string Partition(FundId fund) => Keys.Fund(fund);
}
