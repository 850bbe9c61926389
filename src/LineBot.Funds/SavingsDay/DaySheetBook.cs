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

    /// <summary>By the whole number first; else by the end of a number or a part of the name.</summary>
    public IReadOnlyList<DaySheetLine> Search(string words)
    {
        var looked = words.Trim();
        if (looked.Length == 0) { return []; }
        if (MemberNumber.TryParse(looked, out var number) && Find(number) is { } exact) { return [exact]; }

        return number != default && number.Value.All(char.IsAsciiDigit)
            ? ByDigits(number.Value)
            : [.. Lines.Where(line => line.Name.Contains(looked, StringComparison.OrdinalIgnoreCase))];
    }

    /// <summary>As it stands after somebody paid, or gave up a receipt.</summary>
    public DaySheetBook After(DaySheet sheet, MemberNumber member, Money change) => this with
    {
        Sheet = sheet,
        Lines = [.. Lines.Select(line => line.Member == member ? line with { Paid = line.Paid + change, IsAbsent = false } : line)],
    };

    public DaySheetBook Without(MemberNumber absent) => this with
    {
        Lines = [.. Lines.Select(line => line.Member == absent ? line with { IsAbsent = true } : line)],
    };

    public override string ToString() => $"{Sheet}";

    /// <summary>12 is 0012 before it is the end of 0112.</summary>
    private List<DaySheetLine> ByDigits(string digits)
    {
        var same = Lines.Where(line => line.Member.Value.TrimStart('0') == digits.TrimStart('0')).ToList();
        return same.Count > 0 ? same : [.. Lines.Where(line => line.Member.Value.EndsWith(digits, StringComparison.Ordinal))];
    }
}
