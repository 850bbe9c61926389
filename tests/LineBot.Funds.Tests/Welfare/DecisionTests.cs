using LineBot.Funds.Decisions;
using LineBot.Funds.Members;
using static LineBot.Funds.Welfare.Matter;

namespace LineBot.Funds.Welfare;

public class DecisionTests
{
    [Theory]
    [InlineData(1, "+", ClaimStatus.Approved)]      // the only officer
    [InlineData(2, "+", ClaimStatus.Submitted)]     // quorum of two is two
    [InlineData(3, "+", ClaimStatus.Submitted)]
    [InlineData(3, "++", ClaimStatus.Approved)]     // nobody can change it any more
    [InlineData(3, "--", ClaimStatus.Refused)]
    [InlineData(3, "-+", ClaimStatus.Submitted)]    // a tie, and one to come
    [InlineData(3, "-+0", ClaimStatus.Refused)]     // the chair was against
    [InlineData(3, "+-0", ClaimStatus.Approved)]    // the chair was for
    [InlineData(3, "0+-", ClaimStatus.Submitted)]   // the chair did not decide: it stays open
    [InlineData(3, "000", ClaimStatus.Submitted)]
    [InlineData(4, "++", ClaimStatus.Submitted)]    // three are a quorum of four
    [InlineData(4, "++0", ClaimStatus.Approved)]
    [InlineData(4, "+-+", ClaimStatus.Approved)]    // at worst a tie, and the chair is for
    [InlineData(4, "-++", ClaimStatus.Submitted)]   // at worst a tie, and the chair is against
    [InlineData(5, "++", ClaimStatus.Submitted)]    // three are a quorum of five
    [InlineData(5, "++0", ClaimStatus.Approved)]
    [InlineData(5, "0++", ClaimStatus.Submitted)]   // at worst a tie that the chair does not break
    public void A_vote_ends_by_itself_when_nothing_can_change_it(int officers, string votes, ClaimStatus status) =>
        Before(officers).Votes(votes).Claim.Status.ShouldBe(status);

    [Fact]
    public void A_committee_of_51_needs_26()
    {
        var matter = Before(51).Votes(new string('+', 25));

        matter.Claim.Status.ShouldBe(ClaimStatus.Submitted);
        matter.Try(new ClaimCommand.Close(Actor("0101"))).ShouldBe(new ClaimRefusal.QuorumMissing(25, 26));

        matter.Votes("+", from: 126);
        matter.Claim.Closing.ShouldNotBeNull().ShouldSatisfyAllConditions(
            closing => closing.IsApproved.ShouldBeTrue(),
            closing => (closing.For, closing.Voters, closing.Quorum, closing.By.Value).ShouldBe((26, 51, 26, "0126")));
    }

    [Fact]
    public void An_officer_may_end_a_vote_that_has_its_quorum()
    {
        var matter = Before(51).Votes(new string('+', 15) + new string('-', 11));

        matter.Claim.Status.ShouldBe(ClaimStatus.Submitted);
        matter.Do(new ClaimCommand.Close(Actor("0140")));

        (matter.Claim.Status, matter.Claim.Closing!.By.Value).ShouldBe((ClaimStatus.Approved, "0140"));
    }

    [Theory]
    [InlineData("0+-", true)]
    [InlineData("+-0", false)]
    public void A_tie_that_the_chair_may_not_break_cannot_be_ended(string votes, bool chairBreaksTies)
    {
        var matter = Before(3);
        matter.Rules = new() { ChairBreaksTies = chairBreaksTies };

        matter.Votes(votes);

        matter.Try(new ClaimCommand.Close(Actor("0102"))).ShouldBe(new ClaimRefusal.Tied(1));
    }

    [Fact]
    public void A_vote_may_change_until_the_end_and_not_after()
    {
        var matter = Before(3).Votes("-").Votes("+").Votes("+", from: 102);

        (matter.Claim.Status, matter.Claim.Closing!.For).ShouldBe((ClaimStatus.Approved, 2));
        matter.Claim.Votes.Count.ShouldBe(2);
        matter.Try(Vote("0101", Ballot.Against)).ShouldBe(new ClaimRefusal.AlreadyClosed(ClaimStatus.Approved, MemberNumber.Parse("0102")));
    }

    [Fact]
    public void Votes_of_those_who_left_no_longer_count()
    {
        var matter = Before(5).Votes("-", from: 102).Votes("+", from: 103);
        matter.Resigns("0102").Resigns("0105");

        // Three are left, and two of them say yes.
        matter.Votes("+");

        (matter.Claim.Status, matter.Claim.Closing!.For, matter.Claim.Closing.Against, matter.Claim.Closing.Voters).ShouldBe((ClaimStatus.Approved, 2, 0, 3));
    }

    [Fact]
    public void The_applicant_the_guarantor_and_the_household_have_no_say_and_are_not_counted()
    {
        var matter = Before(3).With(
            OfficerOf("0001", Position.Member, Duty.Decide),
            OfficerOf("0007", Position.Member, Duty.Decide) with { Household = "12/1" },
            OfficerOf("0008", Position.Member, Duty.Decide));
        matter.Ties = matter.Ties with { Guarantors = [MemberNumber.Parse("0008")] };

        (matter.Tally.Voters, matter.Tally.Quorum).ShouldBe((3, 2));
        matter.Try(Vote("0001", Ballot.For)).ShouldBeOfType<ClaimRefusal.IsApplicant>();
        matter.Try(Vote("0007", Ballot.For)).ShouldBeOfType<ClaimRefusal.SameHousehold>();
        matter.Try(Vote("0008", Ballot.For)).ShouldBeOfType<ClaimRefusal.IsGuarantor>();
    }

    [Fact]
    public void A_fund_may_let_the_household_and_guarantors_vote_but_never_the_applicant()
    {
        var matter = Before(1).With(OfficerOf("0001", Position.Member, Duty.Decide), OfficerOf("0007", Position.Member, Duty.Decide) with { Household = "12/1" });
        matter.Rules = new() { ExcludesGuarantors = false, ExcludesHousehold = false };

        matter.Try(Vote("0007", Ballot.For)).ShouldBeNull();
        matter.Try(Vote("0001", Ballot.For)).ShouldBeOfType<ClaimRefusal.IsApplicant>();
    }

    [Fact]
    public void Whoever_holds_two_seats_votes_once()
    {
        var matter = new Matter().With(
            OfficerOf("0101", Position.Chair, Duty.Decide) with { Seats = [new(Position.Chair, [Duty.Decide], null, null, null), new(Position.Member, [Duty.Decide], null, null, null)] },
            OfficerOf("0102", Position.Member, Duty.Decide));

        (matter.Tally.Voters, matter.Tally.Quorum).ShouldBe((2, 2));
    }

    [Fact]
    public void Whoever_ended_the_vote_does_not_pay_unless_the_fund_says_so()
    {
        var matter = Before(1).With(OfficerOf("0102", Position.Treasurer, Duty.Decide, Duty.Pay)).Votes("++");

        matter.Try(Pay("0102")).ShouldBeOfType<ClaimRefusal.SamePersonClosedIt>();

        matter.Rules = new() { PayerIsAnother = false };
        matter.Do(Pay("0102")).Claim.Status.ShouldBe(ClaimStatus.Paid);
    }

    [Fact]
    public void Nothing_is_paid_before_it_is_decided_nor_twice()
    {
        var matter = Before(2).With(OfficerOf("0201", Position.Treasurer, Duty.Pay), OfficerOf("0202", Position.ViceChair, Duty.Pay));
        matter.Try(Pay("0201")).ShouldBe(new ClaimRefusal.NotApproved(ClaimStatus.Submitted));

        matter.Votes("++").Do(Pay("0201"));

        matter.Try(Pay("0202")).ShouldBe(new ClaimRefusal.AlreadyPaid(MemberNumber.Parse("0201"), matter.Claim.Payment!.Receipt));
    }

    [Fact]
    public void A_no_needs_a_reason_and_is_appealed_once()
    {
        var matter = Before(1);
        matter.Try(new ClaimCommand.CastVote(Actor("0101"), Ballot.Against, " ")).ShouldBeOfType<ClaimRefusal.ReasonNeeded>();
        matter.Try(new ClaimCommand.AppealRefusal(Actor("0001"), "ขอ")).ShouldBe(new ClaimRefusal.NothingToAppeal(ClaimStatus.Submitted));

        matter.Votes("-").Do(new ClaimCommand.AppealRefusal(Actor("0001"), "ขอให้ดูใหม่"));
        (matter.Claim.Status, matter.Claim.Votes.Count, matter.Claim.Appeal!.Against.Reasons.Single()).ShouldBe((ClaimStatus.Appealed, 0, "ไม่ครบ"));

        matter.Votes("-");
        matter.Try(new ClaimCommand.AppealRefusal(Actor("0001"), "อีกครั้ง")).ShouldBeOfType<ClaimRefusal.AlreadyAppealed>();
    }

    [Fact]
    public void What_is_asked_for_comes_and_the_vote_goes_on()
    {
        var matter = Before(3).Votes("+").Do(new ClaimCommand.AskMore(Actor("0102"), "บัตรประชาชน"));
        (matter.Claim.Status, matter.Claim.PapersMissing.Count).ShouldBe((ClaimStatus.NeedsMore, 2));

        matter.Do(new ClaimCommand.AddPapers(Actor("0001"), [new(Paper.IdCard, Photos.PhotoId.Parse(new string('a', 32)))]));

        (matter.Claim.Status, matter.Claim.Papers.Count, matter.Claim.Votes.Count).ShouldBe((ClaimStatus.Submitted, 1, 1));
        matter.Claim.PapersMissing.ShouldBe([Paper.HospitalCertificate]);
    }

    [Fact]
    public void A_withdrawn_claim_takes_no_part_of_the_right()
    {
        var matter = Before(3).Do(new ClaimCommand.Withdraw(Actor("0001")));

        matter.Claim.Used.ShouldBeNull();
        matter.Try(new ClaimCommand.Withdraw(Actor("0001"))).ShouldBe(new ClaimRefusal.AlreadyClosed(ClaimStatus.Withdrawn, null));
    }

    [Fact]
    public void A_fund_with_one_officer_is_told_what_it_cannot_keep()
    {
        var alone = Before(0).With(OfficerOf("0101", Position.Chair, Duty.Decide, Duty.Pay));

        alone.Context.Review(alone.Claim).Advice.ShouldBe([new CommitteeAdvice.PayerWouldBeTheSame()]);

        alone.Rules = new() { PayerIsAnother = false };
        alone.Context.Review(alone.Claim).Advice.ShouldBeEmpty();

        alone.Rules = new() { Quorum = 2 };
        alone.Context.Review(alone.Claim).Advice[0].ShouldBe(new CommitteeAdvice.QuorumOutOfReach(2, 1));
        Before(2).Context.Review(alone.Claim).Advice.ShouldBe([new CommitteeAdvice.NobodyPays()]);
    }

    [Fact]
    public void Minutes_run_by_day_and_year()
    {
        var first = MinutesLine.After(null, new(2026, 11, 21));
        var second = MinutesLine.After(first, new(2026, 11, 21));
        var third = MinutesLine.After(second, new(2026, 12, 5));
        var fourth = MinutesLine.After(third, new(2027, 1, 5));

        new[] { first, second, third, fourth }.Select(line => $"{line}:{line.Item}").ShouldBe(["1/2569:1", "1/2569:2", "2/2569:1", "1/2570:1"]);
    }
}
