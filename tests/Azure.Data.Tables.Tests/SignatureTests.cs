using Azure.Data.Tables.Http;
using LineBot.TestKit;

namespace Azure.Data.Tables.Tests;

public class SignatureTests(AzuriteFixture azurite)
{
    private const string Date = "Sat, 21 Nov 2026 02:00:00 GMT";
    private static readonly string NextKey = Convert.ToBase64String(new byte[32]);

    [Theory]
    [InlineData("/devstoreaccount1/Tables", "10OS5+S9LMsGcy8R/I8GLuGjM7PHTlLHPJL3Hc2GM/s=")]
    [InlineData("/devstoreaccount1/vectors(PartitionKey='k',RowKey='o%27%27brien')", "e6d5jIHqqLnqTFC1ymobdseKQlusoafMpFxNndcSZ9Y=")]
    [InlineData(
        "/devstoreaccount1/vectors(PartitionKey='%E0%B8%81%E0%B8%AD%E0%B8%87%E0%B8%97%E0%B8%B8%E0%B8%99',RowKey='a%20b%2Bc%25d')",
        "R2pWIg40oQ9LPEIhMP//XEsVXiWwKwhuzVxoEFUL5hc=")]
    [InlineData("/devstoreaccount1/?restype=service&comp=properties", "J9Qc1s/NgI6g/xt/1TW5ZQ5SCTEGfO2yRHIxWUVnVrM=")]
    public void The_emulator_accepted_this_signature(string pathAndQuery, string signature)
    {
        var emulator = new TableSharedKeyCredential(AzuriteFixture.AccountName, AzuriteFixture.AccountKey);

        SharedKeyPolicy.Authorization(emulator, Date, new Uri("http://127.0.0.1:10002" + pathAndQuery))
            .ShouldBe($"SharedKeyLite devstoreaccount1:{signature}");
    }

    [Fact]
    public void An_account_with_its_own_host_name_stands_once_in_what_is_signed() =>
        SharedKeyPolicy.Authorization(
            Keys.Fund, Date, new Uri("https://fund.table.core.windows.net/Members(PartitionKey='k',RowKey='1')"))
            .ShouldBe("SharedKeyLite fund:nQkCQKzEdsWTuTHn1bXIpd57PXFCbsjsfSsMelxSwz8=");

    [Fact]
    public async Task Every_try_is_signed_anew_with_the_key_of_that_moment()
    {
        var credential = Keys.Fund;
        var transport = new ScriptedTransport()
            .Answer(503, () => credential.SetAccountKey(NextKey))
            .Answer(204);
        var table = new TableClient(new Uri("https://fund.table.core.windows.net"), "Members", credential, transport.Options());

        await table.DeleteEntityAsync("k", "1", cancellationToken: TestContext.Current.CancellationToken);

        transport.Requests.Count.ShouldBe(2);
        foreach (var (request, key) in transport.Requests.Zip([Keys.FundKey, NextKey]))
        {
            request.Headers["Authorization"].ShouldBe(
                SharedKeyPolicy.Authorization(new TableSharedKeyCredential("fund", key), request.Headers["x-ms-date"], request.Uri));
        }
    }

    [Fact]
    public void Every_try_carries_the_time_of_that_try()
    {
        var clock = new SteppingClock(new DateTimeOffset(2026, 11, 21, 2, 0, 0, TimeSpan.Zero), TimeSpan.FromMinutes(16));
        var policy = new SharedKeyPolicy(Keys.Fund, clock);
        using var message = Azure.Core.Pipeline.HttpPipelineBuilder.Build(new TableClientOptions()).CreateMessage();
        message.Request.Uri.Reset(new Uri("https://fund.table.core.windows.net/Members"));

        policy.OnSendingRequest(message);
        var first = Date == Header("x-ms-date") ? Header("Authorization") : "wrong date";
        policy.OnSendingRequest(message);

        Header("x-ms-date").ShouldBe("Sat, 21 Nov 2026 02:16:00 GMT");
        Header("Authorization").ShouldNotBe(first);
        first.ShouldStartWith("SharedKeyLite fund:");

        string Header(string name) => message.Request.Headers.TryGetValue(name, out var value) ? value : "";
    }

    [Fact]
    public async Task A_wrong_key_is_refused()
    {
        var table = new TableClient(azurite.TableEndpoint, "Members", new TableSharedKeyCredential(AzuriteFixture.AccountName, Keys.FundKey));

        var refused = await Should.ThrowAsync<RequestFailedException>(
            () => table.GetEntityAsync<TableEntity>("p", "r", cancellationToken: TestContext.Current.CancellationToken));

        refused.Status.ShouldBe(403);
        refused.ErrorCode.ShouldBe("AuthorizationFailure");
    }

    private sealed class SteppingClock(DateTimeOffset start, TimeSpan step) : TimeProvider
    {
        private int _readings;

        public override DateTimeOffset GetUtcNow() => start + (step * _readings++);
    }
}
