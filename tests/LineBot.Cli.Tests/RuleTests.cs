using System.Globalization;
using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Storage.FundBooks;
using LineBot.TestKit;

namespace LineBot.Cli;

/// <summary>Volunteers and benefits go the same way as the books: once, whole, and off again.</summary>
public sealed class RuleTests(AzuriteFixture azurite)
{
    private const string Benefits = "fund_id,benefit_id,name,category,amount,per,tiers,cap_per_year,waiting_days,papers,from";

    private readonly Linebot linebot = new(azurite);

    [Fact]
    public async Task Volunteers_and_benefits_are_stored_updated_and_taken_off_again()
    {
        var fund = Folder.NewFund("rules");
        using var files = Write(fund, area: "1 2", amount: "500");
        using var moved = Write(fund, area: "3", amount: "500");

        var first = (await linebot.RunAsync("import", files.Path, "--json")).Json;
        (await linebot.RunAsync("import", files.Path, "--json")).Json.GetProperty("unchanged").GetInt32().ShouldBe(6);
        var second = (await linebot.RunAsync("import", moved.Path, "--json")).Json;

        (first.GetProperty("added").GetInt32(), second.GetProperty("updated").GetInt32()).ShouldBe((6, 1));
        (await VolunteersAsync(fund)).ShouldBe(["0001 3", "0800000009 4"]);
        (await BenefitsAsync(fund)).ShouldBe(["birth 500.00  365 IdCard,Photo 2024-01-01", "death 0.00 6-24=3000.00,24-=6000.00 0  "]);
        foreach (var batch in (string[])[second.GetProperty("batch").GetRawText(), first.GetProperty("batch").GetRawText()])
        {
            (await linebot.RunAsync("import", "--reverse", batch)).Code.ShouldBe(0);
            (await VolunteersAsync(fund)).FirstOrDefault().ShouldBe(batch == first.GetProperty("batch").GetRawText() ? null : "0001 1 2");
        }

        (await BenefitsAsync(fund)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_benefit_changes_by_a_new_version_only()
    {
        var fund = Folder.NewFund("version");
        using var files = Write(fund, area: "1", amount: "500");
        using var other = Write(fund, area: "1", amount: "600");
        await linebot.RunAsync("import", files.Path);

        var fault = (await linebot.RunAsync("import", other.Path, "--json")).Json.GetProperty("faults").EnumerateArray().ShouldHaveSingleItem();

        (fault.GetProperty("file").GetString(), fault.GetProperty("column").GetString()).ShouldBe(("benefits.csv", "amount"));
    }

    private static Folder Write(string fund, string area, string amount) => new Folder()
        .With("funds.csv", "fund_id,name,kind", $"{fund},กองทุนทดสอบ,welfare")
        .With("members.csv", "fund_id,member_no,given_name,family_name,joined_on", $"{fund},0001,สมศรี,ใจดี,1/10/2563")
        .With("volunteers.csv", "fund_id,member_no,name,phone,area,kind", $"{fund},0001,,,{area},อสม.", $"{fund},,อาสา ตัวอย่าง,0800000009,4,")
        .With("benefits.csv", Benefits,
            $"{fund},birth,รับขวัญบุตร,birth,{amount},event,,,365,id-card photo,1/1/2567",
            $"{fund},death,ฌาปนกิจ,death,-,event,6-24m=3000; 24m-=6000,,,,");

    private async Task<string[]> VolunteersAsync(string fund) =>
        [.. (await Rules().VolunteersAsync(FundId.Parse(fund), TestContext.Current.CancellationToken))
            .Select(volunteer => $"{volunteer.Member?.Value ?? volunteer.Phone} {string.Join(' ', volunteer.Area)}")];

    private async Task<string[]> BenefitsAsync(string fund) =>
        [.. (await Rules().BenefitsAsync(FundId.Parse(fund), TestContext.Current.CancellationToken)).Select(benefit => string.Create(
            CultureInfo.InvariantCulture,
            $"{benefit.Id} {benefit.Amount} {string.Join(',', benefit.Tiers.Select(tier => $"{tier.FromMonth}-{tier.ToMonth}={tier.Amount}"))} {benefit.WaitingDays} {string.Join(',', benefit.Papers)} {benefit.From:yyyy-MM-dd}"))];

    private FundRules Rules() => new(new TableServiceClient(azurite.ConnectionString));
}
