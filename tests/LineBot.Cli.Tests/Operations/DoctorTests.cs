using System.Globalization;
using System.Text.Json;
using Azure.Data.Tables;
using LineBot.Storage.Connection;
using LineBot.Storage.Queues;
using LineBot.TestKit;

namespace LineBot.Cli.Operations;

/// <summary>A healthy installation is all green; each thing that is broken for real is found and named, with what to do.</summary>
[Collection(OperatorDesk.Name)]
public sealed class DoctorTests(OperatorDesk desk)
{
    private static readonly string Holidays = Path.Combine(Folder.Sample, "..", "holidays.csv");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_healthy_installation_is_all_green()
    {
        (await desk.Linebot().RunAsync("due", "holidays", Holidays)).Code.ShouldBe(0);

        var answer = await ExamineAsync(code: 0, "--all");

        Marks(answer).Where(finding => finding.Mark != "good").ShouldBeEmpty();
        Marks(answer).Select(finding => finding.Check.Split(' ')[0]).Distinct()
            .ShouldBe(["settings", "storage", "clock", "app", "line", "menus", "quota", "ledger", "queues", "timers", "holidays", "funds"]);
    }

    [Fact]
    public async Task LINE_s_side_is_examined()
    {
        var webhook = desk.Info.GetProperty("webhookUrl").GetString();
        await desk.PatchAsync("/sim/settings", new { webhookUrl = "http://127.0.0.1:9/api/line/webhook", readsAutomatically = false, quota = 1 });
        try
        {
            var answer = await ExamineAsync(code: 1);

            Said(answer, "line", "bad").ShouldContain("LINE's test call failed: COULD_NOT_CONNECT");
            Said(answer, "line", "warning").ShouldContain("chat mode");
            Said(answer, "line", "warning").ShouldContain("and the app is at");
        }
        finally
        {
            await desk.PatchAsync("/sim/settings", new { webhookUrl = webhook, readsAutomatically = true, quota = -1 });
        }
    }

    [Fact]
    public async Task A_token_that_LINE_does_not_take_and_a_wrong_bot_are_named()
    {
        var refused = await ExamineAsync(code: 1, linebot => linebot.With("Line__Channels__0__AccessToken", "not-the-token"));
        var other = await ExamineAsync(code: 1, linebot => linebot.With("Line__Channels__0__BotUserId", "U00000000000000000000000000000bad"));

        Said(refused, "line", "bad").ShouldContain("LINE does not take the token");
        refused.GetRawText().ShouldNotContain("not-the-token");
        Said(other, "line", "bad").ShouldContain("Line__Channels__0__BotUserId is another bot's");
        Said(other, "menus", "warning").ShouldContain("missing");
    }

    [Fact]
    public async Task A_used_up_month_is_named()
    {
        await desk.PatchAsync("/sim/settings", new { quota = 0 });
        try { Said(await ExamineAsync(code: 1), "quota", "bad").ShouldContain("nothing can be pushed any more"); }
        finally { await desk.PatchAsync("/sim/settings", new { quota = -1 }); }
    }

    [Fact]
    public async Task Settings_that_cannot_be_right_are_named_and_never_quoted()
    {
        var answer = await ExamineAsync(code: 1, linebot => linebot
            .With("LineBot__IdentityKey", "c2hvcnQ=").With("Line__Channels__0__Secret", "@Microsoft.KeyVault(SecretUri=https://x)")
            .With("LineBot__PublicBaseUrl", "ftp://nowhere").With("Line__Channels__0__PreviousSecret", "the old one"));

        var said = Said(answer, "settings", "bad");
        said.ShouldContain("LineBot__IdentityKey is not the Base64 of 32 bytes");
        said.ShouldContain("Line__Channels__0__Secret is a Key Vault reference");
        said.ShouldContain("LineBot__PublicBaseUrl is no https address");
        Said(answer, "settings", "warning").ShouldContain("PreviousSecret is still accepted");
        answer.GetRawText().ShouldNotContain("the old one");
    }

    [Fact]
    public async Task An_altered_ledger_a_stopped_timer_and_waiting_work_are_named()
    {
        var tables = new TableServiceClient(desk.Storage.ConnectionString);
        var members = tables.GetTableClient("Members");
        var entry = await members.QueryAsync<TableEntity>("PartitionKey eq 'ban-lo:0001' and RowKey ge '~entry:' and RowKey lt '~entry;'", cancellationToken: Token).FirstAsync(Token);
        var altered = new TableEntity(entry) { ["Change"] = entry.GetInt64("Change")!.Value + 1 };
        var start = await tables.GetTableClient("Due").GetEntityAsync<TableEntity>("+timers", "+start", cancellationToken: Token);
        var early = new TableEntity("+timers", "+start") { ["At"] = DateTimeOffset.Parse("2026-01-01T00:00:00Z", CultureInfo.InvariantCulture) };
        await members.UpdateEntityAsync(altered, entry.ETag, TableUpdateMode.Replace, Token);
        await tables.GetTableClient("Due").UpsertEntityAsync(early, TableUpdateMode.Replace, Token);
        await PutAsideAsync();
        try
        {
            var answer = await ExamineAsync(code: 1, "--all");

            Said(answer, "ledger", "bad").ShouldContain("ban-lo 0001");
            Said(answer, "timers", "bad").ShouldContain("sweep");
            Said(answer, "queues", "warning").ShouldContain("1 pieces of work lie aside");
        }
        finally
        {
            entry.ETag = default;
            await members.UpsertEntityAsync(entry, TableUpdateMode.Replace, Token);
            await tables.GetTableClient("Due").UpsertEntityAsync(start.Value, TableUpdateMode.Replace, Token);
            await DiscardAllAsync();
        }
    }

    [Fact]
    public async Task Storage_that_is_bare_is_named_and_mended_when_asked()
    {
        await using var bare = new AzuriteFixture();
        await bare.InitializeAsync();

        var before = await desk.Linebot(bare).RunAsync("doctor", "--json");
        var after = await desk.Linebot(bare).RunAsync("doctor", "--fix", "--json");
        var down = await desk.Linebot(bare).With(Linebot.Storage, "DefaultEndpointsProtocol=http;AccountName=a;AccountKey=YQ==;TableEndpoint=http://127.0.0.1:9/a;QueueEndpoint=http://127.0.0.1:9/a;BlobEndpoint=http://127.0.0.1:9/a;").RunAsync("doctor", "--json");

        (before.Code, after.Code, down.Code).ShouldBe((1, 1, 1));
        Said(before.Json, "storage", "bad").ShouldContain("Missing: table Members");
        Said(after.Json, "storage", "good").ShouldContain("may be written to");
        Said(after.Json, "timers", "bad").ShouldContain("never started");
        Said(down.Json, "storage", "bad").ShouldContain("The storage does not answer");
    }

    private async Task<JsonElement> ExamineAsync(int code, params string[] options) => await ExamineAsync(code, linebot => linebot, options);

    private async Task<JsonElement> ExamineAsync(int code, Func<Linebot, Linebot> with, params string[] options)
    {
        var webhook = new Uri(desk.Info.GetProperty("webhookUrl").GetString()!);
        var linebot = with(desk.Linebot().With("LineBot__PublicBaseUrl", webhook.GetLeftPart(UriPartial.Authority)));
        var ended = await linebot.RunAsync(["doctor", "--json", .. options]);
        ended.Code.ShouldBe(code, ended.Text + ended.Error);
        return ended.Json;
    }

    private static IEnumerable<(string Check, string Mark, string Said)> Marks(JsonElement answer) => answer.GetProperty("findings").EnumerateArray()
        .Select(finding => (finding.GetProperty("check").GetString()!, finding.GetProperty("mark").GetString()!, finding.GetProperty("said").GetString()!));

    private static string Said(JsonElement answer, string check, string mark) =>
        string.Join('\n', Marks(answer).Where(finding => finding.Check.Split(' ')[0] == check && finding.Mark == mark).Select(finding => finding.Said));

    private Task<QueueReceipt> PutAsideAsync()
    {
        var queue = StorageConnection.From(_ => desk.Storage.ConnectionString).CreateQueues().Queue(QueueNames.PoisonOf(QueueNames.LineNotices));
        return queue.PutAsync("borrower\tban-lo\t2026-11-23\t0001"u8.ToArray(), TimeSpan.Zero, Token);
    }

    private async Task DiscardAllAsync()
    {
        var listed = await desk.Linebot().RunAsync("outbox", "list", "--json");
        foreach (var item in listed.Json.GetProperty("items").EnumerateArray())
        {
            (await desk.Linebot().RunAsync("outbox", "discard", item.GetProperty("id").GetString()!, "--why", "test", "--by", "test")).Code.ShouldBe(0);
        }
    }
}
