using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;
using LineBot.Funds.Members;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Committee;

/// <summary>Ends a vote that has its quorum, without waiting for those who have not voted.</summary>
internal sealed class CloseVoteDialog(Desks desks)
    : Conversation<OpenedMatter, CloseDraft>(id: DialogId, version: 1, CommitteeJson.Default.CloseDraft)
{
    public const string DialogId = "claim-close";

    private readonly ClaimMatters matters = new(desks);
    private readonly ClaimDesk desk = new(desks);

    protected override Task<OpenedMatter> LoadAsync(Turn turn) => matters.OpenAsync(turn, Duty.Decide);

    protected override CloseDraft NewDraft(Turn turn, OpenedMatter facts) => CloseDraft.Of(facts.Matter);

    protected override void Write(Script<OpenedMatter, CloseDraft> script)
    {
        script.StopIf("may-close", (opened, _) => WhyNot(opened) is null ? null : opened, say: opened => opened.Refuse(WhyNot(opened)!));

        script.Confirm("confirm")
            .With((opened, _) => opened.Show(Question))
            .Labelled(VoteMessages.YesClose)
            .Yes(CloseAsync, say: done => done is null ? VoteMessages.VotesChanged : done.Say(VoteSayings.Of))
            .No(VoteMessages.NotClosed);
    }

    private static ClaimRefusal? WhyNot(OpenedMatter opened) => opened.WhyNot(matter => new ClaimCommand.Close(matter.By));

    private static Text Question(ClaimMatter matter)
    {
        var (claim, tally) = (matter.Claim.Number, matter.Review.Tally);
        return tally.Result == true
            ? VoteMessages.ConfirmApproval(claim, tally.For, tally.Against, tally.Missing)
            : VoteMessages.ConfirmRefusal(claim, tally.For, tally.Against, tally.Missing);
    }

    /// <summary>Null: others have voted since the officer was shown how it stands, and the yes was not to that.</summary>
    private async Task<ClaimDone?> CloseAsync(Turn turn, OpenedMatter opened, CloseDraft draft) => opened.Matter is { } matter && CloseDraft.Of(matter) != draft
        ? null
        : await desk.DoAsync(turn, opened, matter => new ClaimCommand.Close(matter.By));
}
