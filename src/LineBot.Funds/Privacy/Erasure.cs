using LineBot.Funds.Members;

namespace LineBot.Funds.Privacy;

/// <summary>What erasing would do: how much of which kind goes, what stays and why. Open matters stand against it.</summary>
public sealed record ErasurePlan(
    Membership Membership, IReadOnlyList<OpenMatter> Open, IReadOnlyList<ErasedCount> Erased, IReadOnlyList<KeptWhy> Kept)
{
    public bool IsPossible => Open.Count == 0;

    public override string ToString() => $"erasure in {Membership.Fund}";
}

/// <summary>Something that is still going on; its answer could reach nobody after an erasure.</summary>
public sealed record OpenMatter(DataKind Kind, string Number);

/// <summary>How many things of a kind go.</summary>
public sealed record ErasedCount(DataKind Kind, int Count);

/// <summary>How many things of a kind stay, and for what reason.</summary>
public sealed record KeptWhy(DataKind Kind, int Count, KeepReason Reason);

/// <summary>Why something is kept although its person asked to have it erased.</summary>
public enum KeepReason
{
    /// <summary>The books of the fund: ten years, under the member number and without the LINE account.</summary>
    Accounts,

    /// <summary>The membership itself: who belongs to the fund is the fund's register, on paper as well.</summary>
    Membership,

    /// <summary>A loan runs: the lender must be able to reach the borrower.</summary>
    OpenLoan,

    /// <summary>Somebody else's LINE account is linked to the same membership and goes on.</summary>
    SharedMembership,

    /// <summary>A person in need was helped: kept until a year after it was closed.</summary>
    Help,

    /// <summary>Proof of what was agreed to and withdrawn, of who looked, and of this erasure.</summary>
    Proof,
}

/// <summary>What came of a wish to be erased.</summary>
public abstract record ErasureOutcome
{
    private ErasureOutcome()
    {
    }

    /// <summary>Done. The plan is the receipt.</summary>
    public sealed record Erased(ErasurePlan Receipt, DateTimeOffset At) : ErasureOutcome;

    /// <summary>Something is still going on.</summary>
    public sealed record NotYet(ErasurePlan Plan) : ErasureOutcome;

    /// <summary>This LINE account does not stand for that member.</summary>
    public sealed record NotYours : ErasureOutcome;
}
