namespace LineBot.Funds.Members;

/// <summary>Where a membership stands.</summary>
public enum MemberStatus
{
    Active,
    Resigned,
    Deceased,
    Lapsed,
}
