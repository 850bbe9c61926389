using LineBot.Funds.Members;
using LineBot.Funds.Rules;

namespace LineBot.Funds.Decisions;

/// <summary>
/// Who has a say in one matter on one day: the filled seats with the duty to decide, each person once however many seats, less
/// those it is about.
/// </summary>
public sealed record Electorate(IReadOnlyList<Officer> Voters, IReadOnlyDictionary<MemberNumber, Exclusion> Excluded, int Quorum)
{
    public Officer? Chair => Voters.FirstOrDefault(voter => voter.Is(Position.Chair));

    public static Electorate Of(IReadOnlyList<Officer> committee, ApplicantTies ties, CommitteeRules rules)
    {
        var seated = committee.Where(officer => officer.Has(Duty.Decide)).ToList();
        var excluded = seated.Select(officer => (officer.Membership.Member, Why: ties.Exclude(officer, rules)))
            .Where(one => one.Why is not null).ToDictionary(one => one.Member, one => one.Why!.Value);
        var voters = seated.Where(officer => !excluded.ContainsKey(officer.Membership.Member)).ToList();
        return new(voters, excluded, rules.QuorumOf(voters.Count));
    }

    public bool MayVote(MemberNumber officer) => Voters.Any(voter => voter.Membership.Member == officer);

    public override string ToString() => $"{Voters.Count} voters, quorum {Quorum}";
}
