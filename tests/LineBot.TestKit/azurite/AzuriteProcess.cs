using System.ComponentModel;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace LineBot.TestKit;

/// <summary>A running emulator on free ports of the loopback address, in memory; it ends with the process that started it.</summary>
internal sealed partial class AzuriteProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartTimeMax = TimeSpan.FromSeconds(60);
    private readonly Process _process;
    private readonly DirectoryInfo _workFolder;
    private readonly Dictionary<string, Uri> _services = [];

    private AzuriteProcess(Process process, DirectoryInfo workFolder) => (_process, _workFolder) = (process, workFolder);

    public Uri Blob => _services["Blob"];

    public Uri Queue => _services["Queue"];

    public Uri Table => _services["Table"];

    public static async Task<AzuriteProcess> StartAsync(string script)
    {
        var workFolder = Directory.CreateTempSubdirectory("linebot-azurite-");
        var node = new ProcessStartInfo("node", Arguments(script))
        {
            WorkingDirectory = workFolder.FullName,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            var azurite = new AzuriteProcess(Process.Start(node)!, workFolder);
            await azurite.ReadAddressesAsync();
            return azurite;
        }
        catch (Win32Exception missing)
        {
            workFolder.Delete(recursive: true);
            throw new AzuriteMissingException("Azurite needs Node, and node is not on the path.", missing);
        }
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _workFolder.Delete(recursive: true);
    }

    // Port 0: the system picks free ports, and two test processes can never pick the same.
    private static string[] Arguments(string script) =>
    [
        "--require", Beside("end-with-parent.cjs"), "--require", Beside("sweep-at-once.cjs"), script,
        "--blobHost", "127.0.0.1", "--blobPort", "0",
        "--queueHost", "127.0.0.1", "--queuePort", "0",
        "--tableHost", "127.0.0.1", "--tablePort", "0",
        "--disableTelemetry", "--skipApiVersionCheck", "--inMemoryPersistence", "--silent",
    ];

    private static string Beside(string file) => Path.Combine(AppContext.BaseDirectory, "azurite", file);

    private async Task ReadAddressesAsync()
    {
        var errors = _process.StandardError.ReadToEndAsync();
        using var deadline = new CancellationTokenSource(StartTimeMax);
        while (_services.Count < 3)
        {
            var line = await _process.StandardOutput.ReadLineAsync(deadline.Token)
                ?? throw new InvalidOperationException($"Azurite ended before it listened: {await errors}");
            if (Listening().Match(line) is { Success: true } found)
            {
                _services[found.Groups["service"].Value] = new Uri(found.Groups["address"].Value + "/");
            }
        }
        _ = _process.StandardOutput.ReadToEndAsync(CancellationToken.None);   // An unread pipe would fill and stop the emulator.
    }

    [GeneratedRegex("^Azurite (?<service>Blob|Queue|Table) service is successfully listening at (?<address>http://[0-9.:]+)")]
    private static partial Regex Listening();
}
