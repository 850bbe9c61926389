namespace LineBot.TestKit;

/// <summary>
/// One real Azurite for the tests of one assembly: <c>[assembly: AssemblyFixture(typeof(AzuriteFixture))]</c>, and take it in the
/// constructor. Without Node or the npm package, reading a connection skips the test with that reason.
/// </summary>
public sealed class AzuriteFixture : IAsyncLifetime
{
    /// <summary>The account that every storage emulator has.</summary>
    public const string AccountName = "devstoreaccount1";

    /// <summary>The key of that account: public, the same on every machine.</summary>
    public const string AccountKey = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private AzuriteProcess? _process;
    private string? _missing;

    public string ConnectionString =>
        $"DefaultEndpointsProtocol=http;AccountName={AccountName};AccountKey={AccountKey};" +
        $"BlobEndpoint={BlobEndpoint};QueueEndpoint={QueueEndpoint};TableEndpoint={TableEndpoint};";

    public Uri BlobEndpoint => Account(Running.Blob);

    public Uri QueueEndpoint => Account(Running.Queue);

    public Uri TableEndpoint => Account(Running.Table);

    private AzuriteProcess Running
    {
        get
        {
            Assert.SkipWhen(_process is null, _missing ?? "Azurite was not started.");
            return _process!;
        }
    }

    /// <summary>A name that no other test uses; good for a table, and in lower case for a queue or a container.</summary>
    public static string UniqueName(string prefix) => prefix + Guid.NewGuid().ToString("N")[..16];

    public async ValueTask InitializeAsync()
    {
        try
        {
            var script = await AzuriteInstallation.EnsureAsync();
            _process = await AzuriteProcess.StartAsync(script);
        }
        catch (AzuriteMissingException missing)
        {
            _missing = missing.Message;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null) { await _process.DisposeAsync(); }
    }

    private static Uri Account(Uri service) => new(service, AccountName);
}
