using LineBot.Funds.Members;
using LineBot.TestKit;

namespace LineBot.Storage.Members;

public class CommitteeTests(AzuriteFixture azurite)
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_officers_of_a_day_are_those_whose_seat_is_filled_that_day()
    {
        var village = await Village.FoundAsync(azurite, Token);
        await village.Imports.CommitAsync(
            village.Rows(
                village.FundRow(), village.MemberRow("0001"), village.MemberRow("0002") with { Household = "12/3" }, village.MemberRow("0003"),
                village.SeatRow("0001", Position.Chair, Duty.Decide) with { TermTo = new(2026, 11, 20) },
                village.SeatRow("0002", Position.Treasurer, Duty.Pay),
                village.SeatRow("0002", Position.Secretary, Duty.Communicate) with { TermFrom = new(2026, 11, 22) }),
            progress: null, Token);

        var today = (await CommitteeAsync(village, Today)).ShouldHaveSingleItem();
        var tomorrow = (await CommitteeAsync(village, Today.AddDays(1))).ShouldHaveSingleItem();

        (today.Membership, today.FullName, today.Household).ShouldBe((village.Member("0002"), "นางสมศรี ใจดี", "12/3"));
        (today.Has(Duty.Pay), today.Has(Duty.Communicate), today.LineUsers.Count).ShouldBe((true, false, 0));
        tomorrow.Has(Duty.Communicate).ShouldBeTrue();
        (await CommitteeAsync(village, Today.AddDays(-1))).Select(officer => officer.Membership.Member.Value).ShouldBe(["0001", "0002"]);
    }

    [Fact]
    public async Task An_import_that_is_taken_back_takes_its_officers_along()
    {
        var village = await Village.FoundAsync(azurite, Token);
        await village.Imports.CommitAsync(village.Rows(village.FundRow(), village.MemberRow("0001"), village.MemberRow("0002")), progress: null, Token);
        await village.Imports.CommitAsync(village.Rows(village.SeatRow("0001", Position.Chair, Duty.Decide)), progress: null, Token);
        var seat = await village.Imports.CommitAsync(village.Rows(village.SeatRow("0002", Position.Treasurer, Duty.Pay)), progress: null, Token);

        await village.Imports.ReverseAsync(seat.Batch, progress: null, Token);

        (await CommitteeAsync(village, Today)).Select(officer => officer.Membership.Member.Value).ShouldBe(["0001"]);
    }

    [Fact]
    public async Task A_committee_is_one_query_for_the_list_and_one_for_each_officer()
    {
        var village = await Village.FoundAsync(azurite, Token);
        await village.Imports.CommitAsync(village.Somsri(), progress: null, Token);
        var wire = new ScriptedTransport();

        var officers = await new CommitteeStore(village.Service(wire)).ReadAsync(village.Fund, Today, Token);

        officers.Count.ShouldBe(1);
        wire.Requests.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_fund_without_a_committee_has_no_officers()
    {
        var village = await Village.FoundAsync(azurite, Token);

        (await CommitteeAsync(village, Today)).ShouldBeEmpty();
    }

    private static Task<IReadOnlyList<Officer>> CommitteeAsync(Village village, DateOnly day) =>
        new CommitteeStore(village.Tables).ReadAsync(village.Fund, day, Token);
}
