using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;
using LineBot.Funds;
using LineBot.Funds.Broadcasts;

namespace LineBot.Dialogs.Broadcasts;

/// <summary>ส่งประกาศ: to whom → the words → this is how it looks, to so many, for so much → sure? → on its way, or to the second officer.</summary>
internal sealed class BroadcastDialog(Desks desks)
    : Conversation<BroadcastFacts, BroadcastDraft>(id: Intents.Broadcast, version: 1, BroadcastJson.Default.BroadcastDraft)
{
    private const string OneVillage = "one-village";

    private const int OptionsMax = 12;

    private readonly BroadcastDesk desk = new(desks);

    protected override async Task<BroadcastFacts> LoadAsync(Turn turn) => new(await desk.AllAsync(turn));

    protected override async Task<BroadcastFacts> LoadMoreAsync(Turn turn, BroadcastFacts facts, BroadcastDraft draft)
    {
        var announcer = facts.Announcers.FirstOrDefault(one => one.Fund == draft.Fund);
        if (announcer is null || announcer == facts.Announcer) { return facts; }

        var quota = desks.Quota.ReadAsync(announcer.Fund, turn.CancellationToken);
        return facts with { Announcer = announcer, Members = await desks.Broadcasts.AudienceAsync(announcer.Fund, turn.CancellationToken), Quota = await quota };
    }

    protected override BroadcastDraft NewDraft(Turn turn, BroadcastFacts facts) => new() { Fund = facts.Announcers is [var only] ? only.Fund : null };

    protected override void Write(Script<BroadcastFacts, BroadcastDraft> script)
    {
        script.StopIf("may-announce", (facts, _) => facts.Announcers.Count == 0 ? facts : null, say: _ => BroadcastMessages.OfficersOnly);

        script.Choose("fund", (facts, _) => [.. facts.Announcers.Take(OptionsMax).Select(one => new Option(one.Fund.Value, Text.Same(one.FundName)))])
            .With((_, _) => BroadcastMessages.WhichFund)
            .OnlyIf((facts, _) => facts.Announcers.Count > 1)
            .Keep((draft, key) => draft with { Fund = FundId.Parse(key) });

        script.Choose("audience", (facts, _) => [.. Audiences(facts)])
            .With((_, _) => BroadcastMessages.AskAudience)
            .Keep((draft, key) => draft with { Audience = key == OneVillage ? null : key });

        script.Choose("village", (facts, _) => [.. facts.Villages.Take(OptionsMax).Select(moo => OptionOf(facts, moo))])
            .With((_, _) => BroadcastMessages.AskVillage)
            .OnlyIf((_, draft) => draft.Whom is null or { Kind: AudienceKind.Village })
            .Keep((draft, key) => draft with { Audience = key });

        script.StopIf("has-people", (facts, draft) => facts.CountOf(draft.Whom) == 0 ? facts : null, say: _ => BroadcastMessages.Nobody);
        script.StopIf("has-messages", NotEnough, say: words => words);

        script.AskWords("words", text => text.Trim() is { Length: > 0 } words ? words : null)
            .With((_, _) => BroadcastMessages.AskWords)
            .Unless((_, words) => words.Length > Broadcast.LengthMax ? words : null, say: _ => BroadcastMessages.TooLong)
            .InOwnWords()
            .Keep((draft, words) => draft with { Words = words })
            .Called(BroadcastMessages.NoticeTitle);

        script.Confirm("confirm")
            .With(Shown)
            .Showing((facts, draft) => draft with { Count = facts.CountOf(draft.Whom) })
            .Labelled(BroadcastMessages.Send)
            .Yes(WriteAsync, say: said => said)
            .No(BroadcastMessages.NotSent);
    }

    private static IEnumerable<Option> Audiences(BroadcastFacts facts)
    {
        yield return new(Audience.Everybody.Code, BroadcastMessages.Everybody(facts.CountOf(Audience.Everybody)));
        if (facts.Villages.Count > 0) { yield return new(OneVillage, BroadcastMessages.OneVillage); }
        yield return new(Audience.Borrowers.Code, BroadcastMessages.Borrowers(facts.CountOf(Audience.Borrowers)));
        yield return new(Audience.Volunteers.Code, BroadcastMessages.Volunteers(facts.CountOf(Audience.Volunteers)));
    }

    private static Option OptionOf(BroadcastFacts facts, string moo)
    {
        var village = Audience.Village(moo);
        return new(village.Code, BroadcastMessages.Village(moo, facts.CountOf(village)));
    }

    private static Text? NotEnough(BroadcastFacts facts, BroadcastDraft draft) =>
        facts.Quota?.Left is { } left && facts.CountOf(draft.Whom) is var count && count > left ? BroadcastMessages.NotEnough(count, (int)left) : null;

    private static ISaying Shown(BroadcastFacts facts, BroadcastDraft draft)
    {
        var rules = facts.Announcer!.Rules;
        var price = rules.Price.IsPositive
            ? BroadcastMessages.CostsBaht(draft.Count, Money.FromSatang(rules.Price.Satang * draft.Count))
            : BroadcastMessages.CostsMessages(draft.Count);
        return Say.All(
            BroadcastMessages.LooksLikeThis,
            BroadcastCards.Notice(draft.Words!, facts.Announcer.FundName),
            BroadcastMessages.Summary(BroadcastCards.WhomOf(draft.Whom!), draft.Count, price, LeftOf(facts), rules.Hours));
    }

    private static Text LeftOf(BroadcastFacts facts) => facts.Quota switch
    {
        null => BroadcastMessages.LeftUnknown,
        { Left: { } left, Limit: { } limit } => BroadcastMessages.Left((int)Math.Min(left, int.MaxValue), (int)Math.Min(limit, int.MaxValue)),
        _ => BroadcastMessages.NoLimit,
    };

    private async Task<ISaying> WriteAsync(Turn turn, BroadcastFacts facts, BroadcastDraft draft)
    {
        if (facts.Announcer is not { } me) { return BroadcastMessages.OfficersOnly; }

        var outcome = await desks.Broadcasts.WriteAsync(
            new(me.Officer.Membership, turn.Person, draft.Words!, draft.Whom!, draft.Count), turn.Key, turn.CancellationToken);
        if (outcome is BroadcastOutcome.Done { Broadcast: { State: BroadcastState.Waiting } waiting }) { await desk.TellOthersAsync(turn, me, waiting); }
        return BroadcastDesk.Said(outcome, me, turn.LocalNow);
    }
}
