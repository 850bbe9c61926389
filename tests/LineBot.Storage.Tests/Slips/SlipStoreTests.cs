using LineBot.Funds;
using LineBot.Funds.Ledger;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;
using LineBot.Funds.Rules;
using LineBot.Funds.Slips;
using LineBot.Storage.Due;
using LineBot.TestKit;
using SeatRow = LineBot.Funds.Import.SeatRow;

namespace LineBot.Storage.Slips;

public class SlipStoreTests(AzuriteFixture azurite)
{
    private static readonly DateOnly Today = new(2026, 11, 21);
    private static readonly LedgerBook Loan = LedgerBook.Of(LoanNumber.Parse("L-1"));

    private int keys;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_slip_waits_and_moves_no_money()
    {
        var fund = await FoundAsync();
        var key = NextKey(fund);

        var sent = (await fund.Slips.SendAsync(fund.Draft(500), key, Token)).ShouldBeOfType<SlipOutcome.Sent>().Slip;
        var again = (await fund.Slips.SendAsync(fund.Draft(500), key, Token)).ShouldBeOfType<SlipOutcome.Sent>().Slip;

        again.Number.ShouldBe(sent.Number);
        sent.Number.Value.ShouldBe("SL-000001");
        (await fund.Slips.OpenAsync(fund.Id, 10, Token)).ShouldHaveSingleItem().Status.ShouldBe(SlipStatus.Waiting);
        (await OwedAsync(fund)).ShouldBe(fund.OwedAtFirst);
    }

    [Fact]
    public async Task An_approval_posts_once_whoever_asks_how_often()
    {
        var fund = await FoundAsync();
        var slip = await SentAsync(fund, 500);
        var commands = new[] { (fund.Treasurer, NextKey(fund)), (fund.Treasurer, NextKey(fund)), (fund.Second, NextKey(fund)) };

        var outcomes = await Task.WhenAll(commands.Concat(commands).Select(one => fund.Slips.ApproveAsync(Decision(fund, slip, one.Item1, one.Item2), slip.Match, Token)));

        outcomes.OfType<SlipOutcome.Posted>().Select(posted => posted.Entry.Receipt).Distinct().ShouldHaveSingleItem();
        outcomes.Where(one => one is not SlipOutcome.Posted).ShouldAllBe(one => one is SlipOutcome.Refused);
        (await OwedAsync(fund)).ShouldBe(fund.OwedAtFirst - Money.FromBaht(500));
        (await fund.Slips.OpenAsync(fund.Id, 10, Token)).ShouldBeEmpty();
        var kept = await fund.Slips.ReadAsync(fund.Id, slip.Number, Token);
        kept!.Status.ShouldBe(SlipStatus.Posted);
        kept.Receipt.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_process_that_ended_in_the_middle_is_made_good_by_the_same_command()
    {
        var fund = await FoundAsync();
        var slip = await SentAsync(fund, 500);
        var key = NextKey(fund);
        var ends = new SlipStore(fund.Village.Tables, fund.Village.Passbooks, new EndingLedger(fund.Ledger), fund.Rules, TimeProvider.System);

        await Should.ThrowAsync<TimeoutException>(() => ends.ApproveAsync(Decision(fund, slip, fund.Treasurer, key), slip.Match, Token));
        (await fund.Slips.ReadAsync(fund.Id, slip.Number, Token))!.Status.ShouldBe(SlipStatus.Approving);
        (await fund.Slips.RejectAsync(Decision(fund, slip, fund.Second, NextKey(fund)), SlipReason.Unclear, Token)).ShouldBeOfType<SlipOutcome.Refused>();

        (await fund.Slips.ApproveAsync(Decision(fund, slip, fund.Treasurer, key), slip.Match, Token)).ShouldBeOfType<SlipOutcome.Posted>();
        (await OwedAsync(fund)).ShouldBe(fund.OwedAtFirst - Money.FromBaht(500));
    }

    [Fact]
    public async Task The_same_picture_or_the_same_reference_is_caught_until_the_first_was_turned_down()
    {
        var fund = await FoundAsync();
        var first = (await fund.Slips.SendAsync(fund.Draft(500) with { Reference = "ABC123" }, NextKey(fund), Token)).ShouldBeOfType<SlipOutcome.Sent>().Slip;

        (await fund.Slips.SendAsync(fund.Draft(500) with { Reference = "ABC123" }, NextKey(fund), Token))
            .ShouldBe(new SlipOutcome.Refused(new SlipRefusal.SentBefore(first.Number)));
        (await fund.Slips.SendAsync(fund.Draft(500) with { SamePictureAs = [first.Number] }, NextKey(fund), Token))
            .ShouldBe(new SlipOutcome.Refused(new SlipRefusal.SentBefore(first.Number)));

        (await fund.Slips.RejectAsync(Decision(fund, first, fund.Treasurer, NextKey(fund)), SlipReason.Unclear, Token)).ShouldBeOfType<SlipOutcome.Rejected>();
        (await fund.Slips.SendAsync(fund.Draft(500) with { Reference = "ABC123", SamePictureAs = [first.Number] }, NextKey(fund), Token)).ShouldBeOfType<SlipOutcome.Sent>();
    }

    [Fact]
    public async Task Nobody_without_the_duty_decides_and_nobody_on_their_own()
    {
        var fund = await FoundAsync();
        var slip = await SentAsync(fund, 500);

        (await fund.Slips.ApproveAsync(Decision(fund, slip, fund.Borrower, NextKey(fund)), slip.Match, Token))
            .ShouldBe(new SlipOutcome.Refused(new SlipRefusal.NotYours()));
        (await fund.Slips.ApproveAsync(Decision(fund, slip, fund.Treasurer with { User = fund.Borrower.User }, NextKey(fund)), slip.Match, Token))
            .ShouldBe(new SlipOutcome.Refused(new SlipRefusal.NotYours()));
        (await fund.Slips.ApproveAsync(Decision(fund, slip, fund.Treasurer, NextKey(fund)) with { Number = new(99) }, slip.Match, Token))
            .ShouldBe(new SlipOutcome.Refused(new SlipRefusal.NotYours()));
        (await fund.Slips.ApproveAsync(Decision(fund, slip, fund.Treasurer, NextKey(fund)) with { Today = new(2031, 1, 1) }, slip.Match, Token))
            .ShouldBe(new SlipOutcome.Refused(new SlipRefusal.NotYours()));

        var own = (await fund.Slips.SendAsync(fund.Draft(500) with { Membership = fund.Treasurer.Membership }, NextKey(fund), Token)).ShouldBeOfType<SlipOutcome.Sent>().Slip;
        (await fund.Slips.ApproveAsync(Decision(fund, own, fund.Treasurer, NextKey(fund)), own.Match, Token))
            .ShouldBe(new SlipOutcome.Refused(new SlipRefusal.OwnSlip()));
        (await OwedAsync(fund)).ShouldBe(fund.OwedAtFirst);
    }

    [Fact]
    public async Task Where_the_fund_wants_two_the_second_must_be_another()
    {
        var fund = await FoundAsync(takesTwo: true);
        var slip = await SentAsync(fund, 500);
        var first = Decision(fund, slip, fund.Treasurer, NextKey(fund));

        (await fund.Slips.ApproveAsync(first, slip.Match, Token)).ShouldBeOfType<SlipOutcome.Checked>();
        (await fund.Slips.ApproveAsync(first, slip.Match, Token)).ShouldBeOfType<SlipOutcome.Checked>();
        (await fund.Slips.ApproveAsync(first with { Key = NextKey(fund) }, slip.Match, Token)).ShouldBe(new SlipOutcome.Refused(new SlipRefusal.NeedsAnother()));
        (await fund.Slips.ApproveAsync(Decision(fund, slip, fund.Second, NextKey(fund)), slip.Match, Token)).ShouldBeOfType<SlipOutcome.Posted>();
    }

    [Fact]
    public async Task More_than_is_owed_is_refused_before_anything_is_decided()
    {
        var fund = await FoundAsync();
        var slip = await SentAsync(fund, 500);

        var outcome = await fund.Slips.ApproveAsync(Decision(fund, slip, fund.Treasurer, NextKey(fund)), slip.Match with { Amount = Money.FromBaht(99_999) }, Token);

        outcome.ShouldBeOfType<SlipOutcome.Refused>().Why.ShouldBeOfType<SlipRefusal.NotPosted>().Why.ShouldBeOfType<PostingRefusal.MoreThanOwed>();
        (await fund.Slips.ReadAsync(fund.Id, slip.Number, Token))!.Status.ShouldBe(SlipStatus.Waiting);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_posted_slip_is_taken_back_once_and_by_two_where_the_fund_wants_two(bool takesTwo)
    {
        var fund = await FoundAsync(takesTwo);
        var slip = await SentAsync(fund, 500);
        (await fund.Slips.TakeBackAsync(Decision(fund, slip, fund.Treasurer, NextKey(fund)), Token)).ShouldBe(new SlipOutcome.Refused(new SlipRefusal.NothingToTakeBack()));
        await fund.Slips.ApproveAsync(Decision(fund, slip, fund.Treasurer, NextKey(fund)), slip.Match, Token);
        if (takesTwo) { await fund.Slips.ApproveAsync(Decision(fund, slip, fund.Second, NextKey(fund)), slip.Match, Token); }

        (await fund.Slips.TakeBackAsync(Decision(fund, slip, fund.Borrower, NextKey(fund)), Token)).ShouldBe(new SlipOutcome.Refused(new SlipRefusal.NotYours()));
        if (takesTwo)
        {
            (await fund.Slips.TakeBackAsync(Decision(fund, slip, fund.Treasurer, NextKey(fund)), Token)).ShouldBeOfType<SlipOutcome.TakeBackAsked>();
            (await fund.Slips.TakeBackAsync(Decision(fund, slip, fund.Treasurer, NextKey(fund)), Token)).ShouldBe(new SlipOutcome.Refused(new SlipRefusal.NeedsAnother()));
        }

        var key = NextKey(fund);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => fund.Slips.TakeBackAsync(Decision(fund, slip, fund.Second, key), Token)));
        outcomes.ShouldAllBe(outcome => outcome is SlipOutcome.TakenBack);
        (await OwedAsync(fund)).ShouldBe(fund.OwedAtFirst);
        var kept = (await fund.Slips.ReadAsync(fund.Id, slip.Number, Token))!;
        (kept.Status, kept.Reversal is not null).ShouldBe((SlipStatus.TakenBack, true));
    }

    [Fact]
    public async Task Of_officers_who_take_back_at_the_same_moment_one_hears_of_the_reversal()
    {
        var fund = await FoundAsync();
        var slip = await SentAsync(fund, 500);
        await fund.Slips.ApproveAsync(Decision(fund, slip, fund.Treasurer, NextKey(fund)), slip.Match, Token);

        var outcomes = await Task.WhenAll(new[] { fund.Treasurer, fund.Second, fund.Treasurer, fund.Second }
            .Select(officer => fund.Slips.TakeBackAsync(Decision(fund, slip, officer, NextKey(fund)), Token)));

        outcomes.Count(outcome => outcome is SlipOutcome.TakenBack).ShouldBe(1);
        outcomes.Count(outcome => outcome is SlipOutcome.Refused { Why: SlipRefusal.AlreadyDecided or SlipRefusal.NothingToTakeBack }).ShouldBe(3);
        (await OwedAsync(fund)).ShouldBe(fund.OwedAtFirst);
    }

    [Fact]
    public async Task Slips_sent_at_the_same_moment_get_numbers_of_their_own()
    {
        var fund = await FoundAsync();

        var sent = await Task.WhenAll(Enumerable.Range(1, 6).Select(i => fund.Slips.SendAsync(fund.Draft(i), CommandKey.Parse($"{fund.Id}/at-once-{i}"), Token)));

        sent.Cast<SlipOutcome.Sent>().Select(one => one.Slip.Number.Count).Order().ShouldBe([1, 2, 3, 4, 5, 6]);
    }

    private static SlipDecision Decision(Fund fund, Slip slip, Person officer, CommandKey key) => new(fund.Id, slip.Number, officer.Membership, officer.User, Today, key);

    private static async Task<Money> OwedAsync(Fund fund) =>
        DueOf((await fund.Village.Passbooks.ReadAsync(fund.Borrower.Membership, Token))!);

    private static Money DueOf(Passbook book) =>
        book.Loans.Single().Schedule().Aggregate(Money.Zero, (sum, line) => sum + line.Unpaid);

    private async Task<Slip> SentAsync(Fund fund, decimal baht) =>
        (await fund.Slips.SendAsync(fund.Draft(baht), NextKey(fund), Token)).ShouldBeOfType<SlipOutcome.Sent>().Slip;

    private CommandKey NextKey(Fund fund) => CommandKey.Parse($"{fund.Id}/{++keys}");

    private async Task<Fund> FoundAsync(bool takesTwo = false)
    {
        var village = await Village.FoundAsync(azurite, Token);
        var people = Enumerable.Range(1, 3).Select(i => new Person(village.Member($"000{i}"), LineUserId.Parse($"U{Guid.NewGuid():N}"))).ToList();
        var rows = village.Somsri() with
        {
            Members = [.. people.Select(person => village.MemberRow(person.Membership.Member.Value) with { LineUser = person.User })],
            Seats =
            [
                new SeatRow(village.Next("committee.csv"), people[1].Membership, Position.Treasurer) { Duties = [Duty.Pay], TermTo = new(2030, 12, 31) },
                new SeatRow(village.Next("committee.csv"), people[2].Membership, Position.Chair) { Duties = [Duty.Pay, Duty.Decide] },
            ],
        };
        (await village.Imports.CommitAsync(rows, null, Token)).Faults.ShouldBeEmpty();
        var fund = new Fund(village, people[0], people[1], people[2], new Setting(village.Fund, takesTwo));
        return fund with { OwedAtFirst = await OwedAsync(fund) };
    }

    private sealed record Person(Membership Membership, LineUserId User);

    private sealed record Fund(Village Village, Person Borrower, Person Treasurer, Person Second, IRuleValues Rules)
    {
        public FundId Id => Village.Fund;

        public Money OwedAtFirst { get; init; }

        public ILedger Ledger => new DueKeepingLedger(Village.Ledger, new DueStore(Village.Tables, TimeProvider.System));

        public SlipStore Slips => new(Village.Tables, Village.Passbooks, Ledger, Rules, TimeProvider.System);

        public SlipDraft Draft(decimal baht) =>
            new(Borrower.Membership, Borrower.User, new(Loan, Money.FromBaht(baht), Today), [], null, [], Village.Noon);
    }

    private sealed class Setting(FundId fund, bool takesTwo) : IRuleValues
    {
        public Task<RuleValues> ReadAsync(FundId asked, DateOnly day, CancellationToken cancellationToken) => Task.FromResult(
            takesTwo ? new(fund, day, new Dictionary<string, string> { ["slip-takes-two"] = "yes" }) : RuleValues.None(fund));
    }

    /// <summary>Ends after the money was booked and before anybody heard of it.</summary>
    private sealed class EndingLedger(ILedger books) : ILedger
    {
        public async Task<LedgerOutcome> PostAsync(PostingCommand command, CancellationToken cancellationToken)
        {
            await books.PostAsync(command, cancellationToken);
            throw new TimeoutException("The process ended.");
        }

        public Task<CorrectionOutcome> CorrectAsync(CorrectionCommand command, CancellationToken cancellationToken) => books.CorrectAsync(command, cancellationToken);
    }
}
