using LineBot.Funds.Decisions;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Rules;

namespace LineBot.Funds.Cases;

/// <summary>What a command on a case is judged by, read anew for it: who asks, who sits on the committee today, under which rules, and when.</summary>
public sealed record CaseContext
{
    /// <summary>Who asks. Their link to the membership has been checked.</summary>
    public required CaseWorker Worker { get; init; }

    public required CaseRules Rules { get; init; }

    public required DateTimeOffset Now { get; init; }

    /// <summary>The key of the command.</summary>
    public required CommandKey Key { get; init; }

    public CommitteeRules CommitteeRules { get; init; } = new();

    /// <summary>Needed for votes only.</summary>
    public IReadOnlyList<Officer> Committee { get; init; } = [];

    /// <summary>Whoever the case shall be given to; null: nobody of that number.</summary>
    public CaseWorker? Other { get; init; }

    /// <summary>The subject, where the person is a member, for the house.</summary>
    public MemberProfile? Subject { get; init; }

    /// <summary>Whether somebody is the subject or of the same house.</summary>
    public bool IsNear(Case matter, MemberNumber member, string? household) =>
        matter.Subject.Member == member || (household is not null && Subject?.Household == household);

    public Electorate ElectorateOf(Case matter) => Electorate.Of(
        Committee,
        new(matter.Subject.Member is { } subject ? [subject] : [], Subject?.Household is { } house ? [house] : [], []),
        CommitteeRules);
}
