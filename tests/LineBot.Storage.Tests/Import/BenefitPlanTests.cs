using LineBot.Funds.Import;
using LineBot.Funds.Welfare;
using LineBot.TestKit;

namespace LineBot.Storage.Import;

public class BenefitPlanTests(AzuriteFixture azurite)
{
    private static readonly DateOnly Since = new(2024, 1, 1);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("2026-01-01", null)]
    [InlineData("2026-01-02", PlanFaultCode.BenefitGap)]
    [InlineData("2025-12-31", PlanFaultCode.BenefitOverlap)]
    [InlineData("2023-01-01", PlanFaultCode.BenefitOverlap)]   // it ends on the day on which the stored one begins
    public async Task A_new_version_follows_the_stored_ones(string from, PlanFaultCode? fault)
    {
        var village = await Village.FoundAsync(azurite, Token);
        await village.Imports.CommitAsync(village.Rows(village.FundRow(), Row(village, Since, new(2025, 12, 31))), progress: null, Token);

        var day = DateOnly.ParseExact(from, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var outcome = await village.Imports.CommitAsync(village.Rows(Row(village, day, day < Since ? Since : null)), progress: null, Token);

        outcome.Faults.Select(found => (PlanFaultCode?)found.Code).ShouldBe(fault is null ? [] : [fault]);
    }

    [Fact]
    public async Task Versions_that_come_together_may_close_the_gap()
    {
        var village = await Village.FoundAsync(azurite, Token);
        await village.Imports.CommitAsync(village.Rows(village.FundRow(), Row(village, Since, new(2025, 12, 31))), progress: null, Token);

        var outcome = await village.Imports.CommitAsync(
            village.Rows(Row(village, new(2026, 1, 1), new(2026, 6, 30)), Row(village, new(2026, 7, 1), null)), progress: null, Token);

        outcome.Faults.ShouldBeEmpty();
    }

    private static BenefitRow Row(Village village, DateOnly from, DateOnly? to) => new(village.Next("benefits.csv"), new()
    {
        Fund = village.Fund,
        Id = "birth",
        Name = "รับขวัญบุตร",
        Category = BenefitCategory.Birth,
        Amount = LineBot.Funds.Money.FromBaht(500 + from.Year),
        Per = BenefitUnit.Event,
        From = from,
        To = to,
    });
}
