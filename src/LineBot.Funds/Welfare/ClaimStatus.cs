namespace LineBot.Funds.Welfare;

/// <summary>How far a claim got.</summary>
public enum ClaimStatus
{
    /// <summary>Lies before the committee.</summary>
    Submitted,

    /// <summary>An officer asked for something more; votes go on.</summary>
    NeedsMore,

    /// <summary>Allowed, and waiting for its money.</summary>
    Approved,
    Refused,
    Paid,

    /// <summary>Taken back by who asked.</summary>
    Withdrawn,

    /// <summary>Refused once, and before the committee again.</summary>
    Appealed,
}

/// <summary>What is looked at first.</summary>
public enum ClaimUrgency
{
    /// <summary>A death, a house lost: money is needed now.</summary>
    Urgent,
    Soon,
    Normal,
}
