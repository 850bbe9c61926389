using LineBot.TestKit;

namespace LineBot.Cli;

/// <summary>A fund's settings and pots, from files and by command.</summary>
public sealed class FundTests(AzuriteFixture azurite)
{
    private readonly Linebot linebot = new(azurite);

    [Fact]
    public async Task Settings_are_listed_with_their_meaning_and_set_from_a_day_on()
    {
        var fund = Folder.NewFund("rules-set");
        using var files = Write(fund);
        (await linebot.RunAsync("import", files.Path, "--json")).Json.GetProperty("added").GetInt32().ShouldBe(8);

        var before = (await linebot.RunAsync("fund", "rules", fund, "--json")).Json;
        var set = await linebot.RunAsync("fund", "rules", fund, "--set", "committee-quorum=๓", "--set", "contact-days=จ-ศ", "--from", "2099-01-01", "--json");
        var after = (await linebot.RunAsync("fund", "rules", fund, "--on", "2099-01-01", "--json")).Json;

        (before.GetProperty("version").GetString(), Rule(before, "committee-quorum"), Rule(before, "contact-show-phone")).ShouldBe(("2025-01-01", "2", "no"));
        set.Json.GetProperty("coming").GetArrayLength().ShouldBe(2);
        (after.GetProperty("version").GetString(), Rule(after, "committee-quorum"), Rule(after, "contact-days")).ShouldBe(("2099-01-01", "3", "mon,tue,wed,thu,fri"));
        (await linebot.RunAsync("fund", "rules", fund)).Text.ShouldContain("กรรมการกี่คนจึงครบองค์ประชุม");
    }

    [Theory]
    [InlineData("committee-quorum=0", "2099-01-01", "committee-quorum")]
    [InlineData("committee-quorum", "2099-01-01", "committee-quorum")]
    [InlineData("no-such-rule=1", "2099-01-01", "no-such-rule")]
    [InlineData("committee-quorum=3", "2025-01-01", "reach back")]
    public async Task What_is_no_setting_is_refused_and_nothing_is_written(string set, string from, string words)
    {
        var fund = Folder.NewFund("rules-bad");
        using var files = Write(fund);
        await linebot.RunAsync("import", files.Path);

        var refused = await linebot.RunAsync("fund", "rules", fund, "--set", "contact-show-phone=yes", "--set", set, "--from", from);

        refused.Code.ShouldNotBe(0);
        refused.Error.ShouldContain(words);
        (await linebot.RunAsync("fund", "rules", fund, "--json")).Json.GetProperty("coming").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task A_setting_that_is_written_down_is_not_rewritten()
    {
        var fund = Folder.NewFund("rules-again");
        using var files = Write(fund);
        await linebot.RunAsync("import", files.Path);
        await linebot.RunAsync("fund", "rules", fund, "--set", "committee-quorum=3", "--from", "2099-01-01");

        (await linebot.RunAsync("fund", "rules", fund, "--set", "committee-quorum=3", "--from", "2099-01-01")).Code.ShouldBe(0);
        var other = await linebot.RunAsync("fund", "rules", fund, "--set", "committee-quorum=4", "--from", "2099-01-01");

        (other.Code, other.Error.Contains("choose a later day", StringComparison.Ordinal)).ShouldBe((1, true));
    }

    [Fact]
    public async Task Faults_in_settings_and_pots_are_named_with_file_line_and_column()
    {
        var fund = Folder.NewFund("rules-faults");
        using var files = Write(fund)
            .With("rules.csv", "fund_id,rule,value,from", $"{fund},no-such-rule,1,1/1/2568", $"{fund},committee-quorum,many,1/1/2568",
                $"{fund},contact-days,mon,1/1/2568", $"{fund},contact-days,tue,2025-01-01")
            .With("pots.csv", "fund_id,pot_id,name,kind,purposes,balance,as_of", $"{fund},Big Pot,กอง,members,,,", $"{fund},forever,ยั่งยืน,endowment,,,",
                $"{fund},half,ครึ่ง,donor,wishes,100,");

        var faults = (await linebot.RunAsync("import", files.Path, "--dry-run", "--json")).Json.GetProperty("faults").EnumerateArray();

        faults.Select(fault => $"{fault.GetProperty("file").GetString()}:{fault.GetProperty("line").GetInt32()}:{fault.GetProperty("column").GetString()} {fault.GetProperty("code").GetString()}")
            .ShouldBe(
            [
                "pots.csv:2:pot_id pot-id.invalid", "pots.csv:3:balance pot.balance-missing", "pots.csv:4:purposes code.unknown",
                "rules.csv:2:rule rule.unknown", "rules.csv:3:value rule.value", "rules.csv:5:from key.twice",
            ]);
    }

    [Fact]
    public async Task Money_comes_into_a_pot_once_for_each_paper_and_the_books_are_verified()
    {
        var fund = Folder.NewFund("pots");
        using var files = Write(fund);
        await linebot.RunAsync("import", files.Path);

        var first = (await linebot.RunAsync("fund", "receive", fund, "state", "24,000.50", "--reference", "สมทบ 2/2569", "--on", "2026-11-21", "--json")).Json;
        var again = (await linebot.RunAsync("fund", "receive", fund, "state", "24000.50", "--reference", "สมทบ 2/2569", "--on", "2026-11-21", "--json")).Json;
        var other = await linebot.RunAsync("fund", "receive", fund, "nowhere", "1", "--reference", "x");

        first.GetRawText().ShouldBe(again.GetRawText());
        (first.GetProperty("receipt_no").GetString(), first.GetProperty("balance_satang").GetInt64()).ShouldBe(("P-0001", 2_500_050));
        (other.Code, other.Error.Contains("nowhere", StringComparison.Ordinal)).ShouldBe((1, true));
        (await linebot.RunAsync("fund", "pots", fund, "--json")).Json.GetProperty("pots").EnumerateArray()
            .Select(pot => $"{pot.GetProperty("pot_id").GetString()} {pot.GetProperty("spendable_satang").GetRawText()}").ShouldBe(["forever 0", "state 2500050"]);
        var verified = (await linebot.RunAsync("verify-ledger", "--fund", fund, "--json")).Json;
        (verified.GetProperty("books").GetInt32(), verified.GetProperty("entries").GetInt64(), verified.GetProperty("faults").GetArrayLength()).ShouldBe((2, 3, 0));
    }

    [Fact]
    public async Task What_came_in_by_mistake_is_taken_back_by_an_entry_of_its_own()
    {
        var fund = Folder.NewFund("pot-book");
        using var files = Write(fund);
        await linebot.RunAsync("import", files.Path);
        await linebot.RunAsync("fund", "receive", fund, "state", "500", "--reference", "สลิป 9", "--on", "2026-11-21");
        string[] reverse = ["fund", "reverse", fund, "state", "P-0001", "--by", "0001", "--reason", "ผิดกอง", "--on", "2026-11-21", "--json"];

        var back = (await linebot.RunAsync(reverse)).Json;
        var again = (await linebot.RunAsync(reverse)).Json;
        var nobody = await linebot.RunAsync("fund", "reverse", fund, "state", "P-0001", "--by", "0404", "--reason", "ผิดกอง");

        (back.GetProperty("receipt_no").GetString(), back.GetProperty("reverses").GetString(), back.GetProperty("balance_satang").GetInt64())
            .ShouldBe(("P-0002", "P-0001", 100_000));
        again.GetRawText().ShouldBe(back.GetRawText());
        (nobody.Code, nobody.Error.Contains("0404", StringComparison.Ordinal)).ShouldBe((1, true));
        (await linebot.RunAsync("fund", "pot-book", fund, "state", "--json")).Json.GetProperty("entries").EnumerateArray()
            .Select(entry => entry.GetProperty("type").GetString()).ShouldBe(["Reversal", "Income", "Opening"]);
        (await linebot.RunAsync("fund", "pot-book", fund, "nowhere")).Code.ShouldBe(1);
    }

    [Fact]
    public async Task A_committee_that_cannot_work_is_told_so()
    {
        var fund = Folder.NewFund("advice");
        using var files = Write(fund);
        await linebot.RunAsync("import", files.Path);

        var advice = (await linebot.RunAsync("fund", "rules", fund, "--json")).Json.GetProperty("advice").EnumerateArray().Select(one => one.GetString()!).ToList();

        advice.ShouldContain(words => words.Contains("committee-quorum", StringComparison.Ordinal));
        advice.ShouldContain(words => words.Contains("committee-payer-is-another", StringComparison.Ordinal));
        advice.ShouldContain(words => words.Contains("LINE", StringComparison.Ordinal));
    }

    private static string? Rule(System.Text.Json.JsonElement answer, string name) => answer.GetProperty("rules").EnumerateArray()
        .Single(rule => rule.GetProperty("rule").GetString() == name).GetProperty("value").GetString();

    /// <summary>One officer for everything, a quorum of two, two pots.</summary>
    private static Folder Write(string fund) => new Folder()
        .With("funds.csv", "fund_id,name,kind", $"{fund},กองทุนทดสอบ,welfare")
        .With("members.csv", "fund_id,member_no,given_name,family_name,joined_on", $"{fund},0001,สมศรี,ใจดี,1/10/2563")
        .With("committee.csv", "fund_id,member_no,position,duties", $"{fund},0001,chair,decide pay communicate")
        .With("rules.csv", "fund_id,กฎ,ค่า,เริ่มใช้", $"{fund},committee-quorum,2,1/1/2568", $"{fund},contact-hours,09.00-12.00,1/1/2567", $"{fund},contact-days,ทุกวัน,1/1/2567")
        .With("pots.csv", "fund_id,pot_id,name,kind,purposes,balance,as_of",
            $"{fund},state,เงินสมทบรัฐ,state-match,welfare disaster,\"1,000.00\",30/9/2569",
            $"{fund},forever,กองทุนยั่งยืน,endowment,education,\"100,000.00\",30/9/2569");
}
