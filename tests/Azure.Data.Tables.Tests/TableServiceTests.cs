using LineBot.TestKit;

namespace Azure.Data.Tables.Tests;

public class TableServiceTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_table_is_created_listed_and_deleted()
    {
        var service = azurite.Service();
        var name = AzuriteFixture.UniqueName("t");

        var created = await service.CreateTableAsync(name, Cancelled);
        var again = await service.CreateTableIfNotExistsAsync(name, Cancelled);
        var listed = await service.QueryAsync(TableServiceClient.CreateQueryFilter($"TableName eq {name}"), cancellationToken: Cancelled)
            .Select(table => table.Name).ToListAsync(Cancelled);
        var deleted = await service.DeleteTableAsync(name, Cancelled);
        var gone = await service.DeleteTableAsync(name, Cancelled);

        (created.Value.Name, created.GetRawResponse().Status).ShouldBe((name, 204));
        (again.Value.Name, again.GetRawResponse().Status).ShouldBe((name, 409));
        listed.ShouldBe([name]);
        (deleted.Status, gone.Status).ShouldBe((204, 404));
    }

    [Fact]
    public async Task Creating_a_table_that_exists_is_an_error_when_it_is_meant_to_be_new()
    {
        var table = await azurite.NewTableAsync();

        var refused = await Should.ThrowAsync<RequestFailedException>(() => table.CreateAsync(Cancelled));

        (refused.Status, refused.ErrorCode).ShouldBe((409, "TableAlreadyExists"));
    }

    [Fact]
    public async Task A_table_that_is_being_deleted_is_not_taken_for_one_that_exists()
    {
        var transport = new ScriptedTransport().Answer(409, Emulated.Error("TableBeingDeleted"));

        var refused = await Should.ThrowAsync<RequestFailedException>(() => transport.Table().CreateIfNotExistsAsync(Cancelled));

        refused.ErrorCode.ShouldBe("TableBeingDeleted");
    }

    [Fact]
    public async Task The_list_of_tables_goes_on_while_the_service_says_so()
    {
        var transport = new ScriptedTransport()
            .Answer(200, """{"value":[]}""", ("x-ms-continuation-NextTableName", "1!8!a="))
            .Answer(200, """{"odata.metadata":"m","value":[{"TableName":"Members"}]}""");
        var service = new TableServiceClient(new Uri("https://fund.table.core.windows.net"), Keys.Fund, transport.Options());

        var names = await service.QueryAsync(maxPerPage: 5, cancellationToken: Cancelled).Select(table => table.Name).ToListAsync(Cancelled);

        names.ShouldBe(["Members"]);
        transport.Requests.Select(request => request.Uri.Query).ShouldBe(["?$top=5", "?$top=5&NextTableName=1%218%21a%3D"]);
    }

    [Fact]
    public async Task Every_request_says_what_it_speaks()
    {
        var transport = new ScriptedTransport().Answer(204);

        await transport.Table().AddEntityAsync(new TableEntity("p", "r"), Cancelled);

        var headers = transport.Requests.Single().Headers;
        headers["x-ms-version"].ShouldBe("2020-12-06");
        headers["DataServiceVersion"].ShouldBe("3.0");
        headers["Accept"].ShouldBe("application/json;odata=minimalmetadata");
        headers["Content-Type"].ShouldBe("application/json");
        headers["Prefer"].ShouldBe("return-no-content");
        headers["x-ms-client-request-id"].ShouldNotBeEmpty();
    }

    [Fact]
    public async Task The_version_of_the_service_can_be_chosen()
    {
        var transport = new ScriptedTransport().Answer(204);
        var options = new TableClientOptions(TableClientOptions.ServiceVersion.V2019_02_02) { Transport = transport };

        await new TableClient(new Uri("https://fund.table.core.windows.net"), "Members", Keys.Fund, options)
            .AddEntityAsync(new TableEntity("p", "r"), Cancelled);

        transport.Requests.Single().Headers["x-ms-version"].ShouldBe("2019-02-02");
    }

    [Fact]
    public void The_synchronous_calls_do_the_same()
    {
        var service = azurite.Service();
        var name = AzuriteFixture.UniqueName("t");
        service.CreateTable(name, Cancelled).Value.Name.ShouldBe(name);
        service.CreateTableIfNotExists(name, Cancelled).GetRawResponse().Status.ShouldBe(409);
        var table = service.GetTableClient(name);

        table.AddEntity(new TableEntity("p", "r") { ["A"] = 1 }, Cancelled).Status.ShouldBe(204);
        table.UpsertEntity(new TableEntity("p", "r") { ["A"] = 2 }, cancellationToken: Cancelled).Status.ShouldBe(204);
        var read = table.GetEntity<TableEntity>("p", "r", cancellationToken: Cancelled).Value;
        table.UpdateEntity(new TableEntity("p", "r") { ["B"] = 3 }, read.ETag, cancellationToken: Cancelled).Status.ShouldBe(204);
        Should.Throw<RequestFailedException>(() => table.UpdateEntity(read, read.ETag, cancellationToken: Cancelled)).Status.ShouldBe(412);
        table.GetEntityIfExists<TableEntity>("p", "none", cancellationToken: Cancelled).HasValue.ShouldBeFalse();
        table.SubmitTransaction([new(TableTransactionActionType.Add, new TableEntity("p", "s"))], Cancelled).Value.Count.ShouldBe(1);
        Should.Throw<TableTransactionFailedException>(
            () => table.SubmitTransaction([new(TableTransactionActionType.Add, new TableEntity("p", "s"))], Cancelled)).Status.ShouldBe(409);
        table.Query<TableEntity>(maxPerPage: 1, cancellationToken: Cancelled).Select(row => row.RowKey).ShouldBe(["r", "s"]);
        table.Query<TableEntity>(row => row.RowKey == "s", cancellationToken: Cancelled).Count().ShouldBe(1);
        table.DeleteEntity("p", "r", cancellationToken: Cancelled).Status.ShouldBe(204);
        table.DeleteEntity(new TableEntity("p", "r"), cancellationToken: Cancelled).Status.ShouldBe(404);
        service.Query(TableServiceClient.CreateQueryFilter($"TableName eq {name}"), cancellationToken: Cancelled).Count().ShouldBe(1);

        table.Delete(Cancelled).Status.ShouldBe(204);
        table.Create(Cancelled).Value.Name.ShouldBe(name);
        table.CreateIfNotExists(Cancelled).GetRawResponse().Status.ShouldBe(409);
        service.DeleteTable(name, Cancelled).Status.ShouldBe(204);
    }
}
