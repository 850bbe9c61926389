using LineBot.TestKit;

namespace Azure.Data.Tables.Tests;

public class KeyTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("o'brien")]
    [InlineData("''")]
    [InlineData("กองทุนหมู่บ้าน")]
    [InlineData("a%b")]
    [InlineData("%27")]
    [InlineData("a+b c")]
    [InlineData("a&b=c")]
    [InlineData("😀")]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("(a,b);c")]
    public async Task Any_legal_key_is_stored_found_changed_and_deleted(string key)
    {
        var table = await azurite.NewTableAsync();
        await table.AddEntityAsync(new TableEntity(key, key) { ["A"] = 1 }, Cancelled);
        await table.AddEntityAsync(new TableEntity("other", "row"), Cancelled);

        TableEntity read = await table.GetEntityAsync<TableEntity>(key, key, cancellationToken: Cancelled);
        (read.PartitionKey, read.RowKey).ShouldBe((key, key));

        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {key} and RowKey eq {key}");
        (await table.QueryAsync<TableEntity>(filter, cancellationToken: Cancelled).ToListAsync(Cancelled)).Count.ShouldBe(1);

        read["A"] = 2;
        await table.UpdateEntityAsync(read, read.ETag, TableUpdateMode.Replace, Cancelled);
        await table.SubmitTransactionAsync([new(TableTransactionActionType.UpsertMerge, new TableEntity(key, key) { ["B"] = 3 })], Cancelled);
        read = await table.GetEntityAsync<TableEntity>(key, key, cancellationToken: Cancelled);
        (read.GetInt32("A"), read.GetInt32("B")).ShouldBe((2, 3));

        (await table.DeleteEntityAsync(read, cancellationToken: Cancelled)).Status.ShouldBe(204);
        (await table.GetEntityIfExistsAsync<TableEntity>(key, key, cancellationToken: Cancelled)).HasValue.ShouldBeFalse();
    }

    [Fact]
    public async Task A_key_of_1_KiB_is_the_longest()
    {
        var table = await azurite.NewTableAsync();

        await table.AddEntityAsync(new TableEntity("p", new string('ก', 512)), Cancelled);

        await Should.ThrowAsync<ArgumentException>(() => table.AddEntityAsync(new TableEntity("p", new string('ก', 513)), Cancelled));
    }

    [Theory]
    [InlineData("a/b")]
    [InlineData(@"a\b")]
    [InlineData("a#b")]
    [InlineData("a?b")]
    [InlineData("a\tb")]
    [InlineData("a\0b")]
    [InlineData("a\u007fb")]
    [InlineData("a\u009fb")]
    public async Task A_forbidden_key_is_never_sent(string key)
    {
        var transport = new ScriptedTransport();
        var table = transport.Table();

        await Should.ThrowAsync<ArgumentException>(() => table.AddEntityAsync(new TableEntity(key, "r"), Cancelled));
        await Should.ThrowAsync<ArgumentException>(() => table.AddEntityAsync(new TableEntity("p", key), Cancelled));
        await Should.ThrowAsync<ArgumentException>(() => table.UpsertEntityAsync(new TableEntity("p", key), cancellationToken: Cancelled));
        await Should.ThrowAsync<ArgumentException>(() => table.UpdateEntityAsync(new TableEntity(key, "r"), ETag.All, cancellationToken: Cancelled));
        await Should.ThrowAsync<ArgumentException>(() => table.DeleteEntityAsync("p", key, cancellationToken: Cancelled));
        await Should.ThrowAsync<ArgumentException>(() => table.GetEntityAsync<TableEntity>(key, "r", cancellationToken: Cancelled));
        await Should.ThrowAsync<ArgumentException>(
            () => table.SubmitTransactionAsync([new(TableTransactionActionType.Add, new TableEntity("p", key))], Cancelled));

        transport.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_key_that_is_null_is_an_argument_error()
    {
        var transport = new ScriptedTransport();
        var table = transport.Table();

        await Should.ThrowAsync<ArgumentNullException>(() => table.GetEntityAsync<TableEntity>(null!, "r", cancellationToken: Cancelled));
        await Should.ThrowAsync<ArgumentNullException>(() => table.GetEntityIfExistsAsync<TableEntity>("p", null!, cancellationToken: Cancelled));
        await Should.ThrowAsync<ArgumentNullException>(() => table.AddEntityAsync(new TableEntity { RowKey = "r" }, Cancelled));
        await Should.ThrowAsync<ArgumentNullException>(() => table.UpsertEntityAsync(new TableEntity("p", null!), cancellationToken: Cancelled));
        await Should.ThrowAsync<ArgumentNullException>(() => table.DeleteEntityAsync(null!, "r", cancellationToken: Cancelled));

        transport.Requests.ShouldBeEmpty();
    }
}
