using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Linking;
using LineBot.Dialogs.Script;
using LineBot.Funds.Members;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Welfare;

/// <summary>ขอสวัสดิการ: which benefit → whose → may health data be kept → when → papers → everything once more → number.</summary>
internal sealed class ClaimDialog(Desks desks) : ClaimConversation(Intents.Welfare, desks)
{
    private const string Yes = "yes";
    private const string No = "no";

    private const int OptionsMax = 11;

    /// <summary>More than a person takes in at a glance are asked for in two steps.</summary>
    private const int BenefitsMax = 6;

    protected override ClaimDraft NewDraft(Turn turn, ClaimFacts facts) => ClaimRequest.Read(turn, facts);

    protected override void Write(Script<ClaimFacts, ClaimDraft> script)
    {
        script.StopIf("is-linked", (facts, _) => facts.IsLinked ? null : facts, say: _ => LinkingSayings.LinkFirst);
        script.StopIf("has-benefits", (facts, _) => facts.Books.Any(book => book.InForceOn(facts.Today).Count > 0) ? null : facts, say: _ => EntitlementMessages.None);
        script.GoOnWith("papers-of-another", PapersOfAnother);
        script.GoOnWith("a-death-was-named", (facts, draft) => draft is { Kind: BenefitCategory.Death, Benefit: null } ? AfterAnyDeath(facts) : null);

        script.Choose("member", (facts, _) => [.. facts.Books.Take(OptionsMax).Select(OptionOf)])
            .With((_, _) => ClaimMessages.WhichMember)
            .OnlyIf((facts, draft) => draft.Benefit is null && facts.Books.Count > 1 && BenefitChoice.AllIn(facts, draft with { Member = null }).Count > BenefitsMax)
            .UnlessKnown(draft => draft.Member is not null)
            .Keep((draft, key) => draft with { Fund = MembershipIn(key).Fund, Member = MembershipIn(key).Member });

        script.Choose("benefit", BenefitChoice.Options)
            .With((facts, draft) => Text.Lines([ClaimMessages.WhichBenefit, .. BenefitChoice.AllIn(facts, draft).Select(choice => choice.Line).DistinctBy(line => line.In(Locale.Thai))]))
            .UnlessKnown(draft => draft.Benefit is not null)
            .Keep(BenefitChoice.Choose);
        script.GoOnWith("after-a-death", AfterADeath);

        script.Choose("whose", (_, _) => Whose)
            .With((_, _) => ClaimMessages.Whose)
            .UnlessKnown(draft => draft.For is not null)
            .OnlyIf((facts, draft) => facts.BenefitOf(draft) is { } benefit && benefit.UsuallyFor.Contains(ForWhom.Self))
            .Keep((draft, key) => draft with { For = Enum.Parse<ForWhom>(key) })
            .Called(ClaimMessages.WhoseLabel);

        AskConsent(script);
        AskDay(script);
        AskCount(script);
        StopIfNothingToGive(script);
        AskPapers(script);
        AskToSend(script);
    }

    private static void AskConsent(Script<ClaimFacts, ClaimDraft> script)
    {
        script.Choose("consent", (_, _) =>
            [
                new(Yes, ClaimMessages.Agree) { Synonyms = ["ใช่", "ยอม", "ตกลง", "ได้", "ยินยอมค่ะ", "ยินยอมครับ", "agree", "yes", "ok"] },
                new(No, ClaimMessages.Decline) { Synonyms = ["ไม่", "ไม่ยอม", "ไม่ตกลง", "ไม่ได้", "ไม่ยินยอมค่ะ", "ไม่ยินยอมครับ", "disagree", "no"] },
            ])
            .With((_, _) => ClaimMessages.AskConsent)
            .OnlyIf((facts, draft) => facts.NeedsConsent(draft))
            .Keep((draft, key) => draft with { HasAgreed = key == Yes });
        script.StopIf("has-agreed", (_, draft) => draft.HasAgreed == false ? draft : null, say: _ => ClaimMessages.Declined.With(ScriptMessages.TalkToHuman));
    }

    /// <summary>Pictures that came by themselves most likely are what a claim still waits for.</summary>
    private static Postback? PapersOfAnother(ClaimFacts facts, ClaimDraft draft) =>
        facts.WaitsForPapers && draft is { Benefit: null, Kind: null }
            ? ClaimPostbacks.AddPhotos(draft.Waiting)
            : null;

    /// <summary>The fund is left open where several give something after a death.</summary>
    private static Postback? AfterAnyDeath(ClaimFacts facts)
    {
        var benefits = facts.Books.SelectMany(book => book.InForceOn(facts.Today)).Where(benefit => benefit.Category == BenefitCategory.Death)
            .DistinctBy(benefit => benefit.Fund).ToList();
        return benefits.Count switch { 0 => null, 1 => ClaimPostbacks.AfterDeath(benefits[0]), _ => ClaimPostbacks.AfterSomeDeath };
    }

    private static Postback? AfterADeath(ClaimFacts facts, ClaimDraft draft) =>
        facts.BenefitOf(draft) is { Category: BenefitCategory.Death } benefit ? ClaimPostbacks.AfterDeath(benefit) : null;

    private static IReadOnlyList<Option> Whose =>
    [
        new(nameof(ForWhom.Self), ClaimMessages.Self) { Synonyms = ["ตัวฉัน", "ฉัน", "ของฉัน", "ฉันเอง", "ผม", "ผมเอง", "หนู", "me", "myself"] },
        new(nameof(ForWhom.Child), ClaimMessages.Child) { Synonyms = ["บุตร", "ของลูก", "ลูกสาว", "ลูกชาย", "child"] },
        new(nameof(ForWhom.Spouse), ClaimMessages.Spouse) { Synonyms = ["เมีย", "ภรรยา", "ผัว", "สามี", "แฟน", "wife", "husband"] },
    ];

    private static Option OptionOf(WelfareBook book) =>
        new(book.Membership.Fund.Value + "/" + book.Membership.Member.Value, ClaimMessages.MemberNamed(book.Membership.Member, book.Passbook.Profile.GivenName));

    private static Membership MembershipIn(string key) =>
        key.Split('/') is [var fund, var member] ? new(Funds.FundId.Parse(fund), MemberNumber.Parse(member)) : throw new FormatException("No membership.");
}
