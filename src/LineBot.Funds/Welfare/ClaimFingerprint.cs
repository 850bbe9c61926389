using System.Diagnostics;
using LineBot.Funds.Ledger;

namespace LineBot.Funds.Welfare;

/// <summary>Tells one command on a claim from another under the same key.</summary>
public static class ClaimFingerprint
{
    public static string Of(ClaimApplication application) => new CanonicalBytes()
        .Add("claim 1").Add(application.Member.Fund.Value).Add(application.Member.Member.Value).Add(application.By.Member.Value)
        .Add(application.Benefit).Add(application.Event.Day).Add(application.Event.Count).Add(application.Event.For.ToString())
        .Add(application.Claimant.Kind.ToString()).Add(application.Claimant.Name).Add(application.Words).Hash().Value;

    public static string Of(FundId fund, ClaimNumber number, ClaimCommand command) =>
        Contents(new CanonicalBytes().Add("claim command 1").Add(fund.Value).Add(number.ToString()).Add(command.By.Member.Value), command).Hash().Value;

    private static CanonicalBytes Contents(CanonicalBytes bytes, ClaimCommand command) => command switch
    {
        ClaimCommand.AddPapers add => add.Papers.Aggregate(
            bytes.Add("papers"), (sum, paper) => sum.Add(paper.Paper.ToString()).Add(paper.Photo?.Value)),
        ClaimCommand.Withdraw => bytes.Add("withdraw"),
        ClaimCommand.CastVote vote => bytes.Add("vote").Add(vote.Ballot.ToString()).Add(vote.Reason),
        ClaimCommand.AskMore ask => bytes.Add("ask").Add(ask.What),
        ClaimCommand.Close => bytes.Add("close"),
        ClaimCommand.AppealRefusal appeal => bytes.Add("appeal").Add(appeal.Reason),
        ClaimCommand.Pay pay => bytes.Add("pay").Add(pay.Pot.Value).Add(pay.Method.ToString()).Add(pay.Proof?.Value).Add(pay.ProxyName),
        _ => throw new UnreachableException(command.GetType().Name),
    };
}
