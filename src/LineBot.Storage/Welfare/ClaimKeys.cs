using System.Globalization;
using LineBot.Funds.Decisions;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Photos;
using LineBot.Funds.Welfare;

namespace LineBot.Storage.Welfare;

/// <summary>
/// The rows of claims in a fund's partition of the table Claims. A claim and its votes lie side by side, so that one range query
/// reads both; lists are rows of their own that name a claim.
/// </summary>
internal static class ClaimKeys
{
    public const string OpenPrefix = "open:";

    public const string PayablePrefix = "payable:";

    public const string AllPrefix = "claim:";

    /// <summary>The last number given out. Whoever takes a part of a right writes it, so that no two count the same right at once.</summary>
    public const string Numbers = "claim-numbers";

    /// <summary>The last line of the minutes.</summary>
    public const string Minutes = "minutes-last";

    public static string Claim(ClaimNumber number) => AllPrefix + Sorted(number);

    public static string Vote(ClaimNumber number, int round, MemberNumber officer) => $"{Votes(number, round)}{Keys.Escape(officer.Value)}";

    public static string Votes(ClaimNumber number, int round) => string.Create(CultureInfo.InvariantCulture, $"{Claim(number)}:vote:{round}:");

    public static string Open(ClaimNumber number) => OpenPrefix + Sorted(number);

    public static string Payable(ClaimNumber number) => PayablePrefix + Sorted(number);

    public static string OfMember(MemberNumber member) => $"of:{Keys.Escape(member.Value)}:";

    public static string OfMember(MemberNumber member, ClaimNumber number) => OfMember(member) + Sorted(number);

    public static string Photo(PhotoId photo) => $"photo:{photo.Value}:";

    public static string Photo(PhotoId photo, ClaimNumber number) => Photo(photo) + Sorted(number);

    public static string Events(ClaimNumber number) => $"~event:{Claim(number)}:";

    public static string Event(ClaimNumber number, int sequence) => Events(number) + sequence.ToString("D6", CultureInfo.InvariantCulture);

    public static string MinutesLine(MinutesLine line) =>
        string.Create(CultureInfo.InvariantCulture, $"~minutes:{line.YearBe:D4}:{line.Meeting:D5}:{line.Item:D5}");

    public static string Done(CommandKey key) => "~done:claim:" + Keys.Escape(key.Value);

    /// <summary>The number at the end of a list row's key.</summary>
    public static ClaimNumber NumberOf(string key)
    {
        var number = key.AsSpan(key.LastIndexOf(':') + 1);
        var dash = number.IndexOf('-');
        return ClaimNumber.Parse($"W-{number[..dash]}-{number[(dash + 1)..]}");
    }

    private static string Sorted(ClaimNumber number) => string.Create(CultureInfo.InvariantCulture, $"{number.YearBe:D4}-{number.Serial:D6}");
}
