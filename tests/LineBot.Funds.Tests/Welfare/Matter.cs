using LineBot.Funds.Decisions;
using LineBot.Funds.Members;
using LineBot.Funds.Pots;
using LineBot.Funds.Rules;
using static LineBot.Funds.Welfare.Rights;

namespace LineBot.Funds.Welfare;

/// <summary>A claim of member 0001 before a committee, for tests: each line is something that somebody does.</summary>
internal sealed class Matter
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 21, 12, 0, 0, TimeSpan.FromHours(7));

    private int minute;

    public List<Officer> Committee { get; } = [];

    public CommitteeRules Rules { get; set; } = new();

    public ApplicantTies Ties { get; set; } = new([MemberNumber.Parse("0001")], ["12/1"], []);

    public Claim Claim { get; private set; } = NewClaim();

    public ClaimContext Context => new()
    {
        Committee = Committee,
        Ties = Ties,
        Rules = Rules,
        RulesVersion = "default",
        NextMinutes = MinutesLine.After(null, Today),
        Now = Noon.AddMinutes(++minute),
        Receipt = PotReceipt.Of(1),
    };

    public Tally Tally => Tally.Of(Claim.Votes, Context.Electorate, Rules.ChairBreaksTies);

    /// <summary>A committee of so many: 0101 in the chair, and all of them decide.</summary>
    public static Matter Before(int officers)
    {
        var matter = new Matter();
        matter.Committee.AddRange(Enumerable.Range(101, officers).Select(number =>
            OfficerOf($"0{number}", number == 101 ? Position.Chair : Position.Member, Duty.Decide)));
        return matter;
    }

    public static Officer OfficerOf(string number, Position position, params IReadOnlyList<Duty> duties) =>
        new(new(Fund, MemberNumber.Parse(number)), $"กรรมการ {number}", $"99/{number}", [new(position, duties, null, null, null)], []);

    public static ClaimActor Actor(string member) => new(MemberNumber.Parse(member), LineUserId.Parse("U" + member.PadLeft(32, '0')));

    public static ClaimCommand.CastVote Vote(string officer, Ballot ballot) => new(Actor(officer), ballot, ballot == Ballot.Against ? "ไม่ครบ" : null);

    public static ClaimCommand.Pay Pay(string officer) => new(Actor(officer), PotId.Main, PaymentMethod.Cash, null, null);

    public Matter With(params Officer[] officers)
    {
        Committee.AddRange(officers);
        return this;
    }

    /// <summary>Officers from 0101 on vote in order: + for, - against, 0 abstains.</summary>
    public Matter Votes(string ballots, int from = 101)
    {
        foreach (var (letter, i) in ballots.Select((letter, i) => (letter, i)))
        {
            Do(Vote($"0{from + i}", letter switch { '+' => Ballot.For, '-' => Ballot.Against, _ => Ballot.Abstain }));
        }

        return this;
    }

    public Matter Do(ClaimCommand command)
    {
        var done = Apply(command).ShouldBeOfType<ClaimOutcome.Done>();
        Claim = done.Claim;
        return this;
    }

    public ClaimOutcome Apply(ClaimCommand command) => Claims.Apply(Claim, command, Context);

    public ClaimRefusal? Try(ClaimCommand command) => (Apply(command) as ClaimOutcome.Refused)?.Why;

    /// <summary>Somebody leaves the committee.</summary>
    public Matter Resigns(string officer)
    {
        Committee.RemoveAll(one => one.Membership.Member.Value == officer);
        return this;
    }

    private static Claim NewClaim() => new()
    {
        Membership = new(Fund, MemberNumber.Parse("0001")),
        Number = ClaimNumber.Of(Today, 1),
        MemberName = "นางสมศรี ใจดี",
        Benefit = "hospital",
        BenefitName = "ค่านอนโรงพยาบาล",
        Category = BenefitCategory.Sickness,
        Per = BenefitUnit.Night,
        Event = Nights("2026-11-10", 3),
        Claimant = Claimant.TheMember,
        Submitter = new(MemberNumber.Parse("0001"), SubmitterRole.Member),
        SubmittedAt = Noon,
        PapersAsked = [Paper.HospitalCertificate, Paper.IdCard],
        Papers = [ClaimPaper.Later(Paper.IdCard)],
        Amount = Baht(300),
        Clauses = [],
        Reasons = [],
        RulesVersion = "default",
        Status = ClaimStatus.Submitted,
        Revision = 1,
    };
}
