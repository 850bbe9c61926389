using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LineBot.Dialogs.Cases;
using LineBot.Functions.Settings;
using LineBot.Funds;
using LineBot.Funds.Cases;
using LineBot.Funds.Members;

namespace LineBot.Functions.Cases;

/// <summary>What a link to a page for an agency says: which case, for whom, until when.</summary>
internal sealed record CaseLetterTicket(FundId Fund, CaseNumber Number, CaseActor Actor, DateTimeOffset Until)
{
    public override string ToString() => $"ticket for {Number}";
}

/// <summary>Writes and reads links to pages for agencies, signed with the installation's key: nobody can make one for another case, or a longer one.</summary>
internal sealed class CaseLetters(IdentityKey key, PublicAddress address) : ICaseLetters
{
    private const string Purpose = "case-letter";
    private const int LengthMax = 1024;

    private static readonly TimeSpan ValidFor = TimeSpan.FromMinutes(15);

    public Uri Link(FundId fund, CaseNumber number, CaseActor actor, DateTimeOffset now) =>
        address.Of($"{CaseLetterDoor.Path}/{Write(new(fund, number, actor, now + ValidFor))}");

    public string Write(CaseLetterTicket ticket)
    {
        var text = string.Join('\n', ticket.Until.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
            ticket.Fund.Value, ticket.Number.ToString(), ticket.Actor.User.Value, ticket.Actor.Member.Value);
        return $"{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text))}.{Base64Url.EncodeToString(key.Sign(Purpose, text))}";
    }

    /// <summary>Null for anything that this installation did not write, letter by letter.</summary>
    public CaseLetterTicket? Read(string token)
    {
        var ticket = token.Length <= LengthMax && token.Split('.') is [var text, _] && Base64Url.IsValid(text)
            ? Parse(Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)))
            : null;
        return ticket is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Write(ticket)), Encoding.UTF8.GetBytes(token)) ? ticket : null;
    }

    private static CaseLetterTicket? Parse(string text) =>
        text.Split('\n', 5) is [var until, var fund, var number, var user, var member]
        && long.TryParse(until, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && seconds < DateTimeOffset.MaxValue.ToUnixTimeSeconds()
        && FundId.TryParse(fund, out var fundId)
        && CaseNumber.TryParse(number, out var caseNumber)
        && LineUserId.TryParse(user, out var userId)
        && MemberNumber.TryParse(member, out var memberNumber)
            ? new(fundId, caseNumber, new(memberNumber, userId), DateTimeOffset.FromUnixTimeSeconds(seconds))
            : null;
}
