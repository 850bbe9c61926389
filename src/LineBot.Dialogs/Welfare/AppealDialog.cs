using LineBot.Dialogs.Script;
using LineBot.Funds.Members;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Welfare;

/// <summary>อุทธรณ์: why → sure? → before the committee again, once.</summary>
internal sealed class AppealDialog(Desks desks)
    : Conversation<OwnClaim?, AppealDraft>(ClaimPostbacks.AppealAction, version: 1, ClaimJson.Default.AppealDraft)
{
    private readonly OwnClaims claims = new(desks);

    private readonly ClaimTelling telling = new(desks.Passbooks, desks.Committee);

    protected override Task<OwnClaim?> LoadAsync(Turn turn) => claims.NamedAsync(turn);

    protected override AppealDraft NewDraft(Turn turn, OwnClaim? facts) => new(null);

    protected override void Write(Script<OwnClaim?, AppealDraft> script)
    {
        script.StopIf("is-own", (own, _) => own is null ? Missing : null, say: _ => ClaimProblemMessages.NotYours);
        script.StopIf("may-appeal", (own, _) => WhyNot(own!.Claim), say: why => ClaimProblemMessages.Of(why).With(ScriptMessages.TalkToHuman));

        script.AskWords("reason", words => words.Trim() is { Length: > 1 and <= ClaimCommand.WordsMax } reason ? reason : null)
            .With((own, _) => ClaimStatusMessages.AskAppeal(own!.Claim.Number))
            .InOwnWords()
            .Keep((draft, reason) => draft with { Reason = reason })
            .Called(ClaimStatusMessages.ReasonLabel);

        script.Confirm("confirm")
            .With((own, draft) => ClaimStatusMessages.ConfirmAppeal(own!.Claim.Number, draft.Reason!))
            .Labelled(ClaimStatusMessages.SendAppeal)
            .Yes(AppealAsync, say: ClaimSayings.Appealed)
            .No(ClaimStatusMessages.NotAppealed);
    }

    private static object Missing { get; } = new();

    private static ClaimRefusal? WhyNot(Claim claim) => claim switch
    {
        { MayAppeal: true } => null,
        { Appeal: not null } => new ClaimRefusal.AlreadyAppealed(),
        _ => new ClaimRefusal.NothingToAppeal(claim.Status),
    };

    private async Task<ClaimOutcome> AppealAsync(Turn turn, OwnClaim? own, AppealDraft draft)
    {
        var command = new ClaimCommand.AppealRefusal(own!.Actor(turn), draft.Reason!);
        var outcome = await desks.Claims.ApplyAsync(own.Claim.Fund, own.Claim.Number, command, turn.Key, turn.CancellationToken);
        if (outcome is ClaimOutcome.Done done) { await telling.TellOfficersAsync(turn, done.Claim, Duty.Decide, ClaimNews.AppealToOfficer(done.Claim, own.Book.FundName)); }
        return outcome;
    }
}
