using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using LineBot.TestKit;

namespace LineBot.Cli.Operations;

/// <summary>
/// A whole installation for an operator to look after: the simulator as LINE and as the Functions host, the app in its own process, the
/// sample network, and a storage that nobody else uses. Its clock stands at nine in the morning of a working day.
/// </summary>
[CollectionDefinition(Name)]
public sealed partial class OperatorDesk : IAsyncLifetime, ICollectionFixture<OperatorDesk>
{
    public const string Name = "an operator's desk";

    public const string Secret = "the channel secret of this desk";
    public const string Token = "the-token-of-this-desk";

    private static readonly TimeSpan StartsWithin = TimeSpan.FromMinutes(5);
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("linebot-operator-");
    private readonly List<string> said = [];
    private Process? simulator;
    private HttpClient? client;
    private string? missing;

    internal AzuriteFixture Storage { get; } = new();

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Program))
        {
            missing = "The simulator was not built: build the solution first.";
            return;
        }

        await Storage.InitializeAsync();
        try { client = new() { BaseAddress = new(await StartAsync(Storage.ConnectionString)), Timeout = TimeSpan.FromMinutes(2) }; }
        catch (Exception e) when (e.GetType().Name.Contains("Skip", StringComparison.Ordinal)) { missing = e.Message; }
    }

    public async ValueTask DisposeAsync()
    {
        client?.Dispose();
        if (simulator is not null)
        {
            simulator.Kill(entireProcessTree: true);
            await simulator.WaitForExitAsync();
            simulator.Dispose();
        }

        await Storage.DisposeAsync();
        folder.Delete(recursive: true);
    }

    /// <summary>The program with the settings that the app has; another storage where one is given.</summary>
    internal Linebot Linebot(AzuriteFixture? other = null)
    {
        Assert.SkipWhen(missing is not null, missing ?? "");
        return new Linebot(other ?? Storage)
            .With(LineBot.Cli.Linebot.Key, File.ReadAllText(Path.Combine(folder.FullName, "identity.key")))
            .With("Line__Channels__0__Secret", Secret).With("Line__Channels__0__AccessToken", Token)
            .With("Line__Channels__0__BotUserId", Info.GetProperty("botUserId").GetString())
            .With("Line__ApiBaseUrl", Info.GetProperty("apiBaseUrl").GetString())
            .With("Line__DataApiBaseUrl", Info.GetProperty("dataApiBaseUrl").GetString());
    }

    internal JsonElement Info { get; private set; }

    public async Task<JsonElement> GetAsync(string path) => await client!.GetFromJsonAsync<JsonElement>(path, TestContext.Current.CancellationToken);

    public async Task<JsonElement> PostAsync(string path, object body) => await SendAsync(HttpMethod.Post, path, body);

    public async Task<JsonElement> PatchAsync(string path, object body) => await SendAsync(HttpMethod.Patch, path, body);

    /// <summary>Plays what a person does, in the words of the everyday jobs: [a button], (photo sample), or what is typed.</summary>
    public async Task PlayAsync(int person, params string[] deeds)
    {
        var chat = $"/sim/chats/U{person:x32}";
        foreach (var deed in deeds)
        {
            if (deed.StartsWith('[')) { await PostAsync($"{chat}/taps", new { label = deed.Trim('[', ']') }); }
            else if (deed.StartsWith("(photo ", StringComparison.Ordinal)) { await PostAsync($"{chat}/photos", new { photos = new[] { new { sample = deed[7..^1] } } }); }
            else { await PostAsync($"{chat}/messages", new { message = new { type = "text", text = deed } }); }

            await GetAsync("/sim/idle?seconds=90");
        }
    }

    private static string Program { get; } = Path.GetFullPath(Path.Combine(
        AppContext.BaseDirectory, "..", "..", "LineBot.Simulator", Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory)), "LineBot.Simulator.dll"));

    private async Task<JsonElement> SendAsync(HttpMethod method, string path, object body)
    {
        using var request = new HttpRequestMessage(method, path) { Content = JsonContent.Create(body) };
        using var answer = await client!.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        answer.IsSuccessStatusCode.ShouldBeTrue($"{path}: {text}");
        return text.Length == 0 ? default : JsonDocument.Parse(text).RootElement;
    }

    private async Task<string> StartAsync(string storage)
    {
        var started = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        simulator = new()
        {
            StartInfo = new("dotnet",
            [
                Program, "--port", "0", "--no-build", "--at", "2026-11-23T09:00:00+07:00", "--storage", storage, "--data", folder.FullName,
                "--secret", Secret, "--token", Token,
            ])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                RedirectStandardInput = true,
            },
        };
        simulator.OutputDataReceived += (_, line) => Hear(line.Data, started);
        simulator.ErrorDataReceived += (_, line) => Hear(line.Data, started);
        simulator.Start();
        simulator.BeginOutputReadLine();
        simulator.BeginErrorReadLine();
        await Task.WhenAny(started.Task, simulator.WaitForExitAsync()).WaitAsync(StartsWithin);
        if (!started.Task.IsCompletedSuccessfully) { lock (said) { throw new InvalidOperationException($"The simulator ended: {string.Join('\n', said)}"); } }
        using var asking = new HttpClient();
        Info = await asking.GetFromJsonAsync<JsonElement>(new Uri($"{started.Task.Result}/sim/info"));
        return started.Task.Result;
    }

    private void Hear(string? line, TaskCompletionSource<string> started)
    {
        if (line is null) { return; }
        lock (said) { said.Add(line); }
        if (Opened().Match(line) is { Success: true } opened) { started.TrySetResult($"http://127.0.0.1:{opened.Groups["port"].Value}"); }
    }

    [GeneratedRegex("^Open http://[^:]+:(?<port>[0-9]+)")]
    private static partial Regex Opened();
}
