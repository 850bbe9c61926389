using LineBot.Funds.Decisions;
using LineBot.Funds.Members;

namespace LineBot.Funds.Welfare;

/// <summary>A claim on its way from one state to the next, with the events that it leaves behind.</summary>
internal sealed class ClaimChange(Claim claim, DateTimeOffset now)
{
    private readonly List<ClaimEvent> events = [];
    private Claim claim = claim;

    public ClaimOutcome.Done Done() => new(claim, events);

    public ClaimChange Happen(ClaimEventKind kind, MemberNumber by, ClaimStatus status, string? words = null, Ballot? ballot = null)
    {
        claim = claim with { Status = status, Revision = claim.Revision + 1 };
        events.Add(new(claim.Number, claim.Revision, now, by, kind, status) { Words = words, Ballot = ballot });
        return this;
    }

    public ClaimChange AddPapers(ClaimCommand.AddPapers add)
    {
        var photographed = add.Papers.Where(paper => paper.Photo is not null).Select(paper => paper.Paper).ToHashSet();
        claim = claim with { Papers = [.. claim.Papers.Where(paper => paper.Photo is not null || !photographed.Contains(paper.Paper)), .. add.Papers] };
        var status = claim.Status == ClaimStatus.NeedsMore ? BeforeAsking : claim.Status;
        return Happen(ClaimEventKind.PapersAdded, add.By.Member, status);
    }

    public ClaimChange Vote(ClaimCommand.CastVote vote)
    {
        var cast = new Vote(vote.By.Member, vote.Ballot, vote.Reason, now);
        claim = claim with { Votes = [.. claim.Votes.Where(other => other.Officer != cast.Officer), cast] };
        return Happen(ClaimEventKind.Voted, cast.Officer, claim.Status, vote.Reason, vote.Ballot);
    }

    public ClaimChange AskMore(ClaimCommand.AskMore ask)
    {
        claim = claim with { Asked = new(ask.By.Member, ask.What, now) };
        return Happen(ClaimEventKind.AskedMore, ask.By.Member, ClaimStatus.NeedsMore, ask.What);
    }

    public ClaimChange CloseIfCertain(MemberNumber by, ClaimContext context) =>
        TallyOf(context) is { Certain: { } approved } tally ? Close(by, tally, approved, context) : this;

    public ClaimChange Close(MemberNumber by, ClaimContext context)
    {
        var tally = TallyOf(context);
        return Close(by, tally, tally.Result!.Value, context);
    }

    public ClaimChange Appeal(ClaimCommand.AppealRefusal appeal, ClaimContext context)
    {
        claim = claim with
        {
            Appeal = new(appeal.Reason, now, claim.Closing!),
            Closing = null,
            Votes = [],
            Asked = null,
            Amount = context.CountedAgain?.Amount ?? claim.Amount,
            Clauses = context.CountedAgain?.Clauses ?? claim.Clauses,
        };
        return Happen(ClaimEventKind.Appealed, appeal.By.Member, ClaimStatus.Appealed, appeal.Reason);
    }

    public ClaimChange Pay(ClaimCommand.Pay pay, ClaimContext context)
    {
        var receipt = context.Receipt ?? throw new ArgumentException("A payment needs the receipt of its pot.", nameof(context));
        claim = claim with { Payment = new(claim.Amount, pay.Pot, pay.Method, pay.Proof, pay.ProxyName, pay.By.Member, now, receipt) };
        return Happen(ClaimEventKind.Paid, pay.By.Member, ClaimStatus.Paid);
    }

    /// <summary>Where the claim goes back to when what was asked for has come.</summary>
    private ClaimStatus BeforeAsking => claim.Appeal is null ? ClaimStatus.Submitted : ClaimStatus.Appealed;

    private Tally TallyOf(ClaimContext context) => Tally.Of(claim.Votes, context.Electorate, context.Rules.ChairBreaksTies);

    private ClaimChange Close(MemberNumber by, Tally tally, bool approved, ClaimContext context)
    {
        claim = claim with
        {
            Closing = new(approved, by, now, context.NextMinutes, tally.For, tally.Against, tally.Abstained, tally.Voters, tally.Quorum, tally.IsTied)
            {
                Reasons = [.. claim.Votes.Where(vote => vote.Ballot == Ballot.Against).Select(vote => vote.Reason).OfType<string>()],
                RulesVersion = context.RulesVersion,
            },
        };
        return approved
            ? Happen(ClaimEventKind.Approved, by, ClaimStatus.Approved)
            : Happen(ClaimEventKind.Refused, by, ClaimStatus.Refused);
    }
}
