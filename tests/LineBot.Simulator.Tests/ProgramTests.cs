using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using LineBot.Simulator.Host;

namespace LineBot.Simulator;

/// <summary>The program as a person starts and ends it.</summary>
public sealed class ProgramTests(StorageOfTests storage) : IDisposable
{
    private readonly List<Process> started = [];

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task It_prints_its_address_serves_the_page_and_ends_on_a_signal()
    {
        var program = Start("--port", "0", "--no-bot");
        var line = await FirstLineAsync(program);
        var address = line.Split(' ')[1];

        using var http = new HttpClient();
        (await http.GetStringAsync(address.Replace("localhost", "127.0.0.1", StringComparison.Ordinal), Desk.Cancelled)).ShouldContain(
            "<html");
        using (Process.Start("kill", ["-TERM", $"{program.Id}"])) { }

        await program.WaitForExitAsync(Desk.Cancelled).WaitAsync(Limit, Desk.Cancelled);
        program.ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task A_taken_port_is_one_sentence()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = $"{((IPEndPoint)taken.LocalEndpoint).Port}";

        await FailsAsync($"Port {port}", "--port", port, "--data-port", "0", "--no-bot");
    }

    [Fact]
    public Task A_missing_app_is_one_sentence() =>
        FailsAsync(
            "There is no host.json", "--port", "0", "--app", Path.GetTempPath(
                ), "--storage", "AccountName=a;AccountKey=YQ==", "--samples", "");

    [Fact]
    public async Task The_handler_never_outlives_a_simulator_that_was_killed()
    {
        await using var app = HandlerApp.Create(storage);
        var program = Start("--port", "0", "--app", app.Folder, "--storage", storage.ConnectionString, "--samples", "");
        using var http = new HttpClient();
        var api = (await FirstLineAsync(program)).Split(' ')[1].Replace("localhost", "127.0.0.1", StringComparison.Ordinal);
        var host = (await http.GetFromJsonAsync<JsonNode>($"{api}/sim/host", Desk.Cancelled))!;
        using var echo = await http.PostAsync($"{host["address"]}/api/line/webhook", new StringContent("{}"), Desk.Cancelled);
        var environment = JsonNode.Parse(await echo.Content.ReadAsStringAsync(Desk.Cancelled))!["environment"]!;

        program.Kill();   // The program alone, without its children.

        await HandlerApp.UntilAsync(() => RefusesAsync((string)environment["FUNCTIONS_CUSTOMHANDLER_PORT"]!));
    }

    [Fact]
    public async Task Ctrl_C_in_a_terminal_ends_everything_at_once()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Children are read from /proc, which only Linux has.");
        Assert.SkipWhen(IgnoresCtrlC(), "This run was told to ignore Ctrl+C, and so is whatever it starts.");
        await using var app = HandlerApp.Create(storage);
        var program = Start("--port", "0", "--app", app.Folder, "--storage", storage.ConnectionString, "--samples", "");
        await FirstLineAsync(program);
        var children = Directory.GetDirectories($"/proc/{program.Id}/task")
            .SelectMany(thread => File.ReadAllText(Path.Combine(thread, "children")).Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToArray();
        children.ShouldNotBeEmpty();

        foreach (var id in (string[])[.. children, $"{program.Id}"])
        {
            using var sent = Process.Start("kill", ["-INT", id]);   // A terminal signals the whole group; the shell gets it first here.
            await sent.WaitForExitAsync(Desk.Cancelled);
        }

        await program.WaitForExitAsync(Desk.Cancelled).WaitAsync(Limit, Desk.Cancelled);
        program.ExitCode.ShouldBe(0);
    }

    private static async Task<bool> RefusesAsync(string port)
    {
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(IPAddress.Loopback, int.Parse(port, CultureInfo.InvariantCulture), Desk.Cancelled);
            return false;
        }
        catch (SocketException)
        {
            return true;
        }
    }

    private async Task FailsAsync(string sentence, params string[] arguments)
    {
        var program = Start(arguments);
        var errors = await program.StandardError.ReadToEndAsync(Desk.Cancelled).WaitAsync(Limit, Desk.Cancelled);
        await program.WaitForExitAsync(Desk.Cancelled);

        errors.Trim().ShouldContain(sentence);
        errors.Trim().Split('\n').Length.ShouldBe(1);
        program.ExitCode.ShouldBe(1);
    }

    /// <summary>Also what a failing test has left.</summary>
    public void Dispose()
    {
        foreach (var program in started)
        {
            if (!program.HasExited) { program.Kill(entireProcessTree: true); }
            program.Dispose();
        }
    }

    /// <summary>Whoever starts a run behind a terminal may have told all of it to ignore Ctrl+C.</summary>
    private static bool IgnoresCtrlC()
    {
        var ignored = File.ReadLines("/proc/self/status").Single(line => line.StartsWith("SigIgn:", StringComparison.Ordinal)).Split(':')[1].Trim();
        return (Convert.ToUInt64(ignored, 16) & 0b10) != 0;   // SIGINT is signal 2.
    }

    private Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "LineBot.Simulator.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        started.Add(Process.Start(start)!);
        return started[^1];
    }

    private static async Task<string> FirstLineAsync(Process program) =>
        await program.StandardOutput.ReadLineAsync(Desk.Cancelled).AsTask().WaitAsync(Limit, Desk.Cancelled) ?? "";
}
