using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Pots;

namespace LineBot.Funds.Cases;

/// <summary>Why something is not done to a case. Carries the facts; the words are chosen elsewhere.</summary>
public abstract record CaseRefusal
{
    private CaseRefusal()
    {
    }

    /// <summary>There is none, or it is none of this person's business: nobody can tell which.</summary>
    public sealed record NotYours : CaseRefusal;

    public sealed record NotAnOfficer(Duty Needed) : CaseRefusal;

    /// <summary>The case is about this person, or about the same house.</summary>
    public sealed record IsSubject : CaseRefusal;

    public sealed record AlreadyClosed(CloseReason Reason) : CaseRefusal;

    public sealed record AlreadyTaken(MemberNumber By) : CaseRefusal;

    /// <summary>Nobody cares for it yet.</summary>
    public sealed record NotTaken : CaseRefusal;

    /// <summary>No volunteer of the village and no officer who decides.</summary>
    public sealed record NoSuchWorker : CaseRefusal;

    public sealed record NoSuchMember : CaseRefusal;

    public sealed record WordsNeeded : CaseRefusal;

    public sealed record TooManyWords(int Most) : CaseRefusal;

    public sealed record TooManyPhotos(int Most) : CaseRefusal;

    public sealed record PlaceNeeded : CaseRefusal;

    public sealed record AmountNeeded : CaseRefusal;

    /// <summary>Another plan waits for votes or payment.</summary>
    public sealed record HelpIsPlanned : CaseRefusal;

    public sealed record NothingPlanned : CaseRefusal;

    /// <summary>The plan waits for votes.</summary>
    public sealed record NotAllowedYet(int Voted, int Quorum) : CaseRefusal;

    public sealed record AlreadyAllowed : CaseRefusal;

    public sealed record AlreadyPaid(MemberNumber By, ReceiptNumber Receipt) : CaseRefusal;

    /// <summary>Money needs two people.</summary>
    public sealed record SamePersonPlannedIt : CaseRefusal;

    public sealed record PotRefused(PotId Pot, PotRefusal Why) : CaseRefusal;

    public sealed record NoSuchReferral : CaseRefusal;
}
