using LineBot.Funds.Import;
using LineBot.Funds.Rules;
using LineBot.TestKit;

namespace LineBot.Storage.FundBooks;

public class RuleStoreTests(AzuriteFixture azurite)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("2026-09-30", "default", null, true)]
    [InlineData("2026-10-01", "2026-10-01", 3, true)]
    [InlineData("2026-11-20", "2026-10-01", 3, true)]
    [InlineData("2026-11-21", "2026-11-21", 5, true)]
    [InlineData("2027-01-01", "2027-01-01", 5, false)]
    public async Task A_day_reads_the_settings_that_hold_on_it(string day, string version, int? quorum, bool household)
    {
        var village = await VillageWithRulesAsync();

        var values = await new RuleStore(village.Tables).ReadAsync(village.Fund, Day(day), Token);
        var rules = CommitteeRules.Read(values);

        (values.Version, rules.Quorum, rules.ExcludesHousehold).ShouldBe((version, quorum, household));
    }

    [Fact]
    public async Task A_fund_that_wrote_nothing_down_has_the_defaults()
    {
        var village = await Village.FoundAsync(azurite, Token);

        var values = await new RuleStore(village.Tables).ReadAsync(village.Fund, Day("2026-11-21"), Token);

        values.Version.ShouldBe("default");
        CommitteeRules.Read(values).ShouldBe(new CommitteeRules());
        ContactRules.Read(values).ShouldBe(new ContactRules());
    }

    [Fact]
    public async Task A_setting_is_followed_by_the_next_and_never_changed()
    {
        var village = await VillageWithRulesAsync();
        var changed = village.RuleRow("committee-quorum", "4", Day("2026-10-01"));

        var faults = await village.Imports.CheckAsync(village.Rows(changed), Token);

        faults.ShouldBe([new PlanFault(changed.Source, PlanFaultCode.Contradiction, "value")]);
        var store = new RuleStore(village.Tables);
        (await store.AddAsync(changed.Rule, Token)).ShouldBeFalse();
        (await store.AddAsync(changed.Rule with { Value = "3" }, Token)).ShouldBeTrue();
        (await store.AddAsync(changed.Rule with { From = Day("2026-12-01") }, Token)).ShouldBeTrue();
        (await store.ReadAsync(village.Fund, Day("2026-12-01"), Token)).Find("committee-quorum").ShouldBe("4");
    }

    [Fact]
    public async Task Settings_go_with_the_import_that_brought_them()
    {
        var village = await VillageWithRulesAsync();
        var batch = (await village.Imports.CommitAsync(village.Rows(village.RuleRow("contact-show-phone", "yes", Day("2026-11-01"))), progress: null, Token)).Batch;

        await village.Imports.ReverseAsync(batch, progress: null, Token);

        var values = await new RuleStore(village.Tables).ReadAsync(village.Fund, Day("2026-11-21"), Token);
        (values.Find("contact-show-phone"), values.Find("committee-quorum")).ShouldBe((null, "5"));
    }

    private async Task<Village> VillageWithRulesAsync()
    {
        var village = await Village.FoundAsync(azurite, Token);
        var outcome = await village.Imports.CommitAsync(
            village.Rows(
                village.FundRow(),
                village.RuleRow("committee-quorum", "3", Day("2026-10-01")),
                village.RuleRow("committee-quorum", "5", Day("2026-11-21")),
                village.RuleRow("committee-exclude-household", "no", Day("2027-01-01"))),
            progress: null, Token);
        (outcome.Added, outcome.Faults.Count).ShouldBe((4, 0));
        return village;
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
