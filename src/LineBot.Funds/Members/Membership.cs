namespace LineBot.Funds.Members;

/// <summary>One person in one fund. A person of three funds has three memberships.</summary>
public readonly record struct Membership(FundId Fund, MemberNumber Member)
{
    public override string ToString() => $"{Fund}/{Member}";
}
