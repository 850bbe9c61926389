using LineBot.Funds.Decisions;
using LineBot.Funds.Members;
using LineBot.Funds.Photos;
using LineBot.Funds.Pots;

namespace LineBot.Funds.Cases;

/// <summary>What somebody wants to do to a case.</summary>
public abstract record CaseCommand(CaseActor By)
{
    public const int WordsMax = 1000;

    /// <summary>Says more about a case: its reporters, and whoever works on it.</summary>
    public sealed record Add(CaseActor By, string? Words, IReadOnlyList<PhotoId> Photos) : CaseCommand(By);

    /// <summary>Reports the same need again; from now on this person hears of it, too. Only who describes it alike can join.</summary>
    public sealed record Join(CaseActor By, CasePlace Place, string? Name, CaseCategory Category, string? Words, IReadOnlyList<PhotoId> Photos) : CaseCommand(By);

    public sealed record Take(CaseActor By) : CaseCommand(By);

    public sealed record Assign(CaseActor By, MemberNumber To) : CaseCommand(By);

    public sealed record Visit(CaseActor By, string Words, IReadOnlyList<PhotoId> Photos) : CaseCommand(By);

    public sealed record PlanHelp(CaseActor By, PotId Pot, Money Amount) : CaseCommand(By);

    /// <summary>A vote on the plan. Against needs a reason.</summary>
    public sealed record VoteOnHelp(CaseActor By, Ballot Ballot, string? Reason = null) : CaseCommand(By);

    public sealed record PayHelp(CaseActor By) : CaseCommand(By);

    public sealed record Refer(CaseActor By, string Agency) : CaseCommand(By);

    /// <summary>What an agency answered. <paramref name="Referral"/>: its place in the list.</summary>
    public sealed record RecordAnswer(CaseActor By, int Referral, string Words) : CaseCommand(By);

    public sealed record Close(CaseActor By, CloseReason Reason, string? Words) : CaseCommand(By);

    /// <summary>Says which member the case is about, who may then see what is kept.</summary>
    public sealed record Identify(CaseActor By, MemberNumber Subject) : CaseCommand(By);

    /// <summary>Free words are nobody's business in a log.</summary>
    public sealed override string ToString() => $"{GetType().Name} by {By.Member}";
}
