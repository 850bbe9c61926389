using LineBot.Funds.Due;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;

namespace LineBot.Funds.Guarantees;

public class NoticeDeadlineTests
{
    private static readonly Membership Borrower = new(FundId.Parse("ban-lo"), MemberNumber.Parse("0001"));
    private static readonly LoanNumber Loan = LoanNumber.Parse("L-1");
    private static readonly MemberNumber Backer = MemberNumber.Parse("0003");

    [Fact]
    public void Sixty_days_are_counted_from_the_day_after_it_was_due() => NoticeDeadlines.SendBy(new(2026, 11, 15)).ShouldBe(new(2027, 1, 14));

    [Theory]
    [InlineData("2026-11-15", null)]                  // Due today is not late.
    [InlineData("2026-11-16", "2026-11-15")]
    [InlineData("2026-12-20", "2026-11-15")]
    public void A_late_loan_asks_for_a_notice_to_each_guarantor(string today, string? lateSince) =>
        Pending(today).Select(notice => (DateOnly?)notice.LateSince).SingleOrDefault().ShouldBe(lateSince is null ? null : Contract.Day(lateSince));

    [Theory]
    [InlineData("2026-11-20", "2026-12-10", null)]             // Told of November; December is not late yet.
    [InlineData("2026-11-20", "2026-12-16", "2026-12-15")]     // December became late after the letter.
    [InlineData("2026-12-16", "2026-12-17", null)]             // A letter of the day after speaks of both.
    [InlineData("2026-11-15", "2026-11-20", "2026-11-15")]     // Sent before anything was late: no notice of it.
    public void A_notice_speaks_of_all_that_was_late_on_its_day(string sent, string today, string? lateSince) =>
        Pending(today, new SentNotice(Loan, Backer, Contract.Day(sent), NoticeWay.ByHand, MemberNumber.Parse("0005"), default))
            .Select(notice => (DateOnly?)notice.LateSince).SingleOrDefault().ShouldBe(lateSince is null ? null : Contract.Day(lateSince));

    private static IReadOnlyList<NoticeDue> Pending(string today, params SentNotice[] sent) =>
        NoticeDeadlines.Pending(new([new(Borrower, Loan, Backer)], sent), [Due(5, new(2026, 11, 15)), Due(6, new(2026, 12, 15))], Contract.Day(today));

    private static DueInstalment Due(int number, DateOnly on) => new(Borrower, Loan, number, on, Money.FromBaht(1_000), Money.Zero);
}
