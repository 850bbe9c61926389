using System.Diagnostics;
using System.Globalization;
using Azure.Data.Tables;
using LineBot.TestKit;

namespace LineBot.Cli;

public sealed class InterruptionTests(AzuriteFixture azurite, ITestOutputHelper output)
{
    private const int MembersOfALargeFund = 5_000;

    private readonly Linebot linebot = new(azurite);

    [Fact]
    public async Task A_run_that_was_killed_in_the_middle_ends_the_same_when_given_again()
    {
        var (cut, whole) = (Folder.NewFund("cut"), Folder.NewFund("whole"));
        using var cutFiles = Village(cut, members: 300);
        using var wholeFiles = Village(whole, members: 300);

        await KillInTheMiddleAsync(cut, cutFiles.Path);
        var again = await linebot.RunAsync("import", cutFiles.Path, "--json");
        var once = await linebot.RunAsync("import", wholeFiles.Path, "--json");

        again.Code.ShouldBe(0);
        once.Code.ShouldBe(0);
        (await RowsAsync(cut)).ShouldBe(await RowsAsync(whole));
        (await linebot.RunAsync("verify-ledger", "--fund", cut)).Code.ShouldBe(0);
        var reversed = await linebot.RunAsync("import", "--reverse", again.Json.GetProperty("batch").GetRawText());
        reversed.Code.ShouldBe(0);
        (await RowsAsync(cut)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_large_fund_is_imported_and_its_time_is_printed()
    {
        using var files = Village(Folder.NewFund("large"), MembersOfALargeFund, movesOfEach: 0);

        var watch = Stopwatch.StartNew();
        (await linebot.RunAsync("import", files.Path)).Code.ShouldBe(0);
        var first = watch.Elapsed;
        (await linebot.RunAsync("import", files.Path)).Code.ShouldBe(0);

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{MembersOfALargeFund} members with {MembersOfALargeFund * 2} rows: {first.TotalSeconds:0.0} s; the same files again: {(watch.Elapsed - first).TotalSeconds:0.0} s"));
    }

    private static Folder Village(string fund, int members, int movesOfEach = 2) => new Folder()
        .With("funds.csv", "fund_id,name,kind", $"{fund},กองทุนทดสอบ,village-bank")
        .With("members.csv", Rows("fund_id,member_no,given_name,family_name,joined_on", members, i => $"{fund},{i:0000},ทดสอบ,ตัวอย่าง,1/10/2563"))
        .With("accounts.csv", Rows("fund_id,member_no,account_no,kind,balance,as_of", members, i => $"{fund},{i:0000},S-{i},deposit,{i}.25,30/9/2569"))
        .With("transactions.csv", Rows(
            "fund_id,account_no,date,type,amount,receipt_no",
            members * movesOfEach,
            i => $"{fund},S-{(i + 1) / 2},{1 + (i % 2)}/10/2569,deposit,{i},R-{i}"));

    private static IEnumerable<string> Rows(string headings, int count, Func<int, FormattableString> row) =>
        Enumerable.Range(1, count).Select(i => FormattableString.Invariant(row(i))).Prepend(headings);

    /// <summary>Waits until the first members are stored, and ends the process there as a power cut would.</summary>
    private async Task KillInTheMiddleAsync(string fund, string path)
    {
        using var process = linebot.Start("import", path);
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        deadline.CancelAfter(TimeSpan.FromMinutes(1));
        while (await StoredAsync(fund, deadline.Token) == 0) { deadline.Token.ThrowIfCancellationRequested(); }
        process.Kill();
        await process.WaitForExitAsync(deadline.Token);

        var stored = await StoredAsync(fund, deadline.Token);
        output.WriteLine($"Killed when {stored} of 300 members were stored.");
        stored.ShouldBeInRange(1, 299);
    }

    private async Task<int> StoredAsync(string fund, CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey ge {fund + ':'} and PartitionKey lt {fund + ';'} and RowKey eq 'profile'");
        try
        {
            return await Members().QueryAsync<TableEntity>(filter, select: ["RowKey"], cancellationToken: cancellationToken).CountAsync(cancellationToken);
        }
        catch (Azure.RequestFailedException e) when (e.Status == 404)
        {
            return 0;
        }
    }

    /// <summary>Every stored row, without what must differ: the fund, the batch, the times, and the hashes over them.</summary>
    private async Task<List<string>> RowsAsync(string fund)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey ge {fund + ':'} and PartitionKey lt {fund + ';'}");
        string[] own = ["PartitionKey", "odata.etag", "Timestamp", "Fund", "Batch", "RecordedAt", "Hash", "Previous", "TipHash"];
        var rows = await Members().QueryAsync<TableEntity>(filter, cancellationToken: TestContext.Current.CancellationToken)
            .Where(row => !row.RowKey.StartsWith("~batch", StringComparison.Ordinal))
            .ToListAsync(TestContext.Current.CancellationToken);
        return [.. rows.Select(row => $"{row.PartitionKey[fund.Length..]} " + string.Join(
            ' ', row.Where(property => !own.Contains(property.Key)).OrderBy(property => property.Key, StringComparer.Ordinal)
                .Select(property => FormattableString.Invariant($"{property.Key}={property.Value}"))))];
    }

    private TableClient Members() => new TableServiceClient(azurite.ConnectionString).GetTableClient("Members");
}
