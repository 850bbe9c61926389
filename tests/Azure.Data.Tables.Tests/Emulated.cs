using LineBot.TestKit;

namespace Azure.Data.Tables.Tests;

/// <summary>Clients for the emulator, and for a wire that a test has written.</summary>
internal static class Emulated
{
    public static TableServiceClient Service(this AzuriteFixture azurite) => new(azurite.ConnectionString);

    public static async Task<TableClient> NewTableAsync(this AzuriteFixture azurite, TableClientOptions? options = null)
    {
        var name = AzuriteFixture.UniqueName("t");
        await new TableClient(azurite.ConnectionString, name).CreateAsync(TestContext.Current.CancellationToken);
        return new TableClient(azurite.ConnectionString, name, options);
    }

    /// <summary>Options whose retries do not wait.</summary>
    public static TableClientOptions Options(this ScriptedTransport transport)
    {
        var options = new TableClientOptions { Transport = transport };
        options.Retry.Delay = TimeSpan.FromMilliseconds(1);
        options.Retry.MaxDelay = TimeSpan.FromMilliseconds(1);
        return options;
    }

    /// <summary>A client of an account that is nowhere: every answer is scripted.</summary>
    public static TableClient Table(this ScriptedTransport transport) =>
        new(new Uri("https://fund.table.core.windows.net"), "Members", Keys.Fund, transport.Options());

    public static string Error(string code, string message = "No.") =>
        "{\"odata.error\":{\"code\":\"" + code + "\",\"message\":{\"lang\":\"en-US\",\"value\":\"" + message + "\"}}}";
}

/// <summary>Keys that open nothing.</summary>
internal static class Keys
{
    public const string FundKey = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";   // The bytes 0 to 31.

    public static TableSharedKeyCredential Fund => new("fund", FundKey);
}
