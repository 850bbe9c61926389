using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;
using LineBot.Funds.Linking;

namespace LineBot.Dialogs.Linking;

/// <summary>ผูกบัญชี: member number → consent → code → linked. Works as often as there are members to care for.</summary>
internal sealed class LinkDialog(ILinking linking)
    : Conversation<LinkFacts, LinkDraft>(id: Intents.Link, version: 1, LinkingJson.Default.LinkDraft)
{
    private const string Yes = "yes";
    private const string No = "no";

    protected override Task<LinkFacts> LoadAsync(Turn turn)
    {
        var until = turn.Guard is { } guard ? LinkLimits.LockedUntil(guard.Failures, guard.LastFailure) : null;
        return Task.FromResult(new LinkFacts(turn.Person is not null, until > turn.Now ? LocalTime.Of(until.Value) : null));
    }

    protected override LinkDraft NewDraft(Turn turn, LinkFacts facts) => LinkRequest.Read(turn.Text);

    protected override void Write(Script<LinkFacts, LinkDraft> script)
    {
        script.StopIf("is-person", (facts, _) => facts.IsPersonKnown ? null : facts, say: _ => LinkingMessages.UnknownPerson);
        script.StopIf("may-try", (facts, _) => facts.LockedUntil is null ? null : facts, say: facts => LinkingMessages.Locked(facts.LockedUntil!.Value));

        script.AskWords("member-number", ReadMemberNumber)
            .With((_, _) => LinkingMessages.AskMemberNumber)
            .UnlessKnown(draft => draft.MemberNumber is not null)
            .Keep((draft, number) => draft with { MemberNumber = number });

        script.Choose("consent", (_, _) => [AgreeOption, DeclineOption])
            .With((_, _) => LinkingMessages.AskConsent)
            .Keep((draft, key) => draft with { HasAgreed = key == Yes });
        script.StopIf("has-agreed", (_, draft) => draft.HasAgreed == true ? null : draft, say: _ => LinkingMessages.Declined);

        script.AskWords("code", ReadCode)
            .With((_, _) => LinkingMessages.AskCode)
            .UnlessKnown(draft => draft.Code is not null)
            .Keep((draft, code) => draft with { Code = code });

        script.Do("link", LinkAsync, Answer);
    }

    private static Option AgreeOption => new(Yes, LinkingMessages.Agree) { Synonyms = ["ใช่", "ยอม", "ตกลง", "ยินยอมค่ะ", "ยินยอมครับ", "agree", "yes", "ok"] };

    private static Option DeclineOption => new(No, LinkingMessages.Decline) { Synonyms = ["ไม่", "ไม่ยอม", "ไม่ตกลง", "disagree", "no"] };

    private static string? ReadMemberNumber(string text) => text.Trim() is var number && LinkRequest.IsMemberNumber(number) ? number : null;

    private static string? ReadCode(string text) => LinkCode.TryParse(text, out _) ? text : null;

    private static ISaying Answer(LinkOutcome outcome) => outcome is LinkOutcome.Linked linked
        ? LinkingSayings.Linked(linked.FundName, linked.Profile.FullName)
        : LinkingSayings.NotLinked;

    private async Task<LinkOutcome> LinkAsync(Turn turn, LinkFacts facts, LinkDraft draft)
    {
        var attempt = new LinkAttempt(draft.MemberNumber!, draft.Code!, turn.Person!.Value, turn.Key, turn.Now);
        var outcome = await linking.LinkAsync(attempt, turn.CancellationToken);
        if (outcome is LinkOutcome.Linked linked) { Remember(turn, linked); }
        else { turn.Add(new ConversationChange.SetGuard(new((turn.Guard?.Failures ?? 0) + 1, turn.Now))); }
        return outcome;
    }

    private static void Remember(Turn turn, LinkOutcome.Linked linked)
    {
        turn.Add(new ConversationChange.AddLink(new(linked.Membership, linked.FundName, linked.LinkedAt)));
        turn.Add(new ConversationChange.GiveConsent(
            new(ConsentPurpose.AccountService, LinkingMessages.AccountServiceVersion, turn.Now, WithdrawnAt: null)));
        if (turn.Guard is not null) { turn.Add(new ConversationChange.SetGuard(null)); }
        foreach (var (other, place) in linked.Others.Where(other => other != turn.Person).Select((other, place) => (other, place)))
        {
            turn.Tell(other, LinkingMessages.SomebodyElseLinked(linked.FundName), $"alert-{place}");
        }
    }
}
