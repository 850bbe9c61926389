using System.Text;
using LineBot.TestKit;
using static Azure.Data.Tables.TableTransactionActionType;

namespace Azure.Data.Tables.Tests;

public class TransactionTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_kind_of_action_is_done_and_answered_in_its_place()
    {
        var table = await azurite.NewTableAsync();
        var versions = new Dictionary<string, ETag>();
        foreach (var row in new[] { "merged", "replaced", "deleted", "upserted" })
        {
            versions[row] = (await table.AddEntityAsync(new TableEntity("p", row) { ["Old"] = 1 }, Cancelled)).Headers.ETag!.Value;
        }

        var results = await table.SubmitTransactionAsync(
            [
                new(UpdateMerge, Row("merged"), versions["merged"]),
                new(Delete, Row("deleted"), versions["deleted"]),
                new(Add, Row("added")),
                new(UpdateReplace, Row("replaced"), versions["replaced"]),
                new(UpsertMerge, Row("upserted")),
                new(UpsertReplace, Row("o'ก %+&")),
            ],
            Cancelled);

        results.Value.Select(result => result.Status).ShouldBe([204, 204, 204, 204, 204, 204]);
        var rows = await table.QueryAsync<TableEntity>(cancellationToken: Cancelled).ToDictionaryAsync(row => row.RowKey, cancellationToken: Cancelled);
        rows.Keys.Order(StringComparer.Ordinal).ShouldBe(["added", "merged", "o'ก %+&", "replaced", "upserted"]);
        rows.Values.ShouldAllBe(row => row.GetString("New") == "ใหม่");
        rows.Where(row => row.Value.ContainsKey("Old")).Select(row => row.Key).Order().ShouldBe(["merged", "upserted"]);
        rows["added"].ETag.ShouldBe(results.Value[2].Headers.ETag!.Value);
        rows["replaced"].ETag.ShouldBe(results.Value[3].Headers.ETag!.Value);
    }

    [Fact]
    public async Task A_failure_names_the_action_and_nothing_is_written()
    {
        var table = await azurite.NewTableAsync();
        await table.AddEntityAsync(Row("there"), Cancelled);

        var failed = await Should.ThrowAsync<TableTransactionFailedException>(
            () => table.SubmitTransactionAsync([new(Add, Row("a")), new(Add, Row("b")), new(Add, Row("there"))], Cancelled));

        (failed.Status, failed.ErrorCode, failed.FailedTransactionActionIndex).ShouldBe((409, "EntityAlreadyExists", 2));
        (await table.QueryAsync<TableEntity>(cancellationToken: Cancelled).CountAsync(Cancelled)).ShouldBe(1);
    }

    [Fact]
    public async Task A_stale_version_and_a_missing_row_fail_the_whole()
    {
        var table = await azurite.NewTableAsync();
        await table.AddEntityAsync(Row("there"), Cancelled);

        var stale = await Should.ThrowAsync<TableTransactionFailedException>(
            () => table.SubmitTransactionAsync([new(Add, Row("a")), new(UpdateReplace, Row("there"), new ETag("W/\"datetime'old'\""))], Cancelled));
        var missing = await Should.ThrowAsync<TableTransactionFailedException>(
            () => table.SubmitTransactionAsync([new(Delete, Row("none"))], Cancelled));

        (stale.Status, stale.FailedTransactionActionIndex).ShouldBe((412, 1));
        (missing.Status, missing.FailedTransactionActionIndex).ShouldBe((404, 0));
    }

    [Fact]
    public async Task A_hundred_actions_are_one_transaction()
    {
        var table = await azurite.NewTableAsync();

        var results = await table.SubmitTransactionAsync(Enumerable.Range(0, 100).Select(i => new TableTransactionAction(Add, Row($"{i}"))), Cancelled);

        results.Value.Count.ShouldBe(100);
    }

    [Fact]
    public async Task An_empty_transaction_is_a_mistake()
    {
        var transport = new ScriptedTransport();

        await Should.ThrowAsync<InvalidOperationException>(() => transport.Table().SubmitTransactionAsync([], Cancelled));
        await Should.ThrowAsync<ArgumentNullException>(() => transport.Table().SubmitTransactionAsync(null!, Cancelled));

        transport.Requests.ShouldBeEmpty();
    }

    [Fact]
    public Task A_hundred_and_one_actions_are_refused_unsent() =>
        RefusedUnsentAsync(Enumerable.Range(0, 101).Select(i => new TableTransactionAction(Add, Row($"{i}"))), 400, "InvalidInput", index: null);

    [Fact]
    public Task Two_partitions_are_refused_unsent_since_emulators_take_them() =>
        RefusedUnsentAsync(
            [new(Add, Row("a")), new(Add, new TableEntity("q", "b"))], 400, "CommandsInBatchActOnDifferentPartitions", index: 1);

    [Fact]
    public Task The_same_row_twice_is_refused_unsent() =>
        RefusedUnsentAsync([new(Add, Row("a")), new(Add, Row("b")), new(Delete, Row("a"))], 400, "InvalidDuplicateRow", index: 2);

    [Fact]
    public Task More_than_4_MiB_is_refused_unsent() =>
        RefusedUnsentAsync(
            Enumerable.Range(0, 70).Select(i => new TableTransactionAction(Add, new TableEntity("p", $"{i}") { ["A"] = new string('x', 65_000) })),
            413,
            "RequestBodyTooLarge",
            index: null);

    [Fact]
    public async Task An_update_needs_a_version_here_too()
    {
        var transport = new ScriptedTransport();

        await Should.ThrowAsync<ArgumentException>(() => transport.Table().SubmitTransactionAsync([new(UpdateReplace, Row("a"))], Cancelled));

        transport.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_request_has_the_form_that_the_service_asks_for()
    {
        var transport = new ScriptedTransport().Answer(202, Answered("HTTP/1.1 204 No Content\r\nETag: W/\"1\"\r\n\r\n"));

        await transport.Table().SubmitTransactionAsync([new(UpdateMerge, new TableEntity("p", "o'b") { ["A"] = 5L }, new ETag("W/\"0\""))], Cancelled);

        var request = transport.Requests.Single();
        var batch = request.Headers["Content-Type"].Split("boundary=")[1];
        var changeset = request.Body.Split("boundary=")[1].Split('\r')[0];
        request.Method.ShouldBe("POST");
        request.Uri.AbsoluteUri.ShouldBe("https://fund.table.core.windows.net/$batch");
        request.Body.ShouldBe(string.Join("\r\n", [
            $"--{batch}",
            $"Content-Type: multipart/mixed; boundary={changeset}",
            "",
            $"--{changeset}",
            "Content-Type: application/http",
            "Content-Transfer-Encoding: binary",
            "",
            "PATCH https://fund.table.core.windows.net/Members(PartitionKey='p',RowKey='o%27%27b') HTTP/1.1",
            "Accept: application/json;odata=minimalmetadata",
            "DataServiceVersion: 3.0",
            "If-Match: W/\"0\"",
            "Content-Type: application/json",
            "",
            """{"PartitionKey":"p","RowKey":"o\u0027b","A@odata.type":"Edm.Int64","A":"5"}""",
            $"--{changeset}--",
            $"--{batch}--",
            "",
        ]));
    }

    [Fact]
    public async Task The_answer_is_read_generously()
    {
        var transport = new ScriptedTransport().Answer(202, Answered(
            "something before\r\nHTTP/1.1 204 No Content\r\netag:W/\"1\"\r\nX-Odd:a:b\r\n\r\n\r\n",
            "HTTP/1.1 201\r\nETAG:   W/\"2\"\r\n\r\n{\"RowKey\":\"b\"}\r\n"));

        var results = await transport.Table().SubmitTransactionAsync([new(Add, Row("a")), new(Add, Row("b"))], Cancelled);

        results.Value.Select(result => result.Status).ShouldBe([204, 201]);
        results.Value.Select(result => result.Headers.ETag!.Value.ToString()).ShouldBe(["W/\"1\"", "W/\"2\""]);
        results.Value[0].Headers.TryGetValue("x-odd", out var odd).ShouldBeTrue();
        odd.ShouldBe("a:b");
        results.Value[1].Content.ToString().ShouldBe("{\"RowKey\":\"b\"}");
    }

    [Theory]
    [InlineData(403, "AuthorizationPermissionMismatch")]
    [InlineData(413, "RequestBodyTooLarge")]
    public async Task A_refusal_of_the_whole_request_is_a_failed_transaction(int status, string code)
    {
        var transport = new ScriptedTransport().Answer(status, Emulated.Error(code));

        var failed = await Should.ThrowAsync<TableTransactionFailedException>(
            () => transport.Table().SubmitTransactionAsync([new(Add, Row("a"))], Cancelled));

        (failed.Status, failed.ErrorCode, failed.FailedTransactionActionIndex).ShouldBe((status, code, null));
    }

    [Fact]
    public async Task An_answer_that_says_too_little_is_not_taken_for_success()
    {
        var transport = new ScriptedTransport().Answer(202, Answered("HTTP/1.1 204 No Content\r\n\r\n"));

        await Should.ThrowAsync<RequestFailedException>(
            () => transport.Table().SubmitTransactionAsync([new(Add, Row("a")), new(Add, Row("b"))], Cancelled));
    }

    [Fact]
    public async Task A_transaction_whose_answer_was_lost_is_tried_again_as_a_whole_and_found_done()
    {
        var transport = new ScriptedTransport().LoseAnswer();
        var table = await azurite.NewTableAsync(transport.Options());

        var failed = await Should.ThrowAsync<TableTransactionFailedException>(
            () => table.SubmitTransactionAsync([new(Add, Row("a")), new(Add, Row("b"))], Cancelled));

        (failed.Status, failed.FailedTransactionActionIndex).ShouldBe((409, 0));
        transport.Requests[0].Body.ShouldBe(transport.Requests[1].Body);
        (await table.QueryAsync<TableEntity>(cancellationToken: Cancelled).CountAsync(Cancelled)).ShouldBe(2);
    }

    private static TableEntity Row(string key) => new("p", key) { ["New"] = "ใหม่" };

    private static string Answered(params string[] parts)
    {
        var body = new StringBuilder("--batchresponse_1\r\nContent-Type: multipart/mixed; boundary=changesetresponse_1\r\n\r\n");
        foreach (var part in parts)
        {
            body.Append("--changesetresponse_1\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n").Append(part);
        }
        return body.Append("--changesetresponse_1--\r\n--batchresponse_1--\r\n").ToString();
    }

    private static async Task RefusedUnsentAsync(IEnumerable<TableTransactionAction> actions, int status, string code, int? index)
    {
        var transport = new ScriptedTransport();

        var failed = await Should.ThrowAsync<TableTransactionFailedException>(() => transport.Table().SubmitTransactionAsync(actions, Cancelled));

        (failed.Status, failed.ErrorCode, failed.FailedTransactionActionIndex).ShouldBe((status, code, index));
        transport.Requests.ShouldBeEmpty();
    }
}
