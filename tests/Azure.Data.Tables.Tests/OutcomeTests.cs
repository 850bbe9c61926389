using Azure.Data.Tables.Models;
using LineBot.TestKit;

namespace Azure.Data.Tables.Tests;

public class OutcomeTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_entity_that_exists_cannot_be_added()
    {
        var table = await azurite.NewTableAsync();
        await table.AddEntityAsync(new TableEntity("p", "r"), Cancelled);

        var refused = await Should.ThrowAsync<RequestFailedException>(() => table.AddEntityAsync(new TableEntity("p", "r"), Cancelled));

        refused.Status.ShouldBe(409);
        (refused.ErrorCode! == TableErrorCode.EntityAlreadyExists).ShouldBeTrue();
    }

    [Fact]
    public async Task Adding_leaves_the_entity_as_it_is_and_gives_the_new_version()
    {
        var table = await azurite.NewTableAsync();
        var entity = new TableEntity("p", "r") { ETag = new ETag("stale") };

        var added = await table.AddEntityAsync(entity, Cancelled);

        entity.ETag.ShouldBe(new ETag("stale"));
        TableEntity read = await table.GetEntityAsync<TableEntity>("p", "r", cancellationToken: Cancelled);
        read.ETag.ShouldBe(added.Headers.ETag!.Value);
    }

    [Fact]
    public async Task A_missing_entity_and_a_missing_table_are_told_apart()
    {
        var table = await azurite.NewTableAsync();
        var nowhere = azurite.Service().GetTableClient("nowhere");

        var entity = await Should.ThrowAsync<RequestFailedException>(() => table.GetEntityAsync<TableEntity>("p", "r", cancellationToken: Cancelled));
        var missing = await Should.ThrowAsync<RequestFailedException>(() => nowhere.AddEntityAsync(new TableEntity("p", "r"), Cancelled));

        (entity.Status, entity.ErrorCode).ShouldBe((404, "ResourceNotFound"));
        (missing.Status, missing.ErrorCode).ShouldBe((404, "TableNotFound"));
    }

    [Fact]
    public async Task Asking_whether_an_entity_exists_never_throws_for_an_absent_one()
    {
        var table = await azurite.NewTableAsync();

        var absent = await table.GetEntityIfExistsAsync<TableEntity>("p", "r", cancellationToken: Cancelled);
        var noTable = await azurite.Service().GetTableClient("nowhere").GetEntityIfExistsAsync<TableEntity>("p", "r", cancellationToken: Cancelled);
        await table.AddEntityAsync(new TableEntity("p", "r"), Cancelled);
        var present = await table.GetEntityIfExistsAsync<TableEntity>("p", "r", cancellationToken: Cancelled);

        absent.HasValue.ShouldBeFalse();
        absent.GetRawResponse().Status.ShouldBe(404);
        Should.Throw<InvalidOperationException>(() => absent.Value);
        noTable.HasValue.ShouldBeFalse();
        present.HasValue.ShouldBeTrue();
        present.Value!.RowKey.ShouldBe("r");
    }

    [Fact]
    public async Task A_stale_version_changes_and_deletes_nothing()
    {
        var table = await azurite.NewTableAsync();
        var first = (await table.AddEntityAsync(new TableEntity("p", "r") { ["A"] = 1 }, Cancelled)).Headers.ETag!.Value;
        await table.UpdateEntityAsync(new TableEntity("p", "r") { ["A"] = 2 }, first, TableUpdateMode.Replace, Cancelled);

        var update = await Should.ThrowAsync<RequestFailedException>(
            () => table.UpdateEntityAsync(new TableEntity("p", "r") { ["A"] = 3 }, first, TableUpdateMode.Replace, Cancelled));
        var delete = await Should.ThrowAsync<RequestFailedException>(() => table.DeleteEntityAsync("p", "r", first, Cancelled));

        (update.Status, update.ErrorCode).ShouldBe((412, "UpdateConditionNotSatisfied"));
        delete.Status.ShouldBe(412);
        TableEntity read = await table.GetEntityAsync<TableEntity>("p", "r", cancellationToken: Cancelled);
        read.GetInt32("A").ShouldBe(2);
    }

    [Fact]
    public async Task An_update_needs_a_version_or_says_that_it_needs_none()
    {
        var table = await azurite.NewTableAsync();
        await table.AddEntityAsync(new TableEntity("p", "r"), Cancelled);

        await Should.ThrowAsync<ArgumentException>(() => table.UpdateEntityAsync(new TableEntity("p", "r"), default, cancellationToken: Cancelled));
        (await table.UpdateEntityAsync(new TableEntity("p", "r"), ETag.All, cancellationToken: Cancelled)).Status.ShouldBe(204);

        var missing = await Should.ThrowAsync<RequestFailedException>(
            () => table.UpdateEntityAsync(new TableEntity("p", "none"), ETag.All, cancellationToken: Cancelled));
        missing.Status.ShouldBe(404);
    }

    [Fact]
    public async Task Deleting_what_is_not_there_is_an_answer_and_no_error()
    {
        var table = await azurite.NewTableAsync();

        (await table.DeleteEntityAsync("p", "r", cancellationToken: Cancelled)).Status.ShouldBe(404);
        (await table.DeleteEntityAsync(new TableEntity("p", "r"), new ETag("W/\"1\""), Cancelled)).Status.ShouldBe(404);
    }

    [Fact]
    public async Task A_merge_keeps_what_it_does_not_send_and_a_replacement_drops_it()
    {
        var table = await azurite.NewTableAsync();
        await table.AddEntityAsync(new TableEntity("p", "r") { ["A"] = 1, ["B"] = 2 }, Cancelled);

        await table.UpsertEntityAsync(new TableEntity("p", "r") { ["A"] = null!, ["C"] = 3 }, cancellationToken: Cancelled);
        (await PropertiesAsync(table)).ShouldBe(["A", "B", "C"]);

        await table.UpsertEntityAsync(new TableEntity("p", "r") { ["C"] = 4 }, TableUpdateMode.Replace, Cancelled);
        (await PropertiesAsync(table)).ShouldBe(["C"]);
    }

    [Fact]
    public async Task An_upsert_never_sends_a_condition()
    {
        var transport = new ScriptedTransport().Answer(204).Answer(204);

        await transport.Table().UpsertEntityAsync(new TableEntity("p", "r") { ETag = new ETag("old") }, TableUpdateMode.Merge, Cancelled);
        await transport.Table().UpsertEntityAsync(new TableEntity("p", "r") { ETag = new ETag("old") }, TableUpdateMode.Replace, Cancelled);

        transport.Requests.Select(request => request.Method).ShouldBe(["PATCH", "PUT"]);
        transport.Requests.ShouldAllBe(request => !request.Headers.ContainsKey("If-Match"));
    }

    [Fact]
    public async Task Of_thirty_writers_of_one_version_one_wins()
    {
        var table = await azurite.NewTableAsync();
        var version = (await table.AddEntityAsync(new TableEntity("p", "r"), Cancelled)).Headers.ETag!.Value;

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 30).Select(async writer =>
        {
            try
            {
                var entity = new TableEntity("p", "r") { ["Writer"] = writer };
                return (await table.UpdateEntityAsync(entity, version, TableUpdateMode.Replace, Cancelled)).Status;
            }
            catch (RequestFailedException refused)
            {
                return refused.Status;
            }
        }));

        outcomes.Count(status => status == 204).ShouldBe(1);
        outcomes.Count(status => status == 412).ShouldBe(29);
    }

    [Fact]
    public async Task An_insert_whose_answer_was_lost_is_tried_again_and_ends_as_already_there()
    {
        var transport = new ScriptedTransport().LoseAnswer();
        var table = await azurite.NewTableAsync(transport.Options());

        var refused = await Should.ThrowAsync<RequestFailedException>(
            () => table.AddEntityAsync(new TableEntity("p", "r") { ["WrittenBy"] = "event-5" }, Cancelled));

        refused.ErrorCode.ShouldBe("EntityAlreadyExists");
        transport.Requests.Count.ShouldBe(2);
        TableEntity read = await table.GetEntityAsync<TableEntity>("p", "r", cancellationToken: Cancelled);
        read.GetString("WrittenBy").ShouldBe("event-5");
    }

    [Fact]
    public async Task A_connection_that_breaks_before_the_request_arrives_is_tried_again()
    {
        var transport = new ScriptedTransport().NeverArrives().Answer(503).Pass();
        var table = await azurite.NewTableAsync(transport.Options());

        (await table.AddEntityAsync(new TableEntity("p", "r"), Cancelled)).Status.ShouldBe(204);

        transport.Requests.Count.ShouldBe(3);
        transport.Requests.Select(request => request.Body).Distinct().Count().ShouldBe(1);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(409)]
    [InlineData(412)]
    [InlineData(413)]
    [InlineData(501)]
    public async Task A_refusal_is_not_tried_again(int status)
    {
        var transport = new ScriptedTransport().Answer(status, Emulated.Error("Code"));

        var refused = await Should.ThrowAsync<RequestFailedException>(
            () => transport.Table().AddEntityAsync(new TableEntity("p", "r"), Cancelled));

        (refused.Status, refused.ErrorCode).ShouldBe((status, "Code"));
        transport.Requests.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("<?xml version=\"1.0\"?><Error><Code>AuthenticationFailed</Code><Message>No.</Message></Error>", "AuthenticationFailed")]
    [InlineData("<m:error xmlns:m=\"urn:m\"><m:code>AuthenticationFailed</m:code></m:error>", "AuthenticationFailed")]
    [InlineData("", "FromHeader")]
    [InlineData("<html>not well-formed", "FromHeader")]
    [InlineData("{\"odata.error\":{\"code\":\"\",", "FromHeader")]
    [InlineData("[]", "FromHeader")]
    public async Task An_error_is_read_from_json_or_xml_or_else_from_the_header(string body, string code)
    {
        var transport = new ScriptedTransport().Answer(403, body, ("x-ms-error-code", "FromHeader"), ("Content-Type", "application/xml"));

        var refused = await Should.ThrowAsync<RequestFailedException>(
            () => transport.Table().AddEntityAsync(new TableEntity("p", "r"), Cancelled));

        refused.ErrorCode.ShouldBe(code);
    }

    [Fact]
    public async Task A_cancelled_call_ends_at_once_and_is_not_tried_again()
    {
        using var giveUp = new CancellationTokenSource();
        var transport = new ScriptedTransport().NeverAnswer();

        var call = transport.Table().AddEntityAsync(new TableEntity("p", "r"), giveUp.Token);
        await giveUp.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => call);
        transport.Requests.Count.ShouldBe(1);
    }

    private static async Task<string[]> PropertiesAsync(TableClient table)
    {
        TableEntity read = await table.GetEntityAsync<TableEntity>("p", "r", cancellationToken: Cancelled);
        return [.. read.Keys.Where(key => key.Length == 1).Order()];
    }
}
