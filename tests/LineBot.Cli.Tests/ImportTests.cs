using System.Text;
using System.Text.Json;
using LineBot.TestKit;

namespace LineBot.Cli;

public sealed class ImportTests(AzuriteFixture azurite)
{
    private readonly Linebot linebot = new(azurite);

    [Fact]
    public async Task A_balance_reads_back_what_was_imported()
    {
        var fund = Folder.NewFund("read");
        using var files = SmallFund.Write(fund);

        (await linebot.RunAsync("import", files.Path)).Code.ShouldBe(0);
        var balance = await linebot.RunAsync("balance", fund, "0001", "--on", "2026-11-21", "--json");

        balance.Error.ShouldBeEmpty();
        balance.Text.TrimEnd().ShouldBe(
            $$"""
            {"fund_id":"{{fund}}","member_no":"0001","on":"2026-11-21","accounts":[
            {"account_no":"H-1","kind":"share","satang":400000},
            {"account_no":"K-1","kind":"in-kind","satang":4,"unit":"ตัว"},
            {"account_no":"S-1","kind":"pledge","satang":1254975}],"loans":[
            {"loan_no":"L-1","method":"equal-principal","outstanding_principal_satang":1800000,"arrears_satang":860000,
            "next_due":{"date":"2026-12-15","satang":210000},"payoff_satang":1861973}]}
            """.Replace("\n", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_same_files_again_add_nothing()
    {
        using var files = SmallFund.Write(Folder.NewFund("twice"));
        await linebot.RunAsync("import", files.Path);

        var again = (await linebot.RunAsync("import", files.Path, "--json")).Json;

        again.TryGetProperty("batch", out _).ShouldBeFalse();
        (again.GetProperty("added").GetInt32(), again.GetProperty("updated").GetInt32()).ShouldBe((0, 0));
        again.GetProperty("unchanged").GetInt32().ShouldBe(13);
    }

    [Fact]
    public async Task The_sample_network_again_adds_nothing()
    {
        (await linebot.RunAsync("import", Folder.Sample)).Code.ShouldBe(0);

        var again = (await linebot.RunAsync("import", Folder.Sample, "--json")).Json;

        (again.GetProperty("added").GetInt32(), again.GetProperty("updated").GetInt32()).ShouldBe((0, 0));
    }

    [Fact]
    public async Task With_one_fault_nothing_is_imported()
    {
        var fund = Folder.NewFund("fault");
        using var files = SmallFund.Write(fund).With(
            "repayments.csv", "fund_id,loan_no,date,amount,receipt_no", $"{fund},L-1,15/7/2569,2200,2/001", $"{fund},L-9,15/7/2569,1,2/002");

        var import = await linebot.RunAsync("import", files.Path, "--json");

        import.Code.ShouldBe(1);
        Faults(import.Json).ShouldBe(["repayments.csv:3:loan_no loan.unknown"]);
        (await linebot.RunAsync("balance", fund, "0001")).Error.ShouldContain($"no fund {fund}");
    }

    [Fact]
    public async Task A_fault_names_its_column_as_the_file_does_and_to_scripts_by_its_code()
    {
        var fund = Folder.NewFund("thai");
        using var files = SmallFund.Write(fund).With("repayments.csv", "รหัสกองทุน,เลขที่สัญญา,วันที่,จำนวนเงิน,เลขที่ใบเสร็จ", $"{fund},L-9,15/7/2569,1,2/002");

        var json = await linebot.RunAsync("import", files.Path, "--dry-run", "--json");
        var screen = await linebot.RunAsync("import", files.Path, "--dry-run");

        Faults(json.Json).ShouldBe(["repayments.csv:2:loan_no loan.unknown"]);
        json.Json.GetProperty("faults")[0].GetProperty("heading").GetString().ShouldBe("เลขที่สัญญา");
        screen.Text.ShouldContain("repayments.csv บรรทัด 2 เลขที่สัญญา (loan_no)");
    }

    [Fact]
    public async Task A_dry_run_counts_the_rows_and_changes_nothing()
    {
        var fund = Folder.NewFund("dry");
        using var files = SmallFund.Write(fund);

        var dry = await linebot.RunAsync("import", files.Path, "--dry-run", "--json");

        dry.Code.ShouldBe(0);
        dry.Json.GetProperty("rows").GetProperty("members").GetInt32().ShouldBe(2);
        dry.Json.GetProperty("faults").GetArrayLength().ShouldBe(0);
        (await linebot.RunAsync("balance", fund, "0001")).Code.ShouldBe(1);
    }

    [Fact]
    public async Task Rows_that_contradict_what_is_stored_are_faults_and_starred_columns_are_updates()
    {
        var fund = Folder.NewFund("other");
        using var files = SmallFund.Write(fund);
        await linebot.RunAsync("import", files.Path);
        using var changed = new Folder()
            .With("members.csv", "fund_id,member_no,given_name,family_name,joined_on", $"{fund},0001,สมศรี,สมมติ,2/10/2563", $"{fund},0002,ทดลอง,ตัวอย่าง,1/10/2563")
            .With("accounts.csv", "fund_id,member_no,account_no,kind,balance,as_of,pledge_amount", $"{fund},0001,S-1,pledge,12501,30/9/2569,200", $"{fund},0002,H-1,share,4000,30/9/2569,")
            .With("transactions.csv", "fund_id,account_no,date,type,amount,receipt_no", $"{fund},S-1,5/10/2569,deposit,101,1/001");
        using var renamed = new Folder()
            .With("members.csv", "fund_id,member_no,given_name,family_name,joined_on", $"{fund},0002,ทดลอง,ตัวอย่าง,1/10/2563");

        var refused = await linebot.RunAsync("import", changed.Path, "--json");
        var updated = await linebot.RunAsync("import", renamed.Path, "--json");

        Faults(refused.Json).ShouldBe([
            "accounts.csv:2:balance stored.differs",
            "accounts.csv:3:member_no stored.differs",
            "members.csv:2:joined_on stored.differs",
            "transactions.csv:2:amount stored.differs",
        ]);
        updated.Json.GetProperty("updated").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task Later_files_may_speak_of_what_is_stored()
    {
        var fund = Folder.NewFund("later");
        using var first = SmallFund.Write(fund);
        await linebot.RunAsync("import", first.Path);
        using var month = new Folder()
            .With("transactions.csv", "fund_id,account_no,date,type,amount,receipt_no", $"{fund},S-1,5/12/2569,deposit,100,1/100", $"{fund},K-1,5/12/2569,withdraw,2,1/101")
            .With("repayments.csv", "fund_id,loan_no,date,amount,receipt_no", $"{fund},L-1,5/12/2569,500,2/100")
            .With("loans.csv",
                "fund_id,member_no,loan_no,principal,rate_percent_per_year,method,instalments,every,disbursed_on,first_due_on,guarantors",
                $"{fund},0002,L-2,1000,0,none,1,lump,1/12/2569,1/6/2570,0001");

        (await linebot.RunAsync("import", month.Path, "--json")).Json.GetProperty("added").GetInt32().ShouldBe(4);

        var accounts = (await linebot.RunAsync("balance", fund, "0001", "--json")).Json.GetProperty("accounts");
        accounts.EnumerateArray().Select(account => account.GetProperty("satang").GetInt64()).ShouldBe([400_000, 2, 1_264_975]);
    }

    [Fact]
    public async Task A_batch_comes_off_again_unless_something_was_posted_on_top()
    {
        var fund = Folder.NewFund("off");
        using var files = SmallFund.Write(fund);
        var first = Batch(await linebot.RunAsync("import", files.Path, "--json"));
        using var month = new Folder().With(
            "transactions.csv", "fund_id,account_no,date,type,amount,receipt_no", $"{fund},S-1,5/12/2569,deposit,100,1/100");
        var second = Batch(await linebot.RunAsync("import", month.Path, "--json"));

        var blocked = await linebot.RunAsync("import", "--reverse", first);
        (await linebot.RunAsync("import", "--reverse", second)).Code.ShouldBe(0);
        (await linebot.RunAsync("import", "--reverse", first)).Code.ShouldBe(0);
        var gone = await linebot.RunAsync("balance", fund, "0001");
        var back = await linebot.RunAsync("import", files.Path, "--json");

        blocked.Code.ShouldBe(1);
        blocked.Text.ShouldContain("S-1");
        gone.Code.ShouldBe(1);
        back.Json.GetProperty("added").GetInt32().ShouldBe(13);
        (await linebot.RunAsync("verify-ledger", "--fund", fund)).Code.ShouldBe(0);
    }

    [Fact]
    public async Task Only_one_fund_can_be_asked_for()
    {
        var (wanted, other) = (Folder.NewFund("wanted"), Folder.NewFund("other"));
        using var files = new Folder()
            .With("funds.csv", "fund_id,name,kind", $"{wanted},ก,welfare", $"{other},ข,welfare")
            .With("members.csv", "fund_id,member_no,given_name,family_name,joined_on", $"{wanted},1,ก,ข,1/1/2560", $"{other},1,ก,ข,เมื่อวาน");

        (await linebot.RunAsync("import", files.Path, "--fund", wanted)).Code.ShouldBe(0);

        (await linebot.RunAsync("balance", wanted, "1")).Code.ShouldBe(0);
        (await linebot.RunAsync("balance", other, "1")).Code.ShouldBe(1);
    }

    [Fact]
    public async Task A_dry_run_needs_no_storage()
    {
        using var files = SmallFund.Write("alone");

        var dry = await linebot.With(Linebot.Storage, null).RunAsync("import", files.Path, "--dry-run");

        dry.Code.ShouldBe(0);
        dry.Error.ShouldContain("AzureWebJobsStorage");
    }

    [Fact]
    public async Task Thai_Excel_and_a_Thai_locale_change_nothing()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var fund = Folder.NewFund("thai");
        using var files = SmallFund.Write(fund);
        (await linebot.RunAsync("import", files.Path)).Code.ShouldBe(0);
        foreach (var file in Directory.GetFiles(files.Path))
        {
            File.WriteAllText(file, File.ReadAllText(file), Encoding.GetEncoding(874));
        }

        var thai = new Linebot(azurite).With("LANG", "th_TH.UTF-8").With("LC_ALL", "th_TH.UTF-8");

        (await thai.RunAsync("import", files.Path, "--json")).Json.GetProperty("unchanged").GetInt32().ShouldBe(13);
        foreach (string[] question in (string[][])[["balance", fund, "0001", "--json"], ["loan", fund, "L-1", "--json"], ["balance", fund, "0001"]])
        {
            (await thai.RunAsync(question)).Output.ShouldBe((await linebot.RunAsync(question)).Output);
        }
    }

    private static string Batch(Ended import) => import.Json.GetProperty("batch").GetRawText();

    private static string[] Faults(JsonElement answer) => [.. answer.GetProperty("faults").EnumerateArray().Select(fault =>
        $"{fault.GetProperty("file").GetString()}:{fault.GetProperty("line").GetInt32()}:{fault.GetProperty("column").GetString()} {fault.GetProperty("code").GetString()}")];
}
