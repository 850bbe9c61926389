using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;
using LineBot.Funds.Linking;

namespace LineBot.Dialogs.Linking;

/// <summary>เลิกผูก: which one? → sure? → unlinked. Taking back is never harder than giving.</summary>
internal sealed class UnlinkDialog(ILinking linking)
    : Conversation<IReadOnlyList<MemberLink>, UnlinkDraft>(id: Intents.Unlink, version: 1, LinkingJson.Default.UnlinkDraft)
{
    protected override Task<IReadOnlyList<MemberLink>> LoadAsync(Turn turn) => Task.FromResult(turn.Links);

    protected override UnlinkDraft NewDraft(Turn turn, IReadOnlyList<MemberLink> facts) =>
        new(facts.Count == 1 ? KeyOf(facts[0]) : null);

    protected override void Write(Script<IReadOnlyList<MemberLink>, UnlinkDraft> script)
    {
        script.StopIf("is-linked", (links, _) => links.Count > 0 ? null : links, say: _ => LinkingMessages.NothingLinked.With(LinkingSayings.LinkButton));

        script.Choose("which", (links, _) => [.. links.Take(OptionsMax).Select(OptionOf)])
            .With((links, _) => Text.Lines([LinkingMessages.WhichToUnlink, .. links.Take(OptionsMax).Select(Line)]))
            .UnlessKnown(draft => draft.Membership is not null)
            .Keep((draft, key) => draft with { Membership = key });

        script.StopIf("is-still-linked", (links, draft) => Find(links, draft) is null ? draft : null, say: _ => LinkingMessages.NothingLinked);

        script.Confirm("confirm")
            .With((links, draft) => LinkingMessages.ConfirmUnlink(Line(Find(links, draft)!)))
            .Labelled(LinkingMessages.YesUnlink)
            .Yes(UnlinkAsync, say: link => LinkingMessages.Unlinked(link.FundName))
            .No(LinkingMessages.Kept);
    }

    /// <summary>LINE shows thirteen quick replies, and one of them is "cancel".</summary>
    private const int OptionsMax = 12;

    private static Option OptionOf(MemberLink link) => new(KeyOf(link), LinkingMessages.NumberAndFund(link.Membership.Member, link.FundName));

    private static Text Line(MemberLink link) => CommonMessages.Member(link.FundName, link.Membership.Member);

    private static string KeyOf(MemberLink link) => link.Membership.Fund.Value + "/" + link.Membership.Member.Value;

    private static MemberLink? Find(IReadOnlyList<MemberLink> links, UnlinkDraft draft) =>
        links.FirstOrDefault(link => KeyOf(link) == draft.Membership);

    private async Task<MemberLink> UnlinkAsync(Turn turn, IReadOnlyList<MemberLink> links, UnlinkDraft draft)
    {
        var link = Find(links, draft)!;
        if (turn.Person is { } person) { await linking.UnlinkAsync(link.Membership, person, turn.Key, turn.CancellationToken); }
        turn.Add(new ConversationChange.RemoveLink(link.Membership));
        if (turn.Links.Count == 0) { Withdraw(turn); }
        return link;
    }

    private static void Withdraw(Turn turn)
    {
        foreach (var consent in turn.Consents.Where(consent => consent.IsGiven).ToList())
        {
            turn.Add(new ConversationChange.WithdrawConsent(consent.Purpose, turn.Now));
        }
    }
}
