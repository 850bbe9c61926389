using LineBot.Funds.Decisions;

namespace LineBot.Funds.Welfare;

/// <summary>Whether it is the time for a command, and whether the command is whole.</summary>
internal static class ClaimChecks
{
    public static ClaimRefusal? Open(Claim claim) => claim.IsOpen ? null : Closed(claim);

    public static ClaimRefusal? Papers(Claim claim, ClaimCommand.AddPapers command)
    {
        // What is still missing may come until the money goes out.
        if (!claim.IsOpen && claim.Status != ClaimStatus.Approved) { return Closed(claim); }

        return claim.Papers.Count + command.Papers.Count > Claims.PapersMax ? new ClaimRefusal.TooManyPapers(Claims.PapersMax) : null;
    }

    public static ClaimRefusal? Reason(ClaimCommand.CastVote vote) =>
        vote.Ballot == Ballot.Against ? Words(vote.Reason) : Length(vote.Reason);

    public static ClaimRefusal? Words(string? words) => string.IsNullOrWhiteSpace(words) ? new ClaimRefusal.ReasonNeeded() : Length(words);

    public static ClaimRefusal? Length(string? words) =>
        words?.Length > ClaimCommand.WordsMax ? new ClaimRefusal.TooManyWords(ClaimCommand.WordsMax) : null;

    public static ClaimRefusal? MayClose(Claim claim, ClaimContext context)
    {
        var tally = Tally.Of(claim.Votes, context.Electorate, context.Rules.ChairBreaksTies);
        if (!tally.HasQuorum) { return new ClaimRefusal.QuorumMissing(tally.Voted, tally.Quorum); }

        return tally.Result is null ? new ClaimRefusal.Tied(tally.For) : null;
    }

    public static ClaimRefusal? MayAppeal(Claim claim, ClaimCommand.AppealRefusal appeal, ClaimContext context)
    {
        if (claim.Status != ClaimStatus.Refused) { return new ClaimRefusal.NothingToAppeal(claim.Status); }
        if (claim.Appeal is not null) { return new ClaimRefusal.AlreadyAppealed(); }
        if (Words(appeal.Reason) is { } refusal) { return refusal; }

        return context.CountedAgain is { Amount.IsPositive: false } nothing ? new ClaimRefusal.NothingToGive(nothing) : null;
    }

    public static ClaimRefusal? MayPay(Claim claim, ClaimCommand.Pay pay, ClaimContext context)
    {
        if (claim.Payment is { } paid) { return new ClaimRefusal.AlreadyPaid(paid.By, paid.Receipt); }
        if (claim.Status != ClaimStatus.Approved) { return new ClaimRefusal.NotApproved(claim.Status); }
        if (context.Rules.PayerIsAnother && claim.Closing?.By == pay.By.Member) { return new ClaimRefusal.SamePersonClosedIt(); }

        return Length(pay.ProxyName);
    }

    private static ClaimRefusal.AlreadyClosed Closed(Claim claim) => new(claim.Status, claim.Closing?.By);
}
