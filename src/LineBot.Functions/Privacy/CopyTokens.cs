using LineBot.Functions.Links;
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
    private readonly SignedLink link = new(key, "my-data");

    public Uri Link(LineUserId person, DateTimeOffset now) => address.Of($"{CopyDoor.Path}/{Write(new(person, now + CopyLinks.ValidFor))}");

    public string Write(CopyTicket ticket) => link.Write(ticket.Until, ticket.Person.Value);

    /// <summary>Null for anything that this installation did not write.</summary>
    public CopyTicket? Read(string token) =>
        link.Read(token) is (var until, [var person]) && LineUserId.TryParse(person, out var user) ? new(user, until) : null;
}
