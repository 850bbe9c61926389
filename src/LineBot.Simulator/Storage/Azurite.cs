using System.ComponentModel;
using System.Text.RegularExpressions;
using LineBot.Simulator.Host;
using LineBot.Simulator.Startup;

namespace LineBot.Simulator.Storage;

/// <summary>A storage emulator on free ports of this machine, in memory unless a folder keeps it. It ends with this process.</summary>
internal sealed partial class Azurite : IDisposable
{
    /// <summary>Node closes a connection that nobody used for so long; whoever writes into it just then gets no answer.</summary>
    public static readonly TimeSpan ClosesIdleAfter = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan StartTimeMax = TimeSpan.FromSeconds(60);
    private readonly Dictionary<string, int> ports = [];
    private readonly TaskCompletionSource listening = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private ChildProcess? process;

    public string ConnectionString => StorageAccount.Development(ports["Blob"], ports["Queue"], ports["Table"]);

    /// <summary>Of the services blob, queue and table.</summary>
    public int PortOf(string service) => ports[service];

    public static async Task<Azurite> StartAsync(string? folder, Action<string> tell, CancellationToken cancellationToken)
    {
        var script = await AzuriteInstallation.EnsureAsync(tell, cancellationToken);
        var azurite = new Azurite();
        try
        {
            azurite.Start(script, folder);
            await azurite.listening.Task.WaitAsync(StartTimeMax, cancellationToken);
            return azurite;
        }
        catch (Exception e)
        {
            azurite.Dispose();
            throw e switch
            {
                TimeoutException => new StartException("Azurite did not start within a minute."),
                Win32Exception => new StartException(AzuriteInstallation.NodeMissing),
                _ => e,
            };
        }
    }

    public void Dispose() => process?.Dispose();

    private void Start(string script, string? folder)
    {
        string[] place = folder is null ? ["--inMemoryPersistence"] : ["--location", Path.Combine(Path.GetFullPath(folder), "azurite")];
        string[] arguments =
        [
            "--require", AzuriteInstallation.Beside("end-with-parent.cjs"), "--require", AzuriteInstallation.Beside("sweep-at-once.cjs"), script,
            "--blobHost", "127.0.0.1", "--blobPort", "0", "--queueHost", "127.0.0.1", "--queuePort", "0",
            "--tableHost", "127.0.0.1", "--tablePort", "0", "--disableTelemetry", "--skipApiVersionCheck", "--silent", .. place,
        ];
        process = ChildProcess.StartUnguarded("node", arguments, Path.GetTempPath(), (line, _) => Read(line));
        _ = process.Exit.ContinueWith(
            ended => listening.TrySetException(new StartException($"Azurite ended with exit code {ended.Result} before it listened.")),
            TaskScheduler.Default);
    }

    private void Read(string line)
    {
        if (Listening().Match(line) is not { Success: true } found) { return; }
        lock (ports)
        {
            ports[found.Groups["service"].Value] = int.Parse(
                found.Groups["port"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);
            if (ports.Count == 3) { listening.TrySetResult(); }
        }
    }

    [GeneratedRegex("^Azurite (?<service>Blob|Queue|Table) service is successfully listening at http://[0-9.]+:(?<port>[0-9]+)")]
    private static partial Regex Listening();
}
