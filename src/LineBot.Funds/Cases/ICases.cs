using LineBot.Funds.Ledger;
using LineBot.Funds.Members;

namespace LineBot.Funds.Cases;

/// <summary>The desk for people in need. Who may do what is read again with each call: a link, a seat, an area may have ended.</summary>
public interface ICases
{
    /// <summary>Who somebody is in the fund today; null: not linked to that membership.</summary>
    Task<CaseWorker?> WorkerAsync(FundId fund, CaseActor actor, CancellationToken cancellationToken);

    /// <summary>Everybody a case of that place could be given to.</summary>
    Task<IReadOnlyList<CaseWorker>> WorkersAsync(FundId fund, CasePlace place, CancellationToken cancellationToken);

    /// <summary>Opens a case under the fund's next number. The same key again gives the case of the first time.</summary>
    Task<CaseOutcome> ReportAsync(CaseReport report, CommandKey key, CancellationToken cancellationToken);

    /// <summary>Carries a command out once, however often it is asked; of two at once one wins and the other is judged by what it then finds.</summary>
    Task<CaseOutcome> ApplyAsync(FundId fund, CaseNumber number, CaseCommand command, CommandKey key, CancellationToken cancellationToken);

    /// <summary>
    /// The case as this person may see it, and the look is recorded. Null: there is none, or it is none of this person's business.
    /// </summary>
    Task<SeenCase?> LookAsync(FundId fund, CaseNumber number, CaseActor actor, CommandKey key, CancellationToken cancellationToken);

    /// <summary>The same without recording a look: for what acts on a case and shows nothing of it.</summary>
    Task<SeenCase?> FindAsync(FundId fund, CaseNumber number, CaseActor actor, CancellationToken cancellationToken);

    /// <summary>The same for one of its reporters, who may add to it without seeing it: what happened to it is left out.</summary>
    Task<SeenCase?> FindReportedAsync(FundId fund, CaseNumber number, CaseActor actor, CancellationToken cancellationToken);

    /// <summary>The open cases of the fund, the most urgent first and among these the earliest due. For comparing and for lists.</summary>
    Task<IReadOnlyList<CaseLine>> OpenAsync(FundId fund, CancellationToken cancellationToken);

    /// <summary>The cases a member reported, newest first.</summary>
    Task<IReadOnlyList<Case>> ReportedByAsync(Membership membership, CancellationToken cancellationToken);

    /// <summary>The cases that are about a member, newest first.</summary>
    Task<IReadOnlyList<Case>> AboutAsync(Membership membership, CancellationToken cancellationToken);

    /// <summary>Who looked at a case, oldest first.</summary>
    Task<IReadOnlyList<CaseLook>> LooksAsync(FundId fund, CaseNumber number, CancellationToken cancellationToken);

    /// <summary>What was reported in a month, without names.</summary>
    Task<IReadOnlyList<CaseCount>> CountAsync(FundId fund, DateOnly month, CancellationToken cancellationToken);
}

/// <summary>A case, what happened to it, and in what right somebody sees it.</summary>
public sealed record SeenCase(Case Case, IReadOnlyList<CaseEvent> Events, CaseWorker Worker)
{
    public override string ToString() => $"seen {Case.Number}";
}

/// <summary>Somebody looked at a case.</summary>
public sealed record CaseLook(MemberNumber By, DateTimeOffset At);

/// <summary>How many cases of one kind a village reported in a month, and how many of these are closed.</summary>
public sealed record CaseCount(string? Moo, CaseCategory Category, int Reported, int Closed);
