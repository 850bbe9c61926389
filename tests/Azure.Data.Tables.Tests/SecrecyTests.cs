using System.Collections.Concurrent;
using System.Diagnostics.Tracing;
using Azure.Core.Diagnostics;
using LineBot.TestKit;

namespace Azure.Data.Tables.Tests;

public class SecrecyTests
{
    private const string Secret = "AAECAwQFBgcI";   // How the key of the tests begins.

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public void Nothing_that_holds_a_key_shows_it()
    {
        var table = new TableClient(new Uri("https://fund.table.core.windows.net"), "Members", Keys.Fund);
        var signed = new TableServiceClient(new Uri($"https://fund.table.core.windows.net?sig={Secret}"));

        $"{Keys.Fund} {table} {table.Uri} {signed} {signed.Uri} {signed.GetTableClient("Members").Uri}".ShouldNotContain(Secret);
    }

    [Fact]
    public async Task A_failure_shows_neither_key_nor_signature_nor_entity()
    {
        var transport = new ScriptedTransport().Answer(400, Emulated.Error("InvalidInput")).Answer(400, Emulated.Error("InvalidInput"));
        var byKey = transport.Table();
        var bySignature = new TableClient(
            new Uri("https://fund.table.core.windows.net/Members"), new AzureSasCredential($"sig={Secret}"), transport.Options());
        var entity = new TableEntity("p", "r") { ["Name"] = "somebody" };

        foreach (var table in new[] { byKey, bySignature })
        {
            var failure = await Should.ThrowAsync<RequestFailedException>(() => table.AddEntityAsync(entity, Cancelled));

            failure.ToString().ShouldNotContain(Secret);
            failure.ToString().ShouldNotContain("SharedKeyLite");
            failure.ToString().ShouldNotContain("somebody");
        }
    }

    [Fact]
    public async Task The_log_of_the_pipeline_shows_neither_key_nor_signature_nor_entity()
    {
        var lines = new ConcurrentQueue<string>();
        using var listener = new AzureEventSourceListener((_, line) => lines.Enqueue(line), EventLevel.LogAlways);
        var transport = new ScriptedTransport().Answer(204).Answer(204);
        var bySignature = new TableClient(
            new Uri("https://fund.table.core.windows.net/Members"), new AzureSasCredential($"sig={Secret}&se=1"), transport.Options());
        var entity = new TableEntity("p", "r") { ["Name"] = "somebody" };

        await transport.Table().AddEntityAsync(entity, Cancelled);
        await bySignature.AddEntityAsync(entity, Cancelled);

        var ours = lines.Where(line => line.Contains("fund.table.core.windows.net", StringComparison.Ordinal)).ToList();
        ours.ShouldNotBeEmpty();
        ours.ShouldAllBe(line => !line.Contains(Secret, StringComparison.Ordinal));
        ours.ShouldAllBe(line => !line.Contains("SharedKeyLite", StringComparison.Ordinal));
        ours.ShouldAllBe(line => !line.Contains("somebody", StringComparison.Ordinal));
    }
}
