using System.Diagnostics;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Linking;
using LineBot.Dialogs.Script;
using LineBot.Funds;
using LineBot.Funds.Members;
using LineBot.Funds.Privacy;

namespace LineBot.Dialogs.MyData;

/// <summary>ลบข้อมูล: which membership? → this goes and this stays, do you want it? → type the word → the receipt.</summary>
internal sealed class EraseDialog(Desks desks)
    : Conversation<EraseFacts, EraseDraft>(id: Intents.Erase, version: 1, MyDataJson.Default.EraseDraft)
{
    private const string Yes = "yes";
    private const string No = "no";

    /// <summary>LINE shows thirteen quick replies, and one of them is "cancel".</summary>
    private const int OptionsMax = 12;

    private static readonly string[] Words = ["ลบข้อมูล", "ลบ", "erase", "delete"];

    private readonly OwnData own = new(desks.Passbooks, desks.PersonalData);

    protected override async Task<EraseFacts> LoadAsync(Turn turn) => new(await own.BooksAsync(turn), Plan: null);

    protected override async Task<EraseFacts> LoadMoreAsync(Turn turn, EraseFacts facts, EraseDraft draft) =>
        draft.Wants is null && facts.Find(draft) is { } book && turn.Person is { } person
            ? facts with { Plan = await desks.PersonalData.PlanAsync(person, book.Membership, IsLast(turn, book.Membership), turn.CancellationToken) }
            : facts;

    protected override EraseDraft NewDraft(Turn turn, EraseFacts facts) => facts.Books.Count == 1
        ? new(EraseFacts.KeyOf(facts.Books[0]), null)
        : new(null, null);

    protected override void Write(Script<EraseFacts, EraseDraft> script)
    {
        script.StopIf("is-linked", (facts, _) => facts.Books.Count > 0 ? null : facts, say: _ => EraseMessages.NothingLinked);

        script.Choose("which", (facts, _) => [.. facts.Books.Take(OptionsMax).Select(OptionOf)])
            .With((facts, _) => Text.Lines([EraseMessages.Which, .. facts.Books.Take(OptionsMax).Select(Line)]))
            .UnlessKnown(draft => draft.Office is not null)
            .Keep((draft, key) => draft with { Office = key });
        script.StopIf("is-possible", (facts, _) => facts.Plan is { IsPossible: false } plan ? plan : null, say: NotYet);

        script.Choose("wants", (_, _) => [new(Yes, EraseMessages.GoOn), new(No, EraseMessages.Keep)])
            .With((facts, draft) => facts.Plan is { } plan ? EraseCards.Plan(plan, facts.Find(draft)!.FundName) : EraseMessages.NotYours)
            .Keep((draft, key) => draft with { Wants = key == Yes });
        script.StopIf("wants-it", (_, draft) => draft.Wants == true ? null : draft, say: _ => EraseMessages.Kept);

        script.AskWords("word", ReadWord).With((_, _) => EraseMessages.TypeToConfirm).Keep((draft, _) => draft);

        script.Do("erase", EraseAsync, say: result => result);
    }

    private static Option OptionOf(Passbook book) => new(EraseFacts.KeyOf(book), LinkingMessages.NumberAndFund(book.Membership.Member, book.FundName));

    private static Text Line(Passbook book) => CommonMessages.Member(book.FundName, book.Membership.Member);

    private static string? ReadWord(string text) => Words.Contains(text.Trim().Trim('"').ToLowerInvariant()) ? text : null;

    private static bool IsLast(Turn turn, Membership membership) => turn.Links.All(link => link.Membership == membership);

    private static Text NotYet(ErasurePlan plan) => Text.Lines(
        [EraseMessages.StillOpen, .. plan.Open.Select(open => EraseMessages.OpenMatter(MyDataMessages.Kind(open.Kind), open.Number))]);

    private async Task<ISaying> EraseAsync(Turn turn, EraseFacts facts, EraseDraft draft)
    {
        if (turn.Person is not { } person || MembershipIn(draft) is not { } membership) { return EraseMessages.NotYours; }

        var isLast = IsLast(turn, membership);
        var fund = turn.Links.FirstOrDefault(link => link.Membership == membership)?.FundName ?? "";
        var outcome = await desks.PersonalData.EraseAsync(person, membership, isLast, turn.Key, turn.CancellationToken);
        if (outcome is ErasureOutcome.NotYet notYet) { return NotYet(notYet.Plan); }

        turn.Add(new ConversationChange.RemoveLink(membership));
        if (isLast) { Withdraw(turn); }
        return outcome switch
        {
            ErasureOutcome.Erased erased => EraseCards.Receipt(erased, fund),
            ErasureOutcome.NotYours => EraseMessages.NotYours,
            _ => throw new UnreachableException(outcome.GetType().Name),
        };
    }

    private static Membership? MembershipIn(EraseDraft draft) =>
        draft.Office?.Split('/', 2) is [var fund, var member] && FundId.TryParse(fund, out var fundId) && MemberNumber.TryParse(member, out var number)
            ? new(fundId, number)
            : null;

    private static void Withdraw(Turn turn)
    {
        foreach (var consent in turn.Consents.Where(consent => consent.IsGiven).ToList())
        {
            turn.Add(new ConversationChange.WithdrawConsent(consent.Purpose, turn.Now));
        }
    }
}
