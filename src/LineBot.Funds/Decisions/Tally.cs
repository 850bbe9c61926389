namespace LineBot.Funds.Decisions;

/// <summary>How a vote stands. Votes of those who have no say any more are not in it. <paramref name="Chair"/>: the vote that breaks a tie; null: none does.</summary>
public sealed record Tally(int For, int Against, int Abstained, int Voters, int Quorum, Ballot? Chair)
{
    public int Voted => For + Against + Abstained;

    public int Missing => Voters - Voted;

    public bool HasQuorum => Voted >= Quorum;

    public bool IsTied => For == Against;

    /// <summary>How it would end now: the majority of votes cast, and on a tie the chair; null: a tie that nobody breaks.</summary>
    public bool? Result => For.CompareTo(Against) switch
    {
        > 0 => true,
        < 0 => false,
        _ => Chair switch { Ballot.For => true, Ballot.Against => false, _ => null },
    };

    /// <summary>How it will end whatever those do who have not voted yet; null: that is open, or the quorum is missing.</summary>
    public bool? Certain => HasQuorum ? (Wins(For, Against, Ballot.For), Wins(Against, For, Ballot.Against)) switch
    {
        (true, _) => true,
        (_, true) => false,
        _ => null,
    } : null;

    public static Tally Of(IEnumerable<Vote> votes, Electorate electorate, bool chairBreaksTies)
    {
        var counted = votes.Where(vote => electorate.MayVote(vote.Officer)).ToList();
        var chair = chairBreaksTies ? counted.Find(vote => vote.Officer == electorate.Chair?.Membership.Member) : null;
        return new(
            counted.Count(vote => vote.Ballot == Ballot.For),
            counted.Count(vote => vote.Ballot == Ballot.Against),
            counted.Count(vote => vote.Ballot == Ballot.Abstain),
            electorate.Voters.Count,
            electorate.Quorum,
            chair?.Ballot);
    }

    private bool Wins(int side, int other, Ballot ballot) => side > other + Missing || (side == other + Missing && side > 0 && Chair == ballot);
}
