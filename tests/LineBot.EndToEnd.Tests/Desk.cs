using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using LineBot.EndToEnd;

[assembly: AssemblyFixture(typeof(Desk))]

namespace LineBot.EndToEnd;

/// <summary>
/// The whole thing as a newcomer starts it: one command, which brings up storage, the Functions app in its host, the sample network and
/// LINE's side of the wire. Everything after that goes over HTTP.
/// </summary>
public partial class Desk : IAsyncLifetime
{
    private static readonly TimeSpan StartsWithin = TimeSpan.FromMinutes(5);

    private readonly List<string> said = [];
    private Process? simulator;
    private string? missing;

    private HttpClient? client;

    /// <summary>The page and the <c>/sim</c> API.</summary>
    public Uri Address => client?.BaseAddress ?? throw new InvalidOperationException("The desk did not start.");

    /// <summary>What else is said to the simulator when it starts.</summary>
    protected virtual IReadOnlyList<string> More => [];

    public virtual async ValueTask InitializeAsync()
    {
        if (!IsThere("node") || !IsThere("npm"))
        {
            missing = "Node is not installed, so storage (Azurite) cannot start.";
            return;
        }
        var address = await StartAsync();
        client = new() { BaseAddress = new(address), Timeout = TimeSpan.FromMinutes(10) };
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        client?.Dispose();
        if (simulator is null) { return; }
        simulator.Kill(entireProcessTree: true);
        await simulator.WaitForExitAsync();
        simulator.Dispose();
    }

    internal int ProcessId => simulator!.Id;

    protected bool IsStanding => client is not null;

    /// <summary>Skips the test, with the reason, where the machine lacks what the desk stands on.</summary>
    public void MustStand()
    {
        if (missing is not null) { Assert.Skip(missing); }
    }

    public async Task<JsonElement> GetAsync(string path) => await Client.GetFromJsonAsync<JsonElement>(path, TestContext.Current.CancellationToken);

    public async Task<JsonElement> PostAsync(string path, object body) =>
        await ReadAsync(path, await Client.PostAsJsonAsync(path, body, TestContext.Current.CancellationToken));

    public async Task<JsonElement> PatchAsync(string path, object body) =>
        await ReadAsync(path, await Client.PatchAsJsonAsync(path, body, TestContext.Current.CancellationToken));

    private static async Task<JsonElement> ReadAsync(string path, HttpResponseMessage answer)
    {
        using var _ = answer;
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        answer.IsSuccessStatusCode.ShouldBeTrue($"{path}: {text}");
        return text.Length == 0 ? default : JsonDocument.Parse(text).RootElement;
    }

    private HttpClient Client => client ?? throw new InvalidOperationException("The desk did not start.");

    private async Task<string> StartAsync()
    {
        var program = Path.Combine(Checkout.Root, "artifacts", "bin", "LineBot.Simulator", Checkout.Configuration, "LineBot.Simulator.dll");
        simulator = new()
        {
            StartInfo = new("dotnet", [program, "--port", "0", "--no-build", .. App, .. More])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                RedirectStandardInput = true,
                WorkingDirectory = Checkout.Root,
            },
        };
        var started = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        void Hear(string? line)
        {
            if (line is null) { return; }
            lock (said) { said.Add(line); }
            if (Opened().Match(line) is { Success: true } opened) { started.TrySetResult($"http://127.0.0.1:{opened.Groups["port"].Value}"); }
        }

        simulator.OutputDataReceived += (_, line) => Hear(line.Data);
        simulator.ErrorDataReceived += (_, line) => Hear(line.Data);
        simulator.Start();
        simulator.BeginOutputReadLine();
        simulator.BeginErrorReadLine();
        await Task.WhenAny(started.Task, simulator.WaitForExitAsync()).WaitAsync(StartsWithin);
        lock (said) { return started.Task.IsCompletedSuccessfully ? started.Task.Result : throw new InvalidOperationException($"The simulator ended: {string.Join('\n', said)}"); }
    }

    /// <summary>LINEBOT_APP names the folder of a published app, which then is tested in the place of the one that was built.</summary>
    private static string[] App => Environment.GetEnvironmentVariable("LINEBOT_APP") is { Length: > 0 } folder ? ["--app", Path.GetFullPath(folder)] : [];

    private static bool IsThere(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));

    [GeneratedRegex(@"^Open http://[^:]+:(?<port>[0-9]+)")]
    private static partial Regex Opened();
}
