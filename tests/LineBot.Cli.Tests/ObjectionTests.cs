using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Objections;
using LineBot.Storage.FundBooks;
using LineBot.Storage.Ledger;
using LineBot.Storage.Members;
using LineBot.Storage.Objections;
using LineBot.Storage.SavingsDay;
using LineBot.Storage.Slips;
using LineBot.TestKit;

namespace LineBot.Cli;

/// <summary>What members object to, read back by scripts: by number, and without a word of theirs.</summary>
public sealed class ObjectionTests(AzuriteFixture azurite)
{
    private const string User = "U000000000000000000000000000000b7";

    private const string Words = "วันนั้นฝากมากกว่านี้";

    private readonly Linebot linebot = new(azurite);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_waits_is_listed_and_what_was_withdrawn_on_request()
    {
        var fund = Folder.NewFund("objects");
        using var files = Write(fund);
        (await linebot.RunAsync("import", files.Path)).Code.ShouldBe(0);
        var (store, filed) = await FileAsync(FundId.Parse(fund));

        var open = await linebot.RunAsync("objections", fund, "--json");
        var csv = await linebot.RunAsync("objections", fund, "--csv");
        await store.WithdrawAsync(new(filed.Fund, filed.Number, filed.Membership, filed.User, Today, CommandKey.Parse($"{fund}/back")), Token);
        var after = await linebot.RunAsync("objections", fund, "--json");
        var all = await linebot.RunAsync("objections", fund, "--all", "--json");

        var one = open.Json.GetProperty("objections").EnumerateArray().Single();
        (one.GetProperty("objection_no").GetString(), one.GetProperty("status").GetString()).ShouldBe((filed.Number.ToString(), "waiting"));
        (one.GetProperty("member_no").GetString(), one.GetProperty("line_satang").GetInt64()).ShouldBe(("0001", 500_00));
        csv.Text.ShouldContain($"{filed.Number},0001,D-1,");
        (open.Text + csv.Text + all.Text).ShouldNotContain(Words);
        after.Json.GetProperty("objections").GetArrayLength().ShouldBe(0);
        all.Json.GetProperty("objections").EnumerateArray().Single().GetProperty("status").GetString().ShouldBe("withdrawn");
    }

    [Fact]
    public async Task A_fund_that_is_not_there_is_named()
    {
        var answer = await linebot.RunAsync("objections", "no-such-fund");

        answer.Code.ShouldBe(1);
        answer.Error.ShouldContain("There is no fund no-such-fund");
    }

    private static DateOnly Today => ThaiDay.Of(TimeProvider.System.GetUtcNow());

    private async Task<(ObjectionStore Store, Objection Filed)> FileAsync(FundId fund)
    {
        var (tables, clock) = (new TableServiceClient(azurite.ConnectionString), TimeProvider.System);
        var (passbooks, ledger, rules) = (new PassbookStore(tables), new LedgerStore(tables, clock), new RuleStore(tables));
        var store = new ObjectionStore(
            tables, passbooks, ledger, new SlipStore(tables, passbooks, ledger, rules, clock), new DaySheetStore(tables, passbooks, ledger, rules, clock), rules, clock);
        var filed = new NewObjection(
            new(fund, MemberNumber.Parse("0001")), LineUserId.Parse(User), LedgerBook.Of(AccountNumber.Parse("D-1")), 1, Words, [], Today);
        return (store, (await store.FileAsync(filed, CommandKey.Parse($"{fund}/file"), Token)).ShouldBeOfType<ObjectionOutcome.Done>().Objection);
    }

    private static Folder Write(string fund) => new Folder()
        .With("funds.csv", "fund_id,name,kind", $"{fund},กองทุนทดสอบ,welfare")
        .With("members.csv", "fund_id,member_no,given_name,family_name,joined_on,line_user_id", $"{fund},0001,สมศรี,ใจดี,1/10/2563,{User}")
        .With("accounts.csv", "fund_id,member_no,account_no,kind,balance,as_of", $"{fund},0001,D-1,deposit,500.00,2026-09-30");
}
