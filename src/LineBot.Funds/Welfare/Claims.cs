using System.Diagnostics;

namespace LineBot.Funds.Welfare;

/// <summary>The way of a claim: a claim, a command and what it is judged by make the next claim and what happened, or a refusal.</summary>
public static class Claims
{
    public const int PapersMax = 20;

    /// <summary>Whether a command would be refused, and why; checked in one written order: may this person, is it the time, is it whole.</summary>
    public static ClaimRefusal? WhyNot(Claim claim, ClaimCommand command, ClaimContext context) => command switch
    {
        ClaimCommand.AddPapers add => ClaimRights.ToAdd(claim, add, context) ?? ClaimChecks.Papers(claim, add),
        ClaimCommand.Withdraw withdraw => ClaimRights.AsOwner(claim, withdraw.By) ?? ClaimChecks.Open(claim),
        ClaimCommand.CastVote vote => ClaimRights.ToDecide(claim, vote.By, context) ?? ClaimChecks.Open(claim) ?? ClaimChecks.Reason(vote),
        ClaimCommand.AskMore ask => ClaimRights.ToDecide(claim, ask.By, context) ?? ClaimChecks.Open(claim) ?? ClaimChecks.Words(ask.What),
        ClaimCommand.Close close => ClaimRights.ToDecide(claim, close.By, context) ?? ClaimChecks.Open(claim) ?? ClaimChecks.MayClose(claim, context),
        ClaimCommand.AppealRefusal appeal => ClaimRights.AsOwner(claim, appeal.By) ?? ClaimChecks.MayAppeal(claim, appeal, context),
        ClaimCommand.Pay pay => ClaimRights.ToPay(claim, pay.By, context) ?? ClaimChecks.MayPay(claim, pay, context),
        _ => throw new UnreachableException(command.GetType().Name),
    };

    public static ClaimOutcome Apply(Claim claim, ClaimCommand command, ClaimContext context)
    {
        if (WhyNot(claim, command, context) is { } why) { return new ClaimOutcome.Refused(why); }

        var (by, change) = (command.By.Member, new ClaimChange(claim, context.Now));
        return command switch
        {
            ClaimCommand.AddPapers add => change.AddPapers(add).Done(),
            ClaimCommand.Withdraw => change.Happen(ClaimEventKind.Withdrawn, by, ClaimStatus.Withdrawn).Done(),
            ClaimCommand.CastVote vote => change.Vote(vote).CloseIfCertain(by, context).Done(),
            ClaimCommand.AskMore ask => change.AskMore(ask).Done(),
            ClaimCommand.Close => change.Close(by, context).Done(),
            ClaimCommand.AppealRefusal appeal => change.Appeal(appeal, context).Done(),
            ClaimCommand.Pay pay => change.Pay(pay, context).Done(),
            _ => throw new UnreachableException(command.GetType().Name),
        };
    }
}
