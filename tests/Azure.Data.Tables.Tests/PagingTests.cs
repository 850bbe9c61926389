using LineBot.TestKit;

namespace Azure.Data.Tables.Tests;

public class PagingTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task More_rows_than_a_page_holds_are_read_to_the_end_in_the_order_of_their_keys()
    {
        var transport = new ScriptedTransport();
        var table = await azurite.NewTableAsync(transport.Options());
        foreach (var rows in Enumerable.Range(0, 1_050).Chunk(100))
        {
            await table.SubmitTransactionAsync(
                rows.Select(i => new TableTransactionAction(TableTransactionActionType.Add, new TableEntity("p", $"{i:D4}"))), Cancelled);
        }
        var before = transport.Requests.Count;

        var keys = await table.QueryAsync<TableEntity>(cancellationToken: Cancelled).Select(row => row.RowKey).ToListAsync(Cancelled);

        keys.ShouldBe(Enumerable.Range(0, 1_050).Select(i => $"{i:D4}"));
        (transport.Requests.Count - before).ShouldBe(2);
    }

    [Fact]
    public async Task A_token_goes_on_where_the_page_ended()
    {
        var table = await azurite.NewTableAsync();
        foreach (var key in new[] { "a b", "c'd", "กข", "ง" }) { await table.AddEntityAsync(new TableEntity("p", key), Cancelled); }

        var first = await table.QueryAsync<TableEntity>(maxPerPage: 3, cancellationToken: Cancelled).AsPages().FirstAsync(Cancelled);
        var rest = await table.QueryAsync<TableEntity>(cancellationToken: Cancelled).AsPages(first.ContinuationToken).ToListAsync(Cancelled);

        first.Values.Select(row => row.RowKey).ShouldBe(["a b", "c'd", "กข"]);
        rest.Single().Values.Select(row => row.RowKey).ShouldBe(["ง"]);
        rest.Single().ContinuationToken.ShouldBeNull();
    }

    [Fact]
    public async Task An_empty_page_with_a_token_is_not_the_end()
    {
        var transport = new ScriptedTransport()
            .Answer(200, """{"value":[]}""", ("x-ms-continuation-NextPartitionKey", "1!8!a+b="), ("x-ms-continuation-NextRowKey", "1!4!Yg--"))
            .Answer(200, """{"value":[{"PartitionKey":"p","RowKey":"1"}]}""", ("x-ms-continuation-NextPartitionKey", "2!8!x"))
            .Answer(200, """{"value":[],"odata.metadata":"https://fund/$metadata#Members"}""", ("x-ms-continuation-NextPartitionKey", ""));

        var rows = await transport.Table().QueryAsync<TableEntity>("PartitionKey eq 'p'", 10, ["A"], Cancelled).ToListAsync(Cancelled);

        rows.Select(row => row.RowKey).ShouldBe(["1"]);
        transport.Requests.Select(request => request.Uri.Query).ShouldBe([
            "?$filter=PartitionKey%20eq%20%27p%27&$top=10&$select=A",
            "?$filter=PartitionKey%20eq%20%27p%27&$top=10&$select=A&NextPartitionKey=1%218%21a%2Bb%3D&NextRowKey=1%214%21Yg--",
            "?$filter=PartitionKey%20eq%20%27p%27&$top=10&$select=A&NextPartitionKey=2%218%21x",
        ]);
    }

    [Fact]
    public async Task The_token_is_the_two_keys_with_a_space_between()
    {
        var transport = new ScriptedTransport()
            .Answer(200, """{"value":[]}""", ("x-ms-continuation-NextPartitionKey", "np"), ("x-ms-continuation-NextRowKey", "nr"))
            .Answer(200, """{"value":[]}""", ("x-ms-continuation-NextPartitionKey", "np"))
            .Answer(200, """{"value":[]}""");

        var tokens = await transport.Table().QueryAsync<TableEntity>(cancellationToken: Cancelled).AsPages()
            .Select(page => page.ContinuationToken).ToListAsync(Cancelled);

        tokens.ShouldBe(["np nr", "np ", null]);
    }

    [Fact]
    public async Task Nothing_is_asked_before_the_result_is_looped_over_and_one_page_at_a_time_then()
    {
        var transport = new ScriptedTransport()
            .Answer(200, """{"value":[{"PartitionKey":"p","RowKey":"1"}]}""", ("x-ms-continuation-NextPartitionKey", "2"))
            .Answer(500);

        var query = transport.Table().QueryAsync<TableEntity>(cancellationToken: Cancelled);
        transport.Requests.ShouldBeEmpty();

        (await query.FirstAsync(Cancelled)).RowKey.ShouldBe("1");
        transport.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_loop_ends_when_its_own_token_is_cancelled()
    {
        using var giveUp = new CancellationTokenSource();
        var transport = new ScriptedTransport().NeverAnswer();
        var loop = transport.Table().QueryAsync<TableEntity>(cancellationToken: Cancelled).AsPages().ToListAsync(giveUp.Token);

        await giveUp.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(async () => await loop);
    }
}
