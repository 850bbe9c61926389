using LineBot.Funds;
using LineBot.Funds.Cases;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Rules;

namespace LineBot.Dialogs.Cases;

/// <summary>A case as a button named it, and who taps: <paramref name="Seen"/> is null where there is none for this person.</summary>
internal sealed record OpenedCase(FundId Fund, CaseNumber Number, CaseActor? Actor, SeenCase? Seen)
{
    public static OpenedCase Nothing { get; } = new(default, default, null, null);

    /// <summary>Who decides on the help that is planned, and how; known while such a plan is open.</summary>
    public Deciders Deciders { get; init; } = new(new(), [], null);

    /// <summary>
    /// Whether a step would be refused, before anybody types anything for it. The desk asks again.
    /// </summary>
    public CaseRefusal? WhyNot(Func<CaseActor, CaseCommand> step, DateTimeOffset now) => this is { Actor: { } actor, Seen: { } seen }
        ? Funds.Cases.Cases.WhyNot(seen.Case, step(actor), new()
        {
            Worker = seen.Worker,
            Rules = CaseRules.Default,
            Now = now,
            Key = CommandKey.Of("look", "ahead"),
            Other = seen.Worker,
            CommitteeRules = Deciders.Rules,
            Committee = Deciders.Committee,
            Subject = Deciders.Subject,
        })
        : new CaseRefusal.NotYours();

    public override string ToString() => $"opened {Number}";
}

/// <summary>The committee that votes on help for somebody, its rules, and the member it is for.</summary>
internal sealed record Deciders(CommitteeRules Rules, IReadOnlyList<Officer> Committee, MemberProfile? Subject)
{
    public override string ToString() => $"{Committee.Count} officers";
}
