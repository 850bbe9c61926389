using System.Globalization;
using System.Text;
using LineBot.Funds;
using LineBot.Funds.Ledger;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;
using LineBot.Funds.Pots;

namespace LineBot.Storage;

/// <summary>
/// Every key of the money side. Parts are escaped and joined by ':', so no two different lists of parts share a key.
/// In a member's partition the rows that say how things stand sort before '~', and those that say how it came to that
/// after it: one range query reads the first kind and never the second.
/// </summary>
public static class Keys
{
    /// <summary>Where the standing rows of a member end.</summary>
    internal const string History = "~";

    internal const string Profile = "profile";

    /// <summary>A death was reported: the member hears of nothing.</summary>
    internal const string Frozen = "frozen";

    internal const string AccountPrefix = "account:";

    internal const string LoanPrefix = "loan:";

    internal const string SeatPrefix = "seat:";

    internal const string LinePrefix = "line:";

    internal const string EntryPrefix = "~entry:";

    internal const string ReceiptPrefix = "~receipt:";

    internal const string DonePrefix = "~done:";

    internal const string Code = "code";

    internal const string OfficerPrefix = "officer:";

    internal const string RulePrefix = "rule:";

    internal const string PotPrefix = "pot:";

    internal const string PotEntryPrefix = "~entry:pot:";

    /// <summary>Which running number the receipts of a fund's pots have come to.</summary>
    internal const string PotNumbers = "pot-numbers";

    public static string Member(Membership membership) => Join(membership.Fund.Value, membership.Member.Value);

    internal static Membership MembershipOf(string partition)
    {
        var colon = partition.IndexOf(':', StringComparison.Ordinal);
        return new(FundId.Parse(partition[..colon]), MemberNumber.Parse(Unescape(partition[(colon + 1)..])));
    }

    internal static string Fund(FundId fund) => fund.Value;

    internal static string Account(AccountNumber number) => AccountPrefix + Escape(number.Value);

    internal static string Loan(LoanNumber number) => LoanPrefix + Escape(number.Value);

    internal static string Book(LedgerBook book) =>
        book.Account is { } account ? Account(account) : Loan(book.Loan ?? throw new ArgumentException("An empty book.", nameof(book)));

    internal static string Seat(Position position) => SeatPrefix + position;

    internal static string Line(LineUserId user) => LinePrefix + user.Value;

    internal static string Officer(MemberNumber member) => OfficerPrefix + Escape(member.Value);

    internal static string Rule(string name, DateOnly from) => Join("rule", name, Columns.Text(from));

    internal static string Pot(PotId pot) => PotPrefix + pot.Value;

    /// <summary>Counts down, so that the newest entry comes first.</summary>
    internal static string PotEntry(PotId pot, long sequence) =>
        $"{PotEntryPrefix}{pot.Value}:{(long.MaxValue - sequence).ToString("D19", CultureInfo.InvariantCulture)}";

    internal static string PotReceipt(PotId pot, long number) => $"~receipt:pot:{pot.Value}:{Number(number)}";

    /// <summary>Counts down, so that the newest entry comes first.</summary>
    internal static string Entry(LedgerBook book, long sequence) =>
        $"{EntryPrefix}{Book(book)}:{(long.MaxValue - sequence).ToString("D19", CultureInfo.InvariantCulture)}";

    internal static long SequenceOf(string entryKey) =>
        long.MaxValue - long.Parse(entryKey.AsSpan(entryKey.LastIndexOf(':') + 1), NumberStyles.None, CultureInfo.InvariantCulture);

    internal static string Receipt(LedgerBook book, ReceiptNumber receipt) => $"{ReceiptPrefix}{Book(book)}:{Escape(receipt.Value)}";

    internal static string Done(CommandKey key) => DonePrefix + Escape(key.Value);

    internal static string Batch(int batch) => $"~batch:{Number(batch)}";

    /// <summary>The first key after all that start with a prefix.</summary>
    internal static string After(string prefix) => prefix[..^1] + (char)(prefix[^1] + 1);

    internal static string Number(long number) => number.ToString("D10", CultureInfo.InvariantCulture);

    internal static string Join(params ReadOnlySpan<string> parts)
    {
        var joined = new StringBuilder(64);
        foreach (var part in parts) { joined.Append(joined.Length == 0 ? "" : ":").Append(Escape(part)); }
        return joined.ToString();
    }

    /// <summary>Letters that a key may not hold, and those that have a meaning here, become '~' and four hex digits.</summary>
    internal static string Escape(string text)
    {
        if (!text.Any(MustHide)) { return text; }

        var escaped = new StringBuilder(text.Length + 16);
        foreach (var letter in text)
        {
            if (MustHide(letter)) { escaped.Append('~').Append(((int)letter).ToString("x4", CultureInfo.InvariantCulture)); }
            else { escaped.Append(letter); }
        }

        return escaped.ToString();
    }

    /// <summary>The way back: proof that no two texts share a key, and how a check reads the keys of rows it cannot trust.</summary>
    internal static string Unescape(string key)
    {
        var text = new StringBuilder(key.Length);
        for (var i = 0; i < key.Length; i++)
        {
            if (key[i] != '~') { text.Append(key[i]); continue; }
            text.Append((char)ushort.Parse(key.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
            i += 4;
        }

        return text.ToString();
    }

    private static bool MustHide(char letter) =>
        letter is '/' or '\\' or '#' or '?' or '%' or ':' or '~' or ' ' || char.IsControl(letter) || char.IsSurrogate(letter);
}
