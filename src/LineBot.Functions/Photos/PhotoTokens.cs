using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LineBot.Funds;
using LineBot.Funds.Members;
using LineBot.Funds.Photos;
using LineBot.Storage.Photos;

namespace LineBot.Functions.Photos;

/// <summary>
/// The names of photos and the proofs in their links, made with the installation's key: neither can be guessed, and a link cannot be made to
/// show another photo, to somebody else, or longer.
/// </summary>
internal sealed class PhotoTokens(IdentityKey key)
{
    private const string NamePurpose = "photo-id";
    private const string LinkPurpose = "photo-link";
    private const int LengthMax = 1024;

    /// <summary>The same message always has the same photo, in any process, before anything was read.</summary>
    public PhotoId IdOf(PhotoSource source) =>
        PhotoId.Parse(Convert.ToHexStringLower(key.Sign(NamePurpose, $"{source.Sender.Value}\n{source.MessageId}"))[..PhotoId.Length]);

    public string Write(PhotoTicket ticket)
    {
        var text = string.Join('\n', ticket.Photo.Value, ticket.Until.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
            ticket.Viewer.Fund.Value, ticket.Viewer.Member.Value, ticket.Viewer.Subject);
        return $"{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text))}.{Base64Url.EncodeToString(key.Sign(LinkPurpose, text))}";
    }

    /// <summary>False for anything that this installation did not write, letter by letter.</summary>
    public bool TryRead(string token, [NotNullWhen(true)] out PhotoTicket? ticket)
    {
        ticket = token.Length <= LengthMax && token.Split('.') is [var text, _] && Base64Url.IsValid(text)
            ? Parse(Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)))
            : null;
        return ticket is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Write(ticket)), Encoding.UTF8.GetBytes(token));
    }

    private static PhotoTicket? Parse(string text) =>
        text.Split('\n', 5) is [var photo, var until, var fund, var member, var subject]
        && PhotoId.TryParse(photo, out var id)
        && long.TryParse(until, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && seconds < DateTimeOffset.MaxValue.ToUnixTimeSeconds()
        && FundId.TryParse(fund, out var fundId)
        && MemberNumber.TryParse(member, out var number)
            ? new(id, new(fundId, number, subject), DateTimeOffset.FromUnixTimeSeconds(seconds))
            : null;
}

/// <summary>What a link says: which photo, for whom and what for, until when.</summary>
internal sealed record PhotoTicket(PhotoId Photo, PhotoViewer Viewer, DateTimeOffset Until);
