using LineBot.Funds.Members;

namespace LineBot.Funds.Decisions;

/// <summary>
/// Who has a say in one matter on one day: the filled seats with the duty to decide, each person once however many seats, less
/// those it is about.
/// </summary>
public sealed record Electorate(IReadOnlyList<Officer> Voters, IReadOnlyDictionary<MemberNumber, Exclusion> Excluded, int Quorum)
{
    public bool MayVote(MemberNumber officer) => Voters.Any(voter => voter.Membership.Member == officer);

    public Officer? Chair => Voters.FirstOrDefault(voter => voter.Is(Position.Chair));

    public override string ToString() => $"{Voters.Count} voters, quorum {Quorum}";
}
