using System.Diagnostics.CodeAnalysis;
using LineBot.Functions.Links;
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

    private readonly SignedLink link = new(key, "photo-link");

    /// <summary>The same message always has the same photo, in any process, before anything was read.</summary>
    public PhotoId IdOf(PhotoSource source) =>
        PhotoId.Parse(Convert.ToHexStringLower(key.Sign(NamePurpose, $"{source.Sender.Value}\n{source.MessageId}"))[..PhotoId.Length]);

    public string Write(PhotoTicket ticket) =>
        link.Write(ticket.Until, ticket.Photo.Value, ticket.Viewer.Fund.Value, ticket.Viewer.Member.Value, ticket.Viewer.Subject);

    /// <summary>False for anything that this installation did not write.</summary>
    public bool TryRead(string token, [NotNullWhen(true)] out PhotoTicket? ticket)
    {
        ticket = link.Read(token) is (var until, [var photo, var fund, var member, .. var subject])
            && PhotoId.TryParse(photo, out var id)
            && FundId.TryParse(fund, out var fundId)
            && MemberNumber.TryParse(member, out var number)
                ? new(id, new(fundId, number, string.Join('\n', subject)), until)
                : null;
        return ticket is not null;
    }
}

/// <summary>What a link says: which photo, for whom and what for, until when.</summary>
internal sealed record PhotoTicket(PhotoId Photo, PhotoViewer Viewer, DateTimeOffset Until);
