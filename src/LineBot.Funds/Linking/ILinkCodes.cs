using LineBot.Funds.Members;

namespace LineBot.Funds.Linking;

/// <summary>Hands out the codes by which members link their LINE accounts. An officer's business, never a chat's.</summary>
public interface ILinkCodes
{
    /// <summary>A new code for the member; an earlier one that was not used ends. Null: no such member.</summary>
    Task<IssuedCode?> IssueAsync(Membership membership, DateTimeOffset now, TimeSpan validFor, CancellationToken cancellationToken);

    /// <summary>Ends the member's unused code. False: there was none.</summary>
    Task<bool> RevokeAsync(Membership membership, DateTimeOffset now, CancellationToken cancellationToken);
}

/// <summary>A code on its way to a member's hand; the only moment it exists in clear.</summary>
public sealed record IssuedCode(Membership Membership, string FundName, string MemberName, LinkCode Code, DateTimeOffset Until)
{
    public override string ToString() => $"link code for {Membership}";
}
