using LineBot.Dialogs.Cases;
using LineBot.Functions.Links;
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
    private readonly SignedLink link = new(key, "case-letter");

    public Uri Link(FundId fund, CaseNumber number, CaseActor actor, DateTimeOffset now) =>
        address.Of($"{CaseLetterDoor.Path}/{Write(new(fund, number, actor, now + SignedLink.ValidFor))}");

    public string Write(CaseLetterTicket ticket) =>
        link.Write(ticket.Until, ticket.Fund.Value, ticket.Number.ToString(), ticket.Actor.User.Value, ticket.Actor.Member.Value);

    /// <summary>Null for anything that this installation did not write.</summary>
    public CaseLetterTicket? Read(string token) =>
        link.Read(token) is (var until, [var fund, var number, var user, var member])
        && FundId.TryParse(fund, out var fundId)
        && CaseNumber.TryParse(number, out var caseNumber)
        && LineUserId.TryParse(user, out var userId)
        && MemberNumber.TryParse(member, out var memberNumber)
            ? new(fundId, caseNumber, new(memberNumber, userId), until)
            : null;
}
