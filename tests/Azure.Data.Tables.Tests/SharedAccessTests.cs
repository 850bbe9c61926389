using LineBot.TestKit;

namespace Azure.Data.Tables.Tests;

public class SharedAccessTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_signature_of_the_account_opens_its_tables()
    {
        var name = AzuriteFixture.UniqueName("t");
        TableServiceClient[] doors =
        [
            new(azurite.TableEndpoint, new AzureSasCredential(Sas.Account("rwdlacu"))),
            new(azurite.TableEndpoint, new AzureSasCredential("?" + Sas.Account("rwdlacu")), new TableClientOptions()),
            new(new Uri($"{azurite.TableEndpoint}?{Sas.Account("rwdlacu")}")),
            new($"TableEndpoint={azurite.TableEndpoint};SharedAccessSignature={Sas.Account("rwdlacu")}"),
        ];

        foreach (var door in doors)
        {
            var table = door.GetTableClient(name);
            await table.CreateIfNotExistsAsync(Cancelled);
            await table.UpsertEntityAsync(new TableEntity("p", "r"), cancellationToken: Cancelled);
            await table.SubmitTransactionAsync([new(TableTransactionActionType.UpsertMerge, new TableEntity("p", "s"))], Cancelled);
            (await table.QueryAsync<TableEntity>("PartitionKey eq 'p'", 1, cancellationToken: Cancelled).CountAsync(Cancelled)).ShouldBe(2);
            (door.AccountName, door.Uri.Query).ShouldBe((AzuriteFixture.AccountName, ""));
        }
    }

    [Fact]
    public async Task A_signature_of_one_table_allows_what_it_says_and_no_more()
    {
        var table = await azurite.NewTableAsync();
        await table.AddEntityAsync(new TableEntity("p", "r"), Cancelled);
        var reader = new TableClient(table.Uri, new AzureSasCredential(Sas.Table(table.Name, "r")));

        (await reader.GetEntityAsync<TableEntity>("p", "r", cancellationToken: Cancelled)).Value.RowKey.ShouldBe("r");
        var refused = await Should.ThrowAsync<RequestFailedException>(
            () => reader.UpsertEntityAsync(new TableEntity("p", "r"), cancellationToken: Cancelled));

        (refused.Status, refused.ErrorCode).ShouldBe((403, "AuthorizationPermissionMismatch"));
        (reader.Name, reader.AccountName, reader.Uri).ShouldBe((table.Name, AzuriteFixture.AccountName, table.Uri));
    }

    [Fact]
    public async Task A_renewed_signature_replaces_the_old_one_also_between_two_tries()
    {
        var credential = new AzureSasCredential("sig=old");
        var transport = new ScriptedTransport().Answer(503, () => credential.Update("sig=new")).Answer(204);
        var table = new TableClient(new Uri("https://fund.table.core.windows.net/Members"), credential, transport.Options());

        await table.DeleteEntityAsync("p", "r", cancellationToken: Cancelled);

        transport.Requests.Select(request => request.Uri.Query).ShouldBe(["?sig=old", "?sig=new"]);
        transport.Requests.ShouldAllBe(request => !request.Headers.ContainsKey("Authorization"));
    }

    [Fact]
    public void A_signature_is_never_sent_in_the_open_to_another_machine()
    {
        var open = new Uri("http://fund.table.example/Members");

        Should.Throw<ArgumentException>(() => new TableServiceClient(open, new AzureSasCredential("sig=x")));
        Should.Throw<ArgumentException>(() => new TableClient(open, new AzureSasCredential("sig=x")));
        Should.Throw<ArgumentException>(() => new TableServiceClient(new Uri(open + "?sig=x")));
        Should.Throw<ArgumentException>(() => new TableServiceClient("TableEndpoint=http://fund.table.example;SharedAccessSignature=sig=x"));
    }

    [Fact]
    public void A_signature_is_given_once()
    {
        Should.Throw<ArgumentException>(
            () => new TableServiceClient(new Uri("https://fund.table.core.windows.net/?sig=x"), new AzureSasCredential("sig=y")))
            .Message.ShouldNotContain("sig=");
    }
}
