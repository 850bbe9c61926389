using FsCheck;
using FsCheck.Fluent;
using LineBot.Funds.Decisions;

namespace LineBot.Funds.Welfare;

/// <summary>What must hold of a vote whoever comes in whichever order.</summary>
public class VoteProperties
{
    private static Gen<string> Ballots => Gen.Elements('+', '-', '0').ArrayOf().Select(letters => new string(letters));

    [Fact]
    public void An_end_that_comes_early_is_the_end_that_would_have_come() => Prop.ForAll(
        Gen.Choose(1, 12).ToArbitrary(), Ballots.ToArbitrary(), (officers, ballots) =>
        {
            var all = ballots.PadRight(officers, '0')[..officers];
            var early = Matter.Before(officers);
            foreach (var (ballot, i) in all.Select((ballot, i) => (ballot, i)))
            {
                if (!early.Claim.IsOpen) { break; }
                early.Votes(ballot.ToString(), from: 101 + i);
            }

            var chair = all[0] switch { '+' => Ballot.For, '-' => Ballot.Against, _ => Ballot.Abstain };
            var full = new Tally(all.Count(one => one == '+'), all.Count(one => one == '-'), all.Count(one => one == '0'), officers, (officers / 2) + 1, chair);
            (early.Claim.Closing?.IsApproved).ShouldBe(full.Result);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Nothing_is_ever_decided_without_a_quorum_and_a_majority() => Prop.ForAll(
        Gen.Choose(1, 60).ToArbitrary(), Ballots.ToArbitrary(), (officers, ballots) =>
        {
            var matter = Matter.Before(officers);
            foreach (var (ballot, i) in ballots.Take(officers).Select((ballot, i) => (ballot, i)))
            {
                if (!matter.Claim.IsOpen) { break; }
                matter.Votes(ballot.ToString(), from: 101 + i);
            }

            if (matter.Claim.Closing is not { } closing) { return; }

            (closing.For + closing.Against + closing.Abstained).ShouldBeGreaterThan(officers / 2);
            (closing.IsApproved ? closing.For - closing.Against : closing.Against - closing.For).ShouldBeGreaterThanOrEqualTo(closing.ChairDecided ? 0 : 1);
        }).QuickCheckThrowOnFailure();
}
