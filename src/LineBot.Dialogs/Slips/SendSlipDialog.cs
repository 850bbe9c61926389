using System.Diagnostics;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Linking;
using LineBot.Dialogs.Members;
using LineBot.Dialogs.Photos;
using LineBot.Dialogs.Script;
using LineBot.Funds.Slips;

namespace LineBot.Dialogs.Slips;

/// <summary>ส่งสลิป: for what → picture → amount → reference → received, not yet counted. Moves no money.</summary>
internal sealed class SendSlipDialog(Desks desks) : Conversation<SlipFacts, SlipForm>(id: Intents.Slip, version: 1, SlipJson.Default.SlipForm)
{
    /// <summary>LINE shows 13 buttons, and one is the way out.</summary>
    private const int TargetsMax = 12;

    private readonly LinkedBooks linked = new(desks.Passbooks);
    private readonly SlipCounter counter = new(desks);

    protected override async Task<SlipFacts> LoadAsync(Turn turn)
    {
        var seen = await linked.ReadAsync(turn);
        return new(seen, [.. SlipTarget.In(seen.Books, turn.Today).Take(TargetsMax)]);
    }

    protected override SlipForm NewDraft(Turn turn, SlipFacts facts)
    {
        var named = SlipTarget.KeyOfLoan(turn.Argument(0), turn.Argument(1), turn.Argument(2));
        var only = facts.Targets.Count == 1 ? facts.Targets[0].Key : null;
        return new(facts.Find(named)?.Key ?? only, null, null, [], [.. turn.Photos.Select(Waiting.Of)]);
    }

    protected override void Write(Script<SlipFacts, SlipForm> script)
    {
        script.StopIf("is-linked", (facts, _) => facts.Seen.Books.Count > 0 ? null : facts, say: _ => LinkingSayings.LinkFirst);
        script.StopIf("has-book", (facts, _) => facts.Targets.Count > 0 ? null : facts, say: _ => SlipMessages.NoBook);

        script.Choose("target", (facts, _) => [.. facts.Targets.Select(target => new Option(target.Key, target.ButtonAmong(facts.Targets)))])
            .With((facts, _) => Text.Lines([SlipMessages.AskTarget, .. SlipTarget.ListOf(facts.Targets)]))
            .UnlessKnown(draft => draft.Target is not null)
            .Keep((draft, key) => draft with { Target = key });

        script.Photos("picture", counter.TakeAsync, draft => draft.Pictures)
            .With((_, _) => SlipMessages.AskPhoto)
            .Until((_, draft) => draft.Pictures > 0)
            .OnlyIf((_, draft) => draft.Held.Count == 0)
            .AtMost(3);

        script.Ask("amount", AmountReader.Read)
            .With((_, _) => SlipMessages.AskAmount)
            .Suggest((facts, draft) => facts.Find(draft.Target)?.Expected is { IsPositive: true } expected ? [CommonMessages.Amount(expected)] : [])
            .Unless((_, amount) => amount.IsPositive ? null : SlipMessages.NotPositive, say: words => words)
            .Keep((draft, amount) => draft with { Amount = amount });

        script.AskWords("reference", SlipReference.Read)
            .With((_, _) => SlipMessages.AskReference)
            .Optional(draft => draft with { Reference = null })
            .Keep((draft, reference) => draft with { Reference = reference });

        script.Do("send", counter.SendAsync, Answer).BackTo("picture", when: sent => sent.PictureRefused is not null);
    }

    private static ISaying Answer(SentSlip sent) => sent switch
    {
        { PictureRefused: { } why } => why,
        { Outcome: SlipOutcome.Sent { Slip: var slip }, Target: var target } => SlipMessages.Received(slip.Number.Value, slip.Match.Amount, target.Label),
        { Outcome: SlipOutcome.Refused { Why: SlipRefusal.SentBefore before } } => SlipMessages.SentBefore(before.Earlier.Value),
        _ => throw new UnreachableException(sent.Outcome?.GetType().Name),
    };
}
