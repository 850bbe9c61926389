namespace LineBot.Funds.Members;

/// <summary>A seat on the committee, with its duties and its term (null: open ended).</summary>
public sealed record CommitteeSeat(Position Position, IReadOnlyList<Duty> Duties, SeatSource? Source, DateOnly? From, DateOnly? To)
{
    /// <summary>Both ends of the term count.</summary>
    public bool IsFilledOn(DateOnly day) => (From is not { } from || from <= day) && (To is not { } to || day <= to);
}

/// <summary>The offices of a committee.</summary>
public enum Position
{
    Chair,
    ViceChair,
    Secretary,
    Treasurer,
    Registrar,
    PublicRelations,
    Auditor,
    Member,
    Adviser,
}

/// <summary>What a seat may do: rights follow duties, not titles.</summary>
public enum Duty
{
    Recruit,
    Communicate,
    Decide,
    Pay,
    Register,
    Audit,
}

/// <summary>Who sent the person to the committee.</summary>
public enum SeatSource
{
    Members,
    LocalAdministration,
    Leaders,
    Groups,
}
