using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Pots;

namespace LineBot.Funds.Welfare;

/// <summary>Why something is not done to a claim. Carries the facts; the words are chosen elsewhere.</summary>
public abstract record ClaimRefusal
{
    private ClaimRefusal()
    {
    }

    /// <summary>There is none, or it is none of this person's business: nobody can tell which.</summary>
    public sealed record NotYours : ClaimRefusal;

    /// <summary>Only the member, or a volunteer or officer in the member's name, hands in and adds to a claim.</summary>
    public sealed record NotForMember : ClaimRefusal;

    public sealed record NotAnOfficer(Duty Needed) : ClaimRefusal;

    public sealed record IsApplicant : ClaimRefusal;

    public sealed record IsGuarantor : ClaimRefusal;

    public sealed record SameHousehold : ClaimRefusal;

    /// <summary>The vote is over, or the claim was withdrawn. <paramref name="By"/>: by whom, as far as there is somebody.</summary>
    public sealed record AlreadyClosed(ClaimStatus Status, MemberNumber? By) : ClaimRefusal;

    public sealed record NotApproved(ClaimStatus Status) : ClaimRefusal;

    public sealed record AlreadyPaid(MemberNumber By, ReceiptNumber Receipt) : ClaimRefusal;

    /// <summary>Money needs two people.</summary>
    public sealed record SamePersonClosedIt : ClaimRefusal;

    public sealed record NothingToAppeal(ClaimStatus Status) : ClaimRefusal;

    public sealed record AlreadyAppealed : ClaimRefusal;

    public sealed record ReasonNeeded : ClaimRefusal;

    public sealed record TooManyWords(int Most) : ClaimRefusal;

    public sealed record QuorumMissing(int Voted, int Quorum) : ClaimRefusal;

    /// <summary>As many for as against, and no vote of the chair to decide.</summary>
    public sealed record Tied(int Each) : ClaimRefusal;

    public sealed record NoSuchBenefit : ClaimRefusal;

    /// <summary>No committee could give anything, and the entitlement says why.</summary>
    public sealed record NothingToGive(Entitlement Entitlement) : ClaimRefusal;

    /// <summary>The books changed after the amount was shown.</summary>
    public sealed record AmountChanged(Entitlement Now) : ClaimRefusal;

    /// <summary>Papers of this benefit tell of health, and nobody allowed to keep that.</summary>
    public sealed record ConsentMissing : ClaimRefusal;

    public sealed record TooManyPapers(int Most) : ClaimRefusal;

    /// <summary>A dead member asks for nothing: it takes a beneficiary or proxy, by name.</summary>
    public sealed record ClaimantMissing : ClaimRefusal;

    /// <summary>The pot does not pay this: it is meant for other things, or does not have enough.</summary>
    public sealed record PotRefused(PotId Pot, PotRefusal Why) : ClaimRefusal;
}
