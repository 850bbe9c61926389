using LineBot.TestKit;

namespace Azure.Data.Tables.Tests;

public class EntityTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_added_is_read_back()
    {
        var table = await NewTableAsync();
        var savings = new Savings { PartitionKey = "fund", RowKey = "1", Satang = long.MinValue, Name = "ออมทรัพย์" };

        await table.AddEntityAsync(savings, Cancelled);

        Savings read = await table.GetEntityAsync<Savings>("fund", "1", cancellationToken: Cancelled);
        read.Satang.ShouldBe(long.MinValue);
        read.Name.ShouldBe("ออมทรัพย์");
        read.ETag.ShouldNotBe(default);
    }

    [Fact]
    public async Task A_transaction_writes_all_or_nothing()
    {
        var table = await NewTableAsync();
        await table.AddEntityAsync(new TableEntity("p", "2"), Cancelled);

        var failure = await Should.ThrowAsync<TableTransactionFailedException>(() => table.SubmitTransactionAsync(
            [new(TableTransactionActionType.Add, new TableEntity("p", "1")), new(TableTransactionActionType.Add, new TableEntity("p", "2"))],
            Cancelled));

        failure.FailedTransactionActionIndex.ShouldBe(1);
        failure.Status.ShouldBe(409);
        failure.ErrorCode.ShouldBe("EntityAlreadyExists");
        var rows = await table.QueryAsync<TableEntity>(x => x.PartitionKey == "p", cancellationToken: Cancelled).ToListAsync(Cancelled);
        rows.Select(row => row.RowKey).ShouldBe(["2"]);
    }

    private async Task<TableClient> NewTableAsync()
    {
        var table = new TableClient(azurite.ConnectionString, AzuriteFixture.UniqueName("t"));
        await table.CreateIfNotExistsAsync(Cancelled);
        return table;
    }

    private sealed class Savings : ITableEntity
    {
        public string PartitionKey { get; set; } = "";
        public string RowKey { get; set; } = "";
        public DateTimeOffset? Timestamp { get; set; }
        public ETag ETag { get; set; }
        public long Satang { get; set; }
        public string? Name { get; set; }
    }
}
