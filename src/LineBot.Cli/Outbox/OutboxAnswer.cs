using LineBot.Cli.Screen;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Outbox;
using LineBot.Funds.Outbox;

namespace LineBot.Cli.Outbox;

/// <summary>What lies aside, for scripts.</summary>
internal sealed record OutboxAnswer(int Count, IReadOnlyList<OutboxItemAnswer> Items)
{
    public static OutboxAnswer Of(IReadOnlyList<OutboxItem> items) => new(items.Count, [.. items.Select(OutboxItemAnswer.Of)]);
}

/// <summary>One piece of work, and its reason in both languages.</summary>
internal sealed record OutboxItemAnswer(
    string Id, string Kind, DateTimeOffset Since, string Reason, string WhyTh, string WhyEn, string AdviceTh, string AdviceEn, string Detail, IReadOnlyList<string> Funds)
{
    public static OutboxItemAnswer Of(OutboxItem item) => new(
        item.Id.Value, Codes.Of(item.Kind), item.Since, Codes.Of(item.Reason),
        OutboxMessages.Why(item.Reason).In(Locale.Thai), OutboxMessages.Why(item.Reason).In(Locale.English),
        OutboxMessages.Advice(item.Reason).In(Locale.Thai), OutboxMessages.Advice(item.Reason).In(Locale.English),
        item.Detail, [.. item.Funds.Select(fund => fund.Value)]);
}

/// <summary>What was decided, for scripts.</summary>
internal sealed record DecidedAnswer(IReadOnlyList<DecisionAnswer> Decisions)
{
    public static DecidedAnswer Of(IReadOnlyList<OutboxDecision> decisions) => new([.. decisions.Select(DecisionAnswer.Of)]);

    public static DecidedAnswer Of(IReadOnlyList<(OutboxId Id, OutboxOutcome Outcome)> outcomes) =>
        new([.. outcomes.Select(each => DecisionAnswer.Of(each.Id, each.Outcome))]);
}

/// <summary>One decision; without a deed nothing was done, and the outcome says why.</summary>
internal sealed record DecisionAnswer(string Id, string Outcome, string? Deed, string? By, string? Why, DateTimeOffset? At)
{
    public static DecisionAnswer Of(OutboxDecision decision) => new(decision.Id.Value, "done", Codes.Of(decision.Deed), decision.By, decision.Why, decision.At);

    public static DecisionAnswer Of(OutboxId id, OutboxOutcome outcome) => outcome switch
    {
        OutboxOutcome.Done done => Of(done.Decision),
        OutboxOutcome.DoneBefore before => Of(before.Decision) with { Outcome = "done-before" },
        OutboxOutcome.InHand => new(id.Value, "in-hand", null, null, null, null),
        OutboxOutcome.NotFromHere => new(id.Value, "not-from-here", null, null, null, null),
        _ => new(id.Value, "not-there", null, null, null, null),
    };
}
