using System.Text.RegularExpressions;
using Azure.Data.Tables;
using LineBot.Funds.Ledger;
using LineBot.Funds.Linking;
using LineBot.Funds.Members;
using LineBot.Storage.Linking;
using LineBot.TestKit;

namespace LineBot.Cli;

public sealed partial class LinkTests(AzuriteFixture azurite)
{
    private readonly Linebot linebot = new(azurite);

    [Fact]
    public async Task An_issued_code_links_its_member_once()
    {
        var fund = await ImportAsync("issue");

        var code = (await linebot.RunAsync("link-codes", "issue", fund, "0002", "--json")).Json.GetProperty("code").GetString()!;

        (await LinkAsync("0002", code, "first")).ShouldBeOfType<LinkOutcome.Linked>().Membership.Fund.Value.ShouldBe(fund);
        (await LinkAsync("0002", code, "second")).ShouldBeOfType<LinkOutcome.NotLinked>();
    }

    [Fact]
    public async Task A_revoked_code_links_nobody()
    {
        var fund = await ImportAsync("revoke");
        var code = (await linebot.RunAsync("link-codes", "issue", fund, "0002", "--json")).Json.GetProperty("code").GetString()!;

        (await linebot.RunAsync("link-codes", "revoke", fund, "0002", "--json")).Json.GetProperty("revoked").GetBoolean().ShouldBeTrue();

        (await LinkAsync("0002", code, "late")).ShouldBeOfType<LinkOutcome.NotLinked>();
        (await linebot.RunAsync("link-codes", "revoke", fund, "0002", "--json")).Json.GetProperty("revoked").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task The_sheet_has_a_card_for_every_member_who_is_not_linked_yet()
    {
        var fund = await ImportAsync("sheet");
        using var folder = new Folder();
        var file = Path.Combine(folder.Path, "codes.html");

        var print = await linebot.RunAsync("link-codes", "print", fund, "--out", file, "--line-id", "@example");

        print.Code.ShouldBe(0);
        var sheet = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        sheet.ShouldContain("นายทดสอบ ตัวอย่าง");
        sheet.ShouldNotContain("สมศรี");   // Linked by the import already.
        QrCode().Count(sheet).ShouldBe(1);
        if (!OperatingSystem.IsWindows()) { File.GetUnixFileMode(file).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite); }
        (await LinkAsync("0002", Code().Match(sheet).Value, "sheet")).ShouldBeOfType<LinkOutcome.Linked>();
    }

    [Fact]
    public async Task Only_members_get_codes()
    {
        var fund = await ImportAsync("nobody");
        using var folder = new Folder();

        (await linebot.RunAsync("link-codes", "issue", fund, "0009")).Code.ShouldBe(1);
        (await linebot.RunAsync("link-codes", "issue", fund, "0002", "--days", "0")).Code.ShouldBe(2);
        (await linebot.RunAsync("link-codes", "print", "nowhere", "--out", Path.Combine(folder.Path, "x.html"))).Code.ShouldBe(1);
        Directory.GetFiles(folder.Path).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_known_LINE_account_is_linked_by_the_import()
    {
        var fund = await ImportAsync("known");

        var link = await Tables().GetTableClient("Conversations")
            .GetEntityAsync<TableEntity>("U000000000000000000000000000000a1", $"link:{fund}:0001", cancellationToken: TestContext.Current.CancellationToken);

        link.Value.GetString("FundName").ShouldBe("กองทุนทดสอบ");
    }

    private async Task<string> ImportAsync(string name)
    {
        var fund = Folder.NewFund(name);
        using var files = SmallFund.Write(fund);
        (await linebot.RunAsync("import", files.Path)).Code.ShouldBe(0);
        return fund;
    }

    private Task<LinkOutcome> LinkAsync(string member, string code, string key) =>
        new LinkingStore(Tables(), IdentityKey.Development, TimeProvider.System).LinkAsync(
            new(member, code, LineUserId.Parse("U000000000000000000000000000000b2"), CommandKey.Of(code, key), TimeProvider.System.GetUtcNow()),
            TestContext.Current.CancellationToken);

    private TableServiceClient Tables() => new(azurite.ConnectionString);

    [GeneratedRegex("<svg")]
    private static partial Regex QrCode();

    [GeneratedRegex("[0-9]{4} [0-9]{4} [0-9]{4} [0-9]{4}")]
    private static partial Regex Code();
}
