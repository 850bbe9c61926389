using LineBot.Funds;
using LineBot.Funds.Cases;
using LineBot.Funds.Ledger;

namespace LineBot.Dialogs.Cases;

/// <summary>A case as a button named it, and who taps: <paramref name="Seen"/> is null where there is none for this person.</summary>
internal sealed record OpenedCase(FundId Fund, CaseNumber Number, CaseActor? Actor, SeenCase? Seen)
{
    public static OpenedCase Nothing { get; } = new(default, default, null, null);

    /// <summary>
    /// Whether a step would be refused, before anybody types anything for it. The desk asks again, and knows more: whose house it is, who
    /// sits on the committee.
    /// </summary>
    public CaseRefusal? WhyNot(Func<CaseActor, CaseCommand> step, DateTimeOffset now) => this is { Actor: { } actor, Seen: { } seen }
        ? Funds.Cases.Cases.WhyNot(seen.Case, step(actor), new()
        {
            Worker = seen.Worker,
            Rules = CaseRules.Default,
            Now = now,
            Key = CommandKey.Of("look", "ahead"),
            Other = seen.Worker,
        })
        : new CaseRefusal.NotYours();

    public override string ToString() => $"opened {Number}";
}
