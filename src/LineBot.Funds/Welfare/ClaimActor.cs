using LineBot.Funds.Members;

namespace LineBot.Funds.Welfare;

/// <summary>Who presses the button: a LINE account, in the name of a membership of the fund. Neither is trusted: both are read again.</summary>
public sealed record ClaimActor(MemberNumber Member, LineUserId User);

/// <summary>In what right a claim was handed in.</summary>
public enum SubmitterRole
{
    Member,
    Volunteer,
    Officer,

    /// <summary>A member who is left behind by another.</summary>
    Claimant,
}

/// <summary>Who handed a claim in.</summary>
public sealed record Submitter(MemberNumber Member, SubmitterRole Role);
