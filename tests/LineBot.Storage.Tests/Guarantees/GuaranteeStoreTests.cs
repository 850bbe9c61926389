using LineBot.Funds.Guarantees;
using LineBot.Funds.Ledger;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;
using LineBot.Storage.Welfare;
using LineBot.TestKit;

namespace LineBot.Storage.Guarantees;

/// <summary>Guarantors and their notices in a real table store: 0002 backs the loan of 0001, 0004 pays. Today is 21 November 2026.</summary>
public class GuaranteeStoreTests(AzuriteFixture azurite)
{
    private static readonly LoanNumber Garlic = LoanNumber.Parse("L-1");
    private static readonly LineUserId Person = LineUserId.Parse($"U{0xe1:x32}");

    private static readonly LineUserId Officer = LineUserId.Parse($"U{0xe4:x32}");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_import_makes_the_guarantees_known_and_a_rebuild_adds_nothing()
    {
        var village = await FoundAsync();

        var known = (await Store(village).OfAsync(village.Member("0002"), Token)).ShouldHaveSingleItem();

        (known.Borrower, known.Loan, known.State).ShouldBe((village.Member("0001"), Garlic, GuaranteeState.NotAnswered));
        (await Store(village).RebuildAsync(village.Fund, Token)).ShouldBe(0);
    }

    [Fact]
    public async Task A_guarantor_answers_once_and_the_same_key_again_is_the_same_answer()
    {
        var village = await FoundAsync();
        var first = (await AnswerAsync(village, "0002", accepts: true, "k1")).ShouldBeOfType<GuaranteeOutcome.Answered>().Guarantee;

        first.State.ShouldBe(GuaranteeState.Accepted);
        (await AnswerAsync(village, "0002", accepts: true, "k1")).ShouldBe(new GuaranteeOutcome.Answered(first));
        (await AnswerAsync(village, "0002", accepts: false, "k2")).ShouldBe(new GuaranteeOutcome.AnsweredBefore(first));
    }

    [Theory]
    [InlineData("0001")]
    [InlineData("0004")]
    public async Task Nobody_answers_for_a_guarantor(string member)
    {
        var village = await FoundAsync();

        (await AnswerAsync(village, member, accepts: true, "k1")).ShouldBeOfType<GuaranteeOutcome.NotYours>();
        (await Store(village).AnswerAsync(new(village.Member("0002"), LineUserId.Parse($"U{0xe2:x32}"), Garlic, true), Key(village, "k2"), Token))
            .ShouldBeOfType<GuaranteeOutcome.NotYours>();
    }

    [Fact]
    public async Task An_officer_asks_once_and_the_same_key_again_is_the_same_question()
    {
        var village = await FoundAsync();
        var first = (await AskAsync(village, "0004", "k1")).ShouldBeOfType<AskOutcome.Asked>();

        (first.To, first.Guarantee.AskedAt).ShouldBe((Person, new ManualClock().GetUtcNow()));
        (await AskAsync(village, "0004", "k1")).ShouldBe(first);
        (await AskAsync(village, "0004", "k2")).ShouldBe(new AskOutcome.Refused(AskRefusal.AskedBefore));
        (await AnswerAsync(village, "0002", accepts: true, "k3")).ShouldBeOfType<GuaranteeOutcome.Answered>();
        (await AskAsync(village, "0004", "k4")).ShouldBe(new AskOutcome.Refused(AskRefusal.AnsweredBefore));
    }

    [Theory]
    [InlineData("0002", "L-1", true, AskRefusal.NotYours)]
    [InlineData("0004", "L-2", true, AskRefusal.NoSuchGuarantee)]
    [InlineData("0004", "L-1", false, AskRefusal.NotNow)]
    public async Task Who_has_no_duty_no_such_loan_or_the_wrong_hour_asks_nobody(string by, string loan, bool isLawfulHour, AskRefusal expected)
    {
        var village = await FoundAsync();

        (await AskAsync(village, by, "k1", loan, isLawfulHour)).ShouldBe(new AskOutcome.Refused(expected));
        (await Store(village).OfAsync(village.Member("0002"), Token)).ShouldHaveSingleItem().AskedAt.ShouldBeNull();
    }

    [Fact]
    public async Task Who_is_not_linked_cannot_be_asked()
    {
        var village = await FoundAsync(guarantor: null);

        (await AskAsync(village, "0004", "k1")).ShouldBe(new AskOutcome.Refused(AskRefusal.NotLinked));
    }

    [Fact]
    public async Task A_sent_notice_is_on_record_once()
    {
        var village = await FoundAsync();
        await SentAsync(village, "0004", new(2026, 11, 20), "k1");
        await SentAsync(village, "0004", new(2026, 11, 20), "k1");

        (await Store(village).ReadAsync(village.Fund, Token)).Notices.ShouldHaveSingleItem().SentOn.ShouldBe(new(2026, 11, 20));
    }

    [Theory]
    [InlineData("0002", "2026-11-20", NoticeRefusal.NotYours)]
    [InlineData("0004", "2026-11-22", NoticeRefusal.InFuture)]
    public async Task A_notice_is_recorded_by_an_officer_and_after_it_was_sent(string by, string on, NoticeRefusal expected)
    {
        var village = await FoundAsync();

        (await SentAsync(village, by, DateOnly.ParseExact(on, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), "k1"))
            .ShouldBe(new NoticeOutcome.Refused(expected));
    }

    private Task<Village> FoundAsync() => FoundAsync(Person);

    private async Task<Village> FoundAsync(LineUserId? guarantor)
    {
        var village = await Village.FoundAsync(azurite, Token);
        var rows = village.Somsri();
        rows = rows with
        {
            Members = [.. rows.Members, village.MemberRow("0002") with { LineUser = guarantor }, village.MemberRow("0004") with { LineUser = Officer }],
            Loans = [village.LoanRow("0001", "L-1") with { Guarantors = [MemberNumber.Parse("0002")] }],
            Seats = [village.SeatRow("0004", Position.Treasurer, Duty.Pay)],
        };
        (await village.Imports.CommitAsync(rows, null, Token)).Faults.ShouldBeEmpty();
        return village;
    }

    private static Task<AskOutcome> AskAsync(Village village, string by, string key, string loan = "L-1", bool isLawfulHour = true)
    {
        var person = by == "0002" ? Person : Officer;
        var ask = new GuaranteeAsk(village.Member(by), person, LoanNumber.Parse(loan), MemberNumber.Parse("0002"), isLawfulHour);
        return Store(village).AskAsync(ask, Key(village, key), Token);
    }

    private static GuaranteeStore Store(Village village) => new(village.Tables, village.Passbooks, new ManualClock());

    private static Task<GuaranteeOutcome> AnswerAsync(Village village, string member, bool accepts, string key) =>
        Store(village).AnswerAsync(new(village.Member(member), Person, Garlic, accepts), Key(village, key), Token);

    private static Task<NoticeOutcome> SentAsync(Village village, string by, DateOnly on, string key) => Store(village).SentAsync(
        new(village.Member(by), Person: null, Garlic, MemberNumber.Parse("0002"), on, NoticeWay.RegisteredPost), Key(village, key), Token);

    private static CommandKey Key(Village village, string key) => CommandKey.Parse($"{village.Fund}/{key}");
}
