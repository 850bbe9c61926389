using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;
using LineBot.Dialogs.Welfare;
using LineBot.Funds.Members;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Committee;

/// <summary>
/// An officer's vote: which way → why, where it is against → cast. Can be changed until the vote is closed, so only the vote that
/// closes it is asked for twice.
/// </summary>
internal sealed class VoteDialog(Desks desks)
    : Conversation<OpenedMatter, VoteDraft>(id: DialogId, version: 1, CommitteeJson.Default.VoteDraft)
{
    public const string DialogId = "claim-vote";

    private readonly ClaimMatters matters = new(desks);
    private readonly ClaimDesk desk = new(desks);

    protected override Task<OpenedMatter> LoadAsync(Turn turn) => matters.OpenAsync(turn, Duty.Decide);

    protected override VoteDraft NewDraft(Turn turn, OpenedMatter facts) => VoteDraft.Of(turn.Argument(2));

    protected override void Write(Script<OpenedMatter, VoteDraft> script)
    {
        script.StopIf("may-vote", (opened, draft) => WhyNot(opened, draft) is null ? null : opened, say: opened => opened.Refuse(WhyNot(opened, null)!));

        script.Choose("ballot", (_, _) => [.. Enum.GetValues<VoteChoice>().Select(OptionOf)])
            .With((opened, _) => VoteMessages.AskBallot(opened.Number))
            .UnlessKnown(draft => draft.Choice is not null)
            .Keep((draft, key) => draft with { Choice = VoteDraft.Read(key) });

        script.AskWords("words", text => text.Trim() is { Length: > 0 } words ? words : null)
            .With((opened, draft) => draft.Choice == VoteChoice.Against ? VoteMessages.AskReason(opened.Number) : VoteMessages.AskWhat(opened.Number))
            .OnlyIf((_, draft) => draft.NeedsWords)
            .InOwnWords()
            .Suggest(Suggestions)
            .Unless((_, words) => words.Length > ClaimCommand.WordsMax ? words : null, say: _ => VoteMessages.TooLong(ClaimCommand.WordsMax))
            .Keep((draft, words) => draft with { Words = words });

        script.Confirm("confirm")
            .OnlyIf((opened, draft) => draft.Ballot is { } ballot && opened.Matter?.WouldDecide(ballot) == true)
            .With((opened, draft) => VoteMessages.ConfirmDeciding(CommitteeMessages.Name(draft.Ballot!.Value), opened.Number))
            .Labelled(VoteMessages.YesVote)
            .Yes(VoteAsync, say: Answer)
            .No(VoteMessages.NotVoted);

        script.Do("vote", VoteAsync, Answer);
    }

    /// <summary>
    /// Whether the claim is open is asked before anybody writes a reason. A vote without words goes to the desk as it is: the desk
    /// alone knows whether it was this very vote that closed the claim, when a turn is run again.
    /// </summary>
    private static ClaimRefusal? WhyNot(OpenedMatter opened, VoteDraft? draft) =>
        opened.WhyNot(matter => new ClaimCommand.CastVote(matter.By, Funds.Decisions.Ballot.For)) switch
        {
            ClaimRefusal.AlreadyClosed when draft is { Choice: not null, NeedsWords: false } => null,
            var why => why,
        };

    private static Option OptionOf(VoteChoice choice) => new(VoteDraft.Write(choice), choice switch
    {
        VoteChoice.For => ReviewMessages.VoteFor,
        VoteChoice.Against => ReviewMessages.VoteAgainst,
        VoteChoice.Abstain => ReviewMessages.Abstain,
        _ => ReviewMessages.AskMore,
    });

    private static IReadOnlyList<Text> Suggestions(OpenedMatter opened, VoteDraft draft) => draft.Choice == VoteChoice.Against
        ? [VoteMessages.NotEntitled, VoteMessages.PapersIncomplete, VoteMessages.NotClear]
        : [.. (opened.Matter?.Claim.PapersMissing ?? []).Select(WelfareTermMessages.Name), VoteMessages.NotClear];

    private Task<ClaimDone> VoteAsync(Turn turn, OpenedMatter opened, VoteDraft draft) => desk.DoAsync(turn, opened, matter => draft.Ballot is { } ballot
        ? new ClaimCommand.CastVote(matter.By, ballot, draft.Words)
        : new ClaimCommand.AskMore(matter.By, draft.Words!));

    private static ISaying Answer(ClaimDone done) => done.Say(VoteSayings.Of);
}
