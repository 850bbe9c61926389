using System.Text.Json;
using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Welfare;
using LineBot.Storage.Welfare;
using LineBot.TestKit;

namespace LineBot.Cli;

/// <summary>What a member may have, and what is claimed, read back by scripts.</summary>
public sealed class WelfareTests(AzuriteFixture azurite)
{
    private const string User = "U000000000000000000000000000000b1";

    private readonly Linebot linebot = new(azurite);

    [Fact]
    public async Task Rights_and_claims_are_read_back()
    {
        var fund = Folder.NewFund("rights");
        using var files = Write(fund);
        (await linebot.RunAsync("import", files.Path)).Code.ShouldBe(0);
        var number = await ClaimAsync(FundId.Parse(fund));

        var rights = (await linebot.RunAsync("entitlement", fund, "0001", "--json")).Json.GetProperty("benefits").EnumerateArray().Single();
        var claims = (await linebot.RunAsync("claims", fund, "--json")).Json.GetProperty("claims").EnumerateArray().Single();

        Satang(rights, "satang").ShouldBe(100_00);
        (Satang(rights, "pending_satang"), Satang(rights, "left_satang")).ShouldBe((300_00, 700_00));
        (rights.GetProperty("per").GetString(), rights.GetProperty("in_rule").GetBoolean()).ShouldBe(("night", true));
        rights.GetProperty("clauses").EnumerateArray().Select(clause => clause.GetString()).ShouldBe(["rate", "year-cap", "waiting-days"]);
        (claims.GetProperty("claim_no").GetString(), claims.GetProperty("status").GetString()).ShouldBe((number.ToString(), "submitted"));
        (Satang(claims, "satang"), claims.GetProperty("papers_missing")[0].GetString()).ShouldBe((300_00, "hospital-certificate"));
    }

    [Fact]
    public async Task Whoever_is_not_there_is_named_in_one_sentence()
    {
        var fund = Folder.NewFund("rights");
        using var files = Write(fund);
        (await linebot.RunAsync("import", files.Path)).Code.ShouldBe(0);

        var member = await linebot.RunAsync("entitlement", fund, "0009");
        var claims = await linebot.RunAsync("claims", $"{fund}-x");

        (member.Code, claims.Code).ShouldBe((1, 1));
        member.Error.ShouldContain("no member 0009");
        claims.Error.ShouldContain($"There is no fund {fund}-x");
    }

    private async Task<ClaimNumber> ClaimAsync(FundId fund)
    {
        var store = new ClaimStore(new TableServiceClient(azurite.ConnectionString), TimeProvider.System);
        var today = ThaiDay.Of(TimeProvider.System.GetUtcNow());
        var outcome = await store.SubmitAsync(
            new()
            {
                Member = new(fund, MemberNumber.Parse("0001")),
                By = new(MemberNumber.Parse("0001"), LineUserId.Parse(User)),
                Benefit = "stay",
                Event = ClaimedEvent.Stay(new(today.Year, 1, 1), 3, ForWhom.Self),
                Consent = new("1", TimeProvider.System.GetUtcNow()),
                Shown = Money.FromBaht(300),
            },
            CommandKey.Of(fund.Value, "submit"), TestContext.Current.CancellationToken);
        return outcome.ShouldBeOfType<ClaimOutcome.Done>().Claim.Number;
    }

    private static Folder Write(string fund) => new Folder()
        .With("funds.csv", "fund_id,name,kind", $"{fund},กองทุนทดสอบ,welfare")
        .With("members.csv", "fund_id,member_no,given_name,family_name,joined_on,line_user_id", $"{fund},0001,สมศรี,ใจดี,1/10/2563,{User}")
        .With("benefits.csv",
            "fund_id,benefit_id,name,category,amount,per,cap_per_year,year,waiting_days,papers",
            $"{fund},stay,ค่านอนโรงพยาบาล,sickness,100,night,1000,calendar,180,hospital-certificate");

    private static long Satang(JsonElement element, string property) => element.GetProperty(property).GetInt64();
}
