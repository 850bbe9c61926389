namespace LineBot.Funds.Members;

/// <summary>Whose memberships a LINE account may ask about, where only the account is known: in a group. The fund's side is asked as well, as ever.</summary>
public interface IPersonalLinks
{
    Task<IReadOnlyList<Membership>> OfAsync(LineUserId person, CancellationToken cancellationToken);
}
