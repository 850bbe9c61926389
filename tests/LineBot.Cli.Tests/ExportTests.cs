using System.Text;
using LineBot.TestKit;

namespace LineBot.Cli;

/// <summary>A fund out of the books, and in again.</summary>
public sealed class ExportTests(AzuriteFixture azurite)
{
    private readonly Linebot linebot = new(azurite);

    [Fact]
    public async Task A_workbook_that_comes_back_changes_nothing()
    {
        var fund = Folder.NewFund("book");
        using var files = SmallFund.Write(fund);
        using var place = new Folder();
        var workbook = Path.Combine(place.Path, "fund.xlsx");
        (await linebot.RunAsync("import", files.Path)).Code.ShouldBe(0);

        var export = await linebot.RunAsync("export", fund, workbook, "--thai", "--json");
        var again = await linebot.RunAsync("import", workbook, "--json");

        export.Error.ShouldBeEmpty();
        export.Json.GetProperty("rows").GetProperty("transactions").GetInt32().ShouldBe(3);
        again.Json.GetProperty("faults").GetArrayLength().ShouldBe(0, again.Text);
        (again.Json.GetProperty("added").GetInt32(), again.Json.GetProperty("updated").GetInt32(), again.Json.GetProperty("unchanged").GetInt32())
            .ShouldBe((0, 0, 13));
    }

    [Theory]
    [InlineData("utf-8", "")]
    [InlineData("windows-874", "--874")]
    public async Task Under_another_name_the_files_make_the_same_books(string encoding, string option)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var (fund, copy) = (Folder.NewFund("from"), Folder.NewFund("into"));
        using var files = SmallFund.Write(fund);
        using var place = new Folder();
        var folder = Path.Combine(place.Path, "out");
        (await linebot.RunAsync("import", files.Path)).Code.ShouldBe(0);

        (await linebot.RunAsync(["export", fund, folder, .. option.Length > 0 ? new[] { option } : []])).Code.ShouldBe(0);
        foreach (var file in Directory.EnumerateFiles(folder))
        {
            var coding = Encoding.GetEncoding(encoding);
            await File.WriteAllTextAsync(
                file, (await File.ReadAllTextAsync(file, coding, Token)).Replace(fund, copy, StringComparison.Ordinal), coding, Token);
        }

        (await linebot.RunAsync("import", folder)).Code.ShouldBe(0);
        foreach (var member in (string[])["0001", "0002"])
        {
            var (before, after) = (await BalanceAsync(fund, member), await BalanceAsync(copy, member));
            after.ShouldBe(before.Replace(fund, copy, StringComparison.Ordinal));
        }

        (await linebot.RunAsync("verify-ledger", "--fund", copy)).Code.ShouldBe(0);
    }

    [Fact]
    public async Task Nothing_is_written_over_and_no_fund_is_made_up()
    {
        using var place = new Folder().With("members.csv", "mine");

        var there = await linebot.RunAsync("export", "any-fund", place.Path);
        var unknown = await linebot.RunAsync("export", "no-such-fund", Path.Combine(place.Path, "new.xlsx"));

        (there.Code, unknown.Code).ShouldBe((2, 1));
        there.Error.ShouldContain("is there already");
        unknown.Error.ShouldContain("no fund no-such-fund");
        Directory.EnumerateFileSystemEntries(place.Path).ShouldHaveSingleItem();
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private async Task<string> BalanceAsync(string fund, string member) =>
        (await linebot.RunAsync("balance", fund, member, "--on", "2026-11-21", "--json")).Text;
}
