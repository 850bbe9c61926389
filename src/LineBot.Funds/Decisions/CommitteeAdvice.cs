using LineBot.Funds.Members;
using LineBot.Funds.Rules;

namespace LineBot.Funds.Decisions;

/// <summary>A rule of the committee that this committee cannot keep. <paramref name="Setting"/>: which one would change it; empty: only a seat does.</summary>
public abstract record CommitteeAdvice(string Setting)
{
    /// <summary>Fewer officers have a say than a quorum needs: nothing can be decided.</summary>
    public sealed record QuorumOutOfReach(int Quorum, int Voters) : CommitteeAdvice("committee-quorum");

    /// <summary>Nobody holds the duty to pay.</summary>
    public sealed record NobodyPays() : CommitteeAdvice("");

    /// <summary>The only one who may pay is the one who decides, too.</summary>
    public sealed record PayerWouldBeTheSame() : CommitteeAdvice("committee-payer-is-another");

    /// <param name="closedBy">Who ended the vote; null: it is not over.</param>
    public static IReadOnlyList<CommitteeAdvice> Of(
        Electorate electorate, IReadOnlyList<Officer> committee, CommitteeRules rules, MemberNumber? closedBy)
    {
        var payers = committee.Where(officer => officer.Has(Duty.Pay)).Select(officer => officer.Membership.Member).ToList();
        var onlyCloser = closedBy ?? (electorate.Voters is [var one] ? one.Membership.Member : null);
        return
        [
            .. One(closedBy is null && electorate.Voters.Count < electorate.Quorum, new QuorumOutOfReach(electorate.Quorum, electorate.Voters.Count)),
            .. One(payers.Count == 0, new NobodyPays()),
            .. One(rules.PayerIsAnother && onlyCloser is not null && payers.Count > 0 && payers.All(payer => payer == onlyCloser), new PayerWouldBeTheSame()),
        ];
    }

    private static CommitteeAdvice[] One(bool holds, CommitteeAdvice advice) => holds ? [advice] : [];
}
