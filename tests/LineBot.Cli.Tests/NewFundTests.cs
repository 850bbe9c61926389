using LineBot.TestKit;

namespace LineBot.Cli;

/// <summary>From a new fund to its first report and its leaflet.</summary>
public sealed class NewFundTests(AzuriteFixture azurite)
{
    private readonly Linebot linebot = new(azurite);

    [Theory]
    [InlineData("welfare", 5)]
    [InlineData("village-bank", 0)]
    [InlineData("savings-group", 0)]
    public async Task A_template_becomes_a_fund_once(string template, int benefits)
    {
        var fund = Folder.NewFund("new");

        var made = await linebot.RunAsync("fund", "new", fund, "--template", template, "--name", "กองทุนใหม่ (ทดสอบ)", "--json");
        var again = await linebot.RunAsync("fund", "new", fund, "--template", template, "--name", "กองทุนใหม่ (ทดสอบ)");
        var rules = await linebot.RunAsync("fund", "rules", fund, "--json");

        made.Error.ShouldBeEmpty();
        made.Json.GetProperty("benefits").GetInt32().ShouldBe(benefits);
        (made.Json.GetProperty("rules").GetInt32(), made.Json.GetProperty("pots").GetInt32()).ShouldSatisfyAllConditions(
            counts => counts.Item1.ShouldBeGreaterThan(2), counts => counts.Item2.ShouldBeGreaterThan(1));
        (again.Code, again.Error.Contains("already", StringComparison.Ordinal)).ShouldBe((1, true));
        rules.Code.ShouldBe(0);
    }

    [Fact]
    public async Task A_workbook_to_fill_in_imports_as_it_is()
    {
        var fund = Folder.NewFund("fill");
        using var place = new Folder();
        var workbook = Path.Combine(place.Path, "new.xlsx");

        (await linebot.RunAsync("fund", "new", fund, "--template", "welfare", "--name", "กองทุนใหม่", "--workbook", workbook)).Code.ShouldBe(0);
        var import = await linebot.RunAsync("import", workbook, "--json");

        import.Code.ShouldBe(0, import.Text);
        import.Json.GetProperty("rows").GetProperty("members").GetInt32().ShouldBe(0);
        import.Json.GetProperty("rows").GetProperty("benefits").GetInt32().ShouldBe(5);
    }

    [Fact]
    public async Task A_report_closes_line_by_line_and_prints()
    {
        var fund = Folder.NewFund("report");
        using var files = SmallFund.Write(fund);
        (await linebot.RunAsync("import", files.Path)).Code.ShouldBe(0);

        var report = (await linebot.RunAsync("report", fund, "2569-11", "--json")).Json;
        var page = Path.Combine(files.Path, "report.html");
        var table = Path.Combine(files.Path, "report.csv");
        (await linebot.RunAsync("report", fund, "2569", "--out", page)).Code.ShouldBe(0);
        (await linebot.RunAsync("report", fund, "2026", "--out", table)).Code.ShouldBe(0);
        var screen = await linebot.RunAsync("report", fund, "2569-11");

        var pledge = report.GetProperty("savings").EnumerateArray().Single(line => line.GetProperty("kind").GetString() == "Pledge").GetProperty("moved");
        (pledge.GetProperty("brought_forward").GetInt64(), pledge.GetProperty("in").GetInt64(), pledge.GetProperty("out").GetInt64(), pledge.GetProperty("carried_forward").GetInt64())
            .ShouldBe((1_260_000, 0, 5_025, 1_254_975));
        report.GetProperty("loans").GetProperty("principal").GetProperty("carried_forward").GetInt64().ShouldBe(1_800_000);
        screen.Text.ShouldContain("12,549.75");
        var words = await File.ReadAllTextAsync(page, TestContext.Current.CancellationToken);
        words.ShouldContain("ดอกเบี้ยรับ");
        words.ShouldNotContain("สมศรี");
        (await File.ReadAllTextAsync(table, TestContext.Current.CancellationToken)).ShouldContain("เงินสัจจะ");
    }

    [Fact]
    public async Task The_leaflet_leads_to_the_funds_own_account()
    {
        var fund = Folder.NewFund("leaf");
        using var files = SmallFund.Write(fund);
        (await linebot.RunAsync("import", files.Path)).Code.ShouldBe(0);
        var page = Path.Combine(files.Path, "leaflet.html");

        (await linebot.RunAsync("leaflet", fund, "--line-id", "@fund-demo", "--out", page)).Code.ShouldBe(0);
        var wrong = await linebot.RunAsync("leaflet", fund, "--line-id", "fund-demo", "--out", page);

        var words = await File.ReadAllTextAsync(page, TestContext.Current.CancellationToken);
        words.ShouldContain("กองทุนทดสอบ");
        words.ShouldContain("@fund-demo");
        words.ShouldContain("<svg");
        wrong.Code.ShouldBe(2);
    }

    [Theory]
    [InlineData("2569-13")]
    [InlineData("69")]
    [InlineData("soon")]
    [InlineData("2569-1-1")]
    public async Task What_is_no_month_is_refused(string period) => (await linebot.RunAsync("report", "any", period)).Code.ShouldBe(2);
}
