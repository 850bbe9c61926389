using LineBot.Dialogs.Language;
using LineBot.Dialogs.Linking;
using LineBot.Dialogs.Script;
using LineBot.Funds;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Welfare;

/// <summary>
/// After a death: which member → who is left behind → when → papers → number. A relative asks, or a volunteer or officer for somebody
/// who has no LINE account; the name of the beneficiary stays with the claim.
/// </summary>
internal sealed class DeathClaimDialog(Desks desks) : ClaimConversation(ClaimPostbacks.DeathAction, desks)
{
    private const int OptionsMax = 11;

    private readonly Deceased deceased = new(desks);

    protected override ClaimDraft NewDraft(Turn turn, ClaimFacts facts)
    {
        var funds = DeathBenefits(facts).Select(benefit => benefit.Fund).Distinct().ToList();
        var draft = new ClaimDraft { For = ForWhom.DeceasedMember, Waiting = ClaimPostbacks.PhotosIn(turn) };
        if (FundId.TryParse(turn.Argument(0), out var named) && funds.Contains(named)) { draft = InFund(facts, draft, named); }
        else if (funds is [var only]) { draft = InFund(facts, draft, only); }
        return turn.Text is { } words && Deceased.HasNumber(words) ? draft with { Deceased = words } : draft;
    }

    protected override async Task<ClaimFacts> LoadMoreAsync(Turn turn, ClaimFacts facts, ClaimDraft draft)
    {
        if (draft.Fund is { } fund && draft.Deceased is { } said) { facts = await deceased.FindAsync(turn, facts, fund, said); }
        return await base.LoadMoreAsync(turn, facts, draft);
    }

    protected override void Write(Script<ClaimFacts, ClaimDraft> script)
    {
        script.StopIf("is-linked", (facts, _) => facts.IsLinked ? null : facts, say: _ => Say.All(DeathMessages.SomebodyElseCan, LinkingSayings.LinkFirst).With(ScriptMessages.TalkToHuman));
        script.StopIf("has-benefit", (facts, _) => DeathBenefits(facts).Any() ? null : facts, say: _ => EntitlementMessages.None);

        script.Choose("fund", (facts, _) => [.. Funds(facts).Take(OptionsMax)])
            .With((_, _) => DeathMessages.WhichFund)
            .UnlessKnown(draft => draft.Fund is not null)
            .Keep((draft, key) => draft with { Fund = FundId.Parse(key.Split('/')[0]), Benefit = key.Split('/', 2)[1] });

        AskWho(script, "deceased", DeathMessages.AskWho);
        AskWho(script, "deceased-again", DeathMessages.NotFoundAskAgain);
        script.StopIf("is-found", (facts, _) => facts.Other is null ? facts : null, say: _ => DeathMessages.NotFound.With(ScriptMessages.TalkToHuman));

        AskClaimant(script);
        AskDay(script);
        StopIfNothingToGive(script);
        AskPapers(script);
        AskToSend(script);
    }

    private static void AskWho(Script<ClaimFacts, ClaimDraft> script, string step, Text question) =>
        script.AskWords(step, words => Deceased.HasNumber(words) ? words : null)
            .With((_, _) => question)
            .Suggest((facts, draft) => [.. facts.Books.Where(book => book.Membership.Fund == draft.Fund).Take(OptionsMax).Select(Named)])
            .InOwnWords()
            .OnlyIf((facts, _) => facts.Other is null)
            .Keep((draft, words) => draft with { Deceased = words });

    /// <summary>One of the memberships that the person cares for; a tap says number and name.</summary>
    private static Text Named(WelfareBook book) => Text.Same($"{book.Membership.Member.Value} {book.Passbook.Profile.GivenName} {book.Passbook.Profile.FamilyName}");

    private static void AskClaimant(Script<ClaimFacts, ClaimDraft> script)
    {
        script.AskWords("claimant", words => Deceased.IsMyself(words) || ClaimantReader.Read(words) is not null ? words : null)
            .With((_, _) => DeathMessages.AskClaimant)
            .Suggest((facts, draft) => facts.BookOf(draft) is { } book && facts.OwnIn(book.Membership) is not null ? [DeathMessages.Myself] : [])
            .InOwnWords()
            .Keep((draft, words) => Deceased.IsMyself(words)
                ? draft with { IsForMe = true, ClaimantName = null }
                : (draft with { IsForMe = false }).With(ClaimantReader.Read(words)!))
            .Called(DeathMessages.ClaimantLabel);

        script.StopIf("may-ask", (facts, draft) => facts.MayAsk(draft) ? null : facts, say: _ => ClaimProblemMessages.NotForMember.With(ScriptMessages.TalkToHuman));

        script.AskWords("relation", ClaimantReader.ReadRelation)
            .With((_, _) => DeathMessages.AskRelation)
            .InOwnWords()
            .Suggest((_, _) => [DeathMessages.Spouse, DeathMessages.Child, DeathMessages.Parent, DeathMessages.Sibling, DeathMessages.Proxy])
            .UnlessKnown(draft => draft.Relation is not null)
            .Keep((draft, relation) => draft with { Relation = relation });

        script.Ask("phone", PhoneReader.Read)
            .With((_, _) => DeathMessages.AskPhone)
            .OnlyIf((_, draft) => !draft.IsForMe)
            .UnlessKnown(draft => draft.Phone is not null)
            .Keep((draft, phone) => draft with { Phone = phone.Value })
            .Optional(draft => draft with { Phone = "" }, DeathMessages.NoPhone);
    }

    private static ClaimDraft InFund(ClaimFacts facts, ClaimDraft draft, FundId fund) =>
        draft with { Fund = fund, Benefit = DeathBenefits(facts).First(benefit => benefit.Fund == fund).Id };

    private static IEnumerable<Benefit> DeathBenefits(ClaimFacts facts) =>
        facts.Books.SelectMany(book => book.InForceOn(facts.Today)).Where(benefit => benefit.Category == BenefitCategory.Death);

    private static IEnumerable<Option> Funds(ClaimFacts facts) => DeathBenefits(facts).DistinctBy(benefit => benefit.Fund).Select(benefit => new Option(
        benefit.Fund.Value + "/" + benefit.Id,
        Text.Same(facts.Books.First(book => book.Membership.Fund == benefit.Fund).Passbook.FundName)));
}
