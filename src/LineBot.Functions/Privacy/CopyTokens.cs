using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LineBot.Functions.Settings;
using LineBot.Funds.Members;
using LineBot.Funds.Privacy;

namespace LineBot.Functions.Privacy;

/// <summary>What a link to a copy says: whose, until when.</summary>
internal sealed record CopyTicket(LineUserId Person, DateTimeOffset Until)
{
    public override string ToString() => "ticket for a copy";
}

/// <summary>
/// Writes and reads links to copies, signed with the installation's key: nobody can make one for somebody else, or a longer one. Which
/// memberships belong to the person is not in the link; it is read when the link is opened.
/// </summary>
internal sealed class CopyTokens(IdentityKey key, PublicAddress address) : ICopyLinks
{
    private const string Purpose = "my-data";
    private const int LengthMax = 512;

    public Uri Link(LineUserId person, DateTimeOffset now) => address.Of($"{CopyDoor.Path}/{Write(new(person, now + CopyLinks.ValidFor))}");

    public string Write(CopyTicket ticket)
    {
        var text = $"{ticket.Until.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)}\n{ticket.Person.Value}";
        return $"{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text))}.{Base64Url.EncodeToString(key.Sign(Purpose, text))}";
    }

    /// <summary>Null for anything that this installation did not write, letter by letter.</summary>
    public CopyTicket? Read(string token)
    {
        var ticket = token.Length <= LengthMax && token.Split('.') is [var text, _] && Base64Url.IsValid(text)
            ? Parse(Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)))
            : null;
        return ticket is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Write(ticket)), Encoding.UTF8.GetBytes(token)) ? ticket : null;
    }

    private static CopyTicket? Parse(string text) =>
        text.Split('\n', 2) is [var until, var person]
        && long.TryParse(until, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && seconds < DateTimeOffset.MaxValue.ToUnixTimeSeconds()
        && LineUserId.TryParse(person, out var user)
            ? new(user, DateTimeOffset.FromUnixTimeSeconds(seconds))
            : null;
}
