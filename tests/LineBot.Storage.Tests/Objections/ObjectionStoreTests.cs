using LineBot.Funds;
using LineBot.Funds.Audit;
using LineBot.Funds.Ledger;
using LineBot.Funds.Objections;
using LineBot.Funds.Slips;
using LineBot.Storage.Audit;
using LineBot.TestKit;
using Outcome = LineBot.Funds.Objections.ObjectionOutcome;
using Refusal = LineBot.Funds.Objections.ObjectionRefusal;

namespace LineBot.Storage.Objections;

public class ObjectionStoreTests(AzuriteFixture azurite)
{
    private static readonly LineCorrection Seven = new(Money.FromBaht(700), new(2026, 10, 5));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_gets_a_number_and_a_day_once_however_often_it_is_asked()
    {
        var fund = await ObjectionFund.FoundAsync(azurite);
        var key = fund.NextKey();

        var filed = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => fund.Objections.FileAsync(fund.On(ObjectionFund.Deposits, 2), key, Token)));

        filed.Cast<Outcome.Done>().Select(one => one.Objection.Number.ToString()).Distinct().ShouldBe(["Q-2569-0001"]);
        var open = (await fund.Objections.OpenAsync(fund.Village.Fund, 10, Token)).ShouldHaveSingleItem();
        (open.AnswerBy, open.Status, open.Line.Receipt.Value).ShouldBe((new DateOnly(2026, 12, 21), ObjectionStatus.Waiting, "B-1"));
        open.Line.Hash.ShouldBe((await fund.EntriesAsync(ObjectionFund.Deposits))[1].Hash);
        (await fund.Objections.OfMemberAsync(fund.Member.Membership, Token)).Single().Words.ShouldBe(open.Words);
    }

    [Fact]
    public async Task A_line_is_objected_to_by_one_objection_at_a_time()
    {
        var fund = await ObjectionFund.FoundAsync(azurite, ("objection-answer-days", "7"));
        var first = await fund.FiledAsync(ObjectionFund.Deposits, 2);

        (await fund.Objections.FileAsync(fund.On(ObjectionFund.Deposits, 2), fund.NextKey(), Token))
            .ShouldBe(new Outcome.Refused(new Refusal.AlreadyOpen(first.Number, new(2026, 11, 28))));
        (await fund.FiledAsync(ObjectionFund.Deposits, 3)).Number.Serial.ShouldBe(2);

        (await fund.Objections.WithdrawAsync(fund.By(fund.Member, first), Token)).ShouldBeOfType<Outcome.Done>().Objection.Status.ShouldBe(ObjectionStatus.Withdrawn);
        (await fund.FiledAsync(ObjectionFund.Deposits, 2)).Number.Serial.ShouldBe(3);
    }

    [Fact]
    public async Task Those_filed_at_the_same_moment_get_numbers_without_a_gap()
    {
        var fund = await ObjectionFund.FoundAsync(azurite);

        var filed = await Task.WhenAll(Enumerable.Range(1, 3).Select(line =>
            fund.Objections.FileAsync(fund.On(ObjectionFund.Deposits, line), CommandKey.Parse($"{fund.Village.Fund}/at-once-{line}"), Token)));

        filed.Cast<Outcome.Done>().Select(one => one.Objection.Number.Serial).Order().ShouldBe([1, 2, 3]);
    }

    [Fact]
    public async Task Only_a_line_of_the_own_book_is_there_to_object_to()
    {
        var fund = await ObjectionFund.FoundAsync(azurite);

        foreach (var filed in new[]
        {
            fund.On(ObjectionFund.Deposits, 99),
            fund.On(LedgerBook.Of(AccountNumber.Parse("D-9")), 1),
            fund.On(ObjectionFund.Deposits, 2) with { User = fund.Auditor.User },
            fund.On(ObjectionFund.Deposits, 2) with { Membership = fund.Auditor.Membership },
        })
        {
            (await fund.Objections.FileAsync(filed, fund.NextKey(), Token)).ShouldBe(new Outcome.Refused(new Refusal.NoSuchLine()));
        }

        (await fund.Objections.AllAsync(fund.Village.Fund, Token)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_correction_is_a_reversal_and_a_new_line_that_name_the_objection()
    {
        var fund = await ObjectionFund.FoundAsync(azurite);
        var before = await fund.BalanceAsync();
        var objection = await fund.FiledAsync(ObjectionFund.Deposits, 2);
        var commands = new[] { fund.By(fund.Treasurer, objection), fund.By(fund.Treasurer, objection), fund.By(fund.Second, objection) };

        var outcomes = await Task.WhenAll(commands.Concat(commands).Select(command => fund.Objections.CorrectAsync(command, Seven, "ลงผิด", Token)));

        var done = outcomes.OfType<Outcome.Done>().Select(one => (one.Objection.Reversal, one.Objection.Replacement)).Distinct().ShouldHaveSingleItem();
        outcomes.Where(one => one is not Outcome.Done).ShouldAllBe(one => one is Outcome.Refused);
        (await fund.BalanceAsync()).ShouldBe(before + Money.FromBaht(200));
        var entries = await fund.EntriesAsync(ObjectionFund.Deposits);
        entries.TakeLast(2).Select(entry => (entry.Type, entry.Change, entry.Date, entry.Note, entry.Receipt)).ShouldBe(
        [
            (EntryType.Reversal, Money.FromBaht(-500), new DateOnly(2026, 10, 5), "Q-2569-0001", done.Reversal!.Value),
            (EntryType.Deposit, Money.FromBaht(700), new DateOnly(2026, 10, 5), "Q-2569-0001", done.Replacement!.Value),
        ]);
        entries[^2].Reverses.ShouldBe(entries[1].Receipt);
        (await fund.Village.VerifyAsync(Token)).ShouldAllBe(book => book.Fault == null);
        (await fund.Objections.OpenAsync(fund.Village.Fund, 10, Token)).ShouldBeEmpty();
        var kept = (await fund.Objections.ReadAsync(fund.Village.Fund, objection.Number, Token))!;
        (kept.Status, kept.Correction, kept.Answer!.Words).ShouldBe((ObjectionStatus.Corrected, Seven, "ลงผิด"));
    }

    [Fact]
    public async Task Seen_from_any_later_day_a_corrected_book_is_right()
    {
        var fund = await ObjectionFund.FoundAsync(azurite);
        var objection = await fund.FiledAsync(ObjectionFund.Deposits, 2);
        await fund.Objections.CorrectAsync(fund.By(fund.Treasurer, objection), Seven, "ลงผิด", Token);

        var then = (await fund.Village.Passbooks.ReadAsOfAsync(fund.Member.Membership, new(2026, 10, 31), Token))!;

        then.Accounts.First(account => account.Book == ObjectionFund.Deposits).Balance.ShouldBe(await fund.BalanceAsync());
    }

    [Fact]
    public async Task A_line_that_should_not_be_there_is_only_taken_back_also_of_a_loan()
    {
        var fund = await ObjectionFund.FoundAsync(azurite);
        var owed = (await fund.BookAsync()).Loans.Single().OutstandingPrincipal;
        var objection = await fund.FiledAsync(ObjectionFund.Loan, 2);

        var done = (await fund.Objections.CorrectAsync(fund.By(fund.Treasurer, objection), new(Money.Zero, ObjectionFund.Today), "ของคนอื่น", Token)).ShouldBeOfType<Outcome.Done>().Objection;

        done.Replacement.ShouldBeNull();
        (await fund.BookAsync()).Loans.Single().OutstandingPrincipal.ShouldBe(owed + Money.FromBaht(2_000));
        (await fund.Village.VerifyAsync(Token)).ShouldAllBe(book => book.Fault == null);
    }

    [Fact]
    public async Task What_the_book_refuses_leaves_everything_as_it_was()
    {
        var fund = await ObjectionFund.FoundAsync(azurite);
        var objection = await fund.FiledAsync(ObjectionFund.Loan, 2);
        var before = (await fund.EntriesAsync(ObjectionFund.Loan)).Count;

        async Task<Refusal> WhyAsync(decimal baht, DateOnly day) =>
            (await fund.Objections.CorrectAsync(fund.By(fund.Treasurer, objection), new(Money.FromBaht(baht), day), "แก้", Token)).ShouldBeOfType<Outcome.Refused>().Why;

        (await WhyAsync(99_999, new(2026, 7, 15))).ShouldBeOfType<Refusal.NotPosted>().Why.ShouldBeOfType<PostingRefusal.MoreThanOwed>();
        (await WhyAsync(500, new(2026, 1, 1))).ShouldBeOfType<Refusal.NotPosted>().Why.ShouldBeOfType<PostingRefusal.BeforeOpening>();
        (await WhyAsync(2_200, new(2026, 7, 15))).ShouldBeOfType<Refusal.NothingChanges>();
        (await WhyAsync(500, new(2099, 1, 1))).ShouldBeOfType<Refusal.InFuture>();

        (await fund.EntriesAsync(ObjectionFund.Loan)).Count.ShouldBe(before);
        (await fund.Objections.ReadAsync(fund.Village.Fund, objection.Number, Token))!.Status.ShouldBe(ObjectionStatus.Waiting);
    }

    [Fact]
    public async Task What_a_book_began_with_is_answered_but_not_reversed()
    {
        var fund = await ObjectionFund.FoundAsync(azurite);
        var objection = await fund.FiledAsync(ObjectionFund.Deposits, 1);

        (await fund.Objections.CorrectAsync(fund.By(fund.Treasurer, objection), Seven, "แก้", Token))
            .ShouldBeOfType<Outcome.Refused>().Why.ShouldBeOfType<Refusal.NotPosted>().Why.ShouldBeOfType<PostingRefusal.NothingToReverse>();
        (await fund.Objections.SettleAsync(fund.By(fund.Treasurer, objection), "ลงส่วนต่างแล้ว", Token)).ShouldBeOfType<Outcome.Done>().Objection.Status.ShouldBe(ObjectionStatus.Settled);
    }

    [Fact]
    public async Task Nobody_answers_who_lacks_the_duty_or_is_tied_and_an_auditor_writes_into_no_book()
    {
        var fund = await ObjectionFund.FoundAsync(azurite);
        var objection = await fund.FiledAsync(ObjectionFund.Deposits, 2);
        var byForeign = fund.By(fund.Treasurer, objection) with { User = fund.Member.User };

        (await fund.Objections.UpholdLineAsync(fund.By(fund.Member, objection), "ไม่", Token)).ShouldBe(new Outcome.Refused(new Refusal.NotYours()));
        (await fund.Objections.UpholdLineAsync(byForeign, "ไม่", Token)).ShouldBe(new Outcome.Refused(new Refusal.NotYours()));
        (await fund.Objections.UpholdLineAsync(fund.By(fund.Treasurer, objection) with { Number = ObjectionNumber.Of(ObjectionFund.Today, 99) }, "ไม่", Token))
            .ShouldBe(new Outcome.Refused(new Refusal.NotYours()));
        (await fund.Objections.CorrectAsync(fund.By(fund.Auditor, objection), Seven, "แก้", Token)).ShouldBe(new Outcome.Refused(new Refusal.OnlyPayers()));
        (await fund.Objections.WithdrawAsync(fund.By(fund.Treasurer, objection), Token)).ShouldBe(new Outcome.Refused(new Refusal.NotYours()));

        (await fund.Objections.UpholdLineAsync(fund.By(fund.Auditor, objection), "ใบเสร็จตรงกัน", Token)).ShouldBeOfType<Outcome.Done>();
        (await fund.Objections.UpholdLineAsync(fund.By(fund.Treasurer, objection), "ซ้ำ", Token)).ShouldBeOfType<Outcome.Refused>().Why.ShouldBeOfType<Refusal.AlreadyAnswered>();
        (await fund.Objections.WithdrawAsync(fund.By(fund.Member, objection), Token)).ShouldBeOfType<Outcome.Refused>().Why.ShouldBeOfType<Refusal.AlreadyAnswered>();
    }

    [Theory]
    [InlineData("yes")]
    [InlineData("no")]
    public async Task Whoever_booked_the_line_leaves_it_to_another_where_the_fund_wants_that(string another)
    {
        var fund = await ObjectionFund.FoundAsync(azurite, ("objection-answerer-is-another", another));
        var sent = await fund.Slips.SendAsync(
            new(fund.Member.Membership, fund.Member.User, new(ObjectionFund.Deposits, Money.FromBaht(300), ObjectionFund.Today), [], null, [], Village.Noon), fund.NextKey(), Token);
        var slip = sent.ShouldBeOfType<SlipOutcome.Sent>().Slip;
        var decision = new SlipDecision(fund.Village.Fund, slip.Number, fund.Treasurer.Membership, fund.Treasurer.User, ObjectionFund.Today, fund.NextKey());
        var entry = (await fund.Slips.ApproveAsync(decision, slip.Match, Token)).ShouldBeOfType<SlipOutcome.Posted>().Entry;
        var objection = await fund.FiledAsync(ObjectionFund.Deposits, entry.Sequence);

        var review = await fund.Objections.ReviewAsync(fund.By(fund.Treasurer, objection), Token);

        (review.WhyNot is Refusal.NeedsAnother).ShouldBe(another == "yes");
        (await fund.Objections.ReviewAsync(fund.By(fund.Second, objection), Token)).WhyNot.ShouldBeNull();
        (await fund.Objections.UpholdLineAsync(fund.By(fund.Second, objection), "สลิปตรงกัน", Token)).ShouldBeOfType<Outcome.Done>();
    }

    [Fact]
    public async Task An_officer_sees_the_line_among_its_neighbours_whether_it_is_intact_and_is_remembered_to_have_looked()
    {
        var fund = await ObjectionFund.FoundAsync(azurite);
        var objection = await fund.FiledAsync(ObjectionFund.Deposits, 2);

        var review = await fund.Objections.ReviewAsync(fund.By(fund.Treasurer, objection), Token);
        await fund.Objections.ReviewAsync(fund.By(fund.Treasurer, objection), Token);
        await fund.Objections.ReviewAsync(fund.By(fund.Member, objection), Token);

        review.Context.Select(entry => entry.Sequence).ShouldBe([1, 2, 3]);
        (review.IsIntact, review.WhyNot, review.WhyNoCorrection).ShouldBe((true, null, null));
        var look = (await new AuditStore(fund.Village.Tables).LooksAsync(fund.Village.Fund, "Q-2569-0001", Token)).ShouldHaveSingleItem();
        (look.Actor, look.Action).ShouldBe((fund.Treasurer.Membership.Member.Value, AuditAction.ObjectionViewed));
    }

    [Fact]
    public async Task A_line_that_was_altered_since_shows()
    {
        var fund = await ObjectionFund.FoundAsync(azurite);
        var objection = await fund.FiledAsync(ObjectionFund.Deposits, 2);
        var row = (await fund.Village.Members.GetEntityAsync<Azure.Data.Tables.TableEntity>(
            Keys.Member(fund.Member.Membership), Keys.Entry(ObjectionFund.Deposits, 2), cancellationToken: Token)).Value;
        row["Change"] = 70_000L;
        await fund.Village.Members.UpdateEntityAsync(row, row.ETag, cancellationToken: Token);

        (await fund.Objections.ReviewAsync(fund.By(fund.Treasurer, objection), Token)).IsIntact.ShouldBeFalse();
    }
}
