using LineBot.TestKit;

namespace LineBot.Cli;

/// <summary>What cannot be done ends in one sentence and an exit code, never in a stack trace.</summary>
public sealed class RefusalTests(AzuriteFixture azurite)
{
    private readonly Linebot linebot = new(azurite);

    [Theory]
    [InlineData("AzureWebJobsStorage", null)]
    [InlineData("AzureWebJobsStorage", "nonsense")]
    [InlineData("AzureWebJobsStorage", "@Microsoft.KeyVault(SecretUri=x)")]
    public async Task A_wrong_setting_is_named(string name, string? value) =>
        ShouldSay(await linebot.With(name, value).RunAsync("balance", "ban-lo", "0001"), name);

    [Theory]
    [InlineData(null)]
    [InlineData("c2hvcnQ=")]
    public async Task The_key_is_never_made_up_away_from_this_machine(string? key)
    {
        using var files = SmallFund.Write("key");

        ShouldSay(
            await linebot.With(Linebot.Storage, "AccountName=example;AccountKey=a2V5;EndpointSuffix=example.invalid").With(Linebot.Key, key)
                .RunAsync("import", files.Path),
            Linebot.Key);
    }

    [Fact]
    public async Task A_storage_that_is_down_is_said_to_be_down() => ShouldSay(
        await linebot.With(Linebot.Storage, $"AccountName=devstoreaccount1;AccountKey=a2V5;TableEndpoint=http://127.0.0.1:1/x;QueueEndpoint=http://127.0.0.1:1/x;BlobEndpoint=http://127.0.0.1:1/x")
            .RunAsync("balance", "ban-lo", "0001"),
        "does not answer");

    [Fact]
    public async Task A_path_that_is_not_there_is_named() => ShouldSay(await linebot.RunAsync("import", "/no/such/folder"), "/no/such/folder");

    [Fact]
    public async Task A_folder_without_a_known_file_is_no_empty_import()
    {
        using var empty = new Folder().With("notes.csv", "a,b", "1,2");

        ShouldSay(await linebot.RunAsync("import", empty.Path), "no file of the import format");
    }

    [Fact]
    public async Task An_import_of_a_fund_that_the_files_do_not_name_is_a_slip_of_the_pen()
    {
        using var files = SmallFund.Write("ban-lo");

        ShouldSay(await linebot.RunAsync("import", files.Path, "--fund", "ban-low", "--dry-run"), "ban-low");
    }

    [Theory]
    [InlineData("import")]
    [InlineData("import", "somewhere", "--reverse", "1")]
    [InlineData("balance", "ban-lo")]
    [InlineData("balance", "Ban Lo", "0001")]
    [InlineData("balance", "ban-lo", "0001", "--on", "21/11/2569")]
    [InlineData("nonsense")]
    public async Task Words_that_are_not_understood_are_refused(params string[] words)
    {
        var ended = await linebot.RunAsync(words);

        ended.Code.ShouldBe(2);
        ended.Error.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Who_is_not_there_is_named()
    {
        var fund = Folder.NewFund("who");
        using var files = SmallFund.Write(fund);
        await linebot.RunAsync("import", files.Path);

        (await linebot.RunAsync("balance", fund, "0009")).Error.ShouldContain("no member 0009");
        (await linebot.RunAsync("loan", fund, "L-9")).Error.ShouldContain("no loan L-9");
        (await linebot.RunAsync("loan", "nowhere", "L-1")).Error.ShouldContain("no fund nowhere");
        (await linebot.RunAsync("verify-ledger", "--fund", "nowhere")).Code.ShouldBe(1);
        (await linebot.RunAsync("import", "--reverse", "99999")).Code.ShouldBe(1);
    }

    [Theory]
    [InlineData("--help", "linebot import samples/network --dry-run")]
    [InlineData("import --help", "--reverse 12")]
    [InlineData("link-codes --help", "linebot link-codes print ban-lo --out codes.html")]
    [InlineData("balance --help", "--on 2026-09-30")]
    public async Task Help_shows_examples(string words, string example)
    {
        var help = await linebot.RunAsync(words.Split(' '));

        help.Code.ShouldBe(0);
        help.Text.ShouldContain(example);
    }

    private static void ShouldSay(Ended ended, string words)
    {
        ended.Code.ShouldBe(2);
        ended.Output.ShouldBeEmpty();
        ended.Error.TrimEnd().Split('\n').ShouldHaveSingleItem().ShouldContain(words);
    }
}
