using LineBot.Funds.Members;

namespace LineBot.Funds.SavingsDay;

/// <summary>A sheet with its lines, in the order of the members' numbers, and its receipts where they were asked for.</summary>
public sealed record DaySheetBook(DaySheet Sheet, IReadOnlyList<DaySheetLine> Lines, IReadOnlyList<CashReceipt> Receipts)
{
    /// <summary>Everything received that still counts, by the lines.</summary>
    public Money Received => Lines.Aggregate(Money.Zero, (sum, line) => sum + line.Paid);

    public int PaidMembers => Lines.Count(line => line.Paid.IsPositive);

    public IEnumerable<DaySheetLine> Waiting => Lines.Where(line => line.IsWaiting);

    public DaySheetLine? Find(MemberNumber member) => Lines.FirstOrDefault(line => line.Member == member);

    /// <summary>By the whole number first, also with a name behind it; else by the end of a number or a part of the name.</summary>
    public IReadOnlyList<DaySheetLine> Search(string words)
    {
        var looked = words.Trim();
        if (looked.Length == 0) { return []; }
        if (MemberNumber.TryParse(looked.Split(' ')[0], out var first) && Find(first) is { } exact) { return [exact]; }

        return MemberNumber.TryParse(looked, out var number) && number.Value.All(char.IsAsciiDigit)
            ? ByDigits(number.Value)
            : [.. Lines.Where(line => line.Name.Contains(looked, StringComparison.OrdinalIgnoreCase))];
    }

    public override string ToString() => $"{Sheet}";

    /// <summary>12 is 0012 before it is the end of 0112.</summary>
    private List<DaySheetLine> ByDigits(string digits)
    {
        var same = Lines.Where(line => line.Member.Value.TrimStart('0') == digits.TrimStart('0')).ToList();
        return same.Count > 0 ? same : [.. Lines.Where(line => line.Member.Value.EndsWith(digits, StringComparison.Ordinal))];
    }
}
