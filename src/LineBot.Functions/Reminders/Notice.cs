using System.Globalization;
using System.Text;
using LineBot.Funds;
using LineBot.Funds.Members;

namespace LineBot.Functions.Reminders;

/// <summary>Work in the queue of notices: whom to look at on which day. What is said is decided when it is said.</summary>
internal abstract record Notice(FundId Fund, DateOnly Day)
{
    private const string Iso = "yyyy-MM-dd";

    /// <summary>The fund's morning: find the borrowers, tell the committee.</summary>
    public sealed record Morning(FundId Fund, DateOnly Day) : Notice(Fund, Day);

    /// <summary>One member who may be due a word.</summary>
    public sealed record Borrower(FundId Fund, DateOnly Day, MemberNumber Member) : Notice(Fund, Day);

    /// <summary>The nightly look whether the index still says what the books say.</summary>
    public sealed record Check(FundId Fund, DateOnly Day) : Notice(Fund, Day);

    /// <summary>Tab-separated, since no number of the books holds a tab.</summary>
    public byte[] ToBytes() => Encoding.UTF8.GetBytes(string.Join('\t', this switch
    {
        Morning => ["morning", Fund.Value, Day.ToString(Iso, CultureInfo.InvariantCulture)],
        Borrower one => (string[])["borrower", Fund.Value, Day.ToString(Iso, CultureInfo.InvariantCulture), one.Member.Value],
        _ => ["check", Fund.Value, Day.ToString(Iso, CultureInfo.InvariantCulture)],
    }));

    /// <summary>Null where the bytes are no notice.</summary>
    public static Notice? FromBytes(ReadOnlySpan<byte> bytes)
    {
        var parts = Encoding.UTF8.GetString(bytes).Split('\t');
        if (parts.Length < 3 || !FundId.TryParse(parts[1], out var fund)
            || !DateOnly.TryParseExact(parts[2], Iso, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return null;
        }

        return parts[0] switch
        {
            "morning" => new Morning(fund, day),
            "borrower" when parts.Length == 4 && MemberNumber.TryParse(parts[3], out var member) => new Borrower(fund, day, member),
            "check" => new Check(fund, day),
            _ => null,
        };
    }

    public override string ToString() => $"{GetType().Name} of {Fund}";
}
