using LineBot.Dialogs.Script;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Welfare;

/// <summary>ถอนเรื่อง: sure? → withdrawn, until it is decided.</summary>
internal sealed class WithdrawClaimDialog(Desks desks)
    : Conversation<OwnClaim?, WithdrawDraft>(ClaimPostbacks.WithdrawAction, version: 1, ClaimJson.Default.WithdrawDraft)
{
    private readonly OwnClaims claims = new(desks);

    protected override Task<OwnClaim?> LoadAsync(Turn turn) => claims.NamedAsync(turn);

    protected override WithdrawDraft NewDraft(Turn turn, OwnClaim? facts) => new();

    protected override void Write(Script<OwnClaim?, WithdrawDraft> script)
    {
        script.StopIf("is-own", (own, _) => own is null ? Missing : null, say: _ => ClaimProblemMessages.NotYours);
        script.StopIf(
            "is-open",
            (own, _) => own!.Claim.IsOpen ? null : own.Claim,
            say: claim => ClaimStatusMessages.CannotWithdraw(WelfareTermMessages.Name(claim.Status)).With(ScriptMessages.TalkToHuman));

        script.Confirm("confirm")
            .With((own, _) => ClaimStatusMessages.AskWithdraw(own!.Claim.Number, own.Claim.BenefitName))
            .Labelled(ClaimStatusMessages.YesWithdraw)
            .Yes(WithdrawAsync, say: ClaimSayings.Withdrawn)
            .No(ClaimStatusMessages.NotWithdrawn);
    }

    private static object Missing { get; } = new();

    private Task<ClaimOutcome> WithdrawAsync(Turn turn, OwnClaim? own, WithdrawDraft draft) => desks.Claims.ApplyAsync(
        own!.Claim.Fund, own.Claim.Number, new ClaimCommand.Withdraw(own.Actor(turn)), turn.Key, turn.CancellationToken);
}

/// <summary>Nothing but a yes is asked for.</summary>
internal sealed record WithdrawDraft
{
    public override string ToString() => "withdraw draft";
}
