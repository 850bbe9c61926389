using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using LineBot.Simulator.Host;

namespace LineBot.Simulator;

/// <summary>The program as a person starts and ends it.</summary>
public sealed class ProgramTests(StorageOfTests storage)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task It_prints_its_address_serves_the_page_and_ends_on_a_signal()
    {
        using var program = Start("--port", "0", "--no-bot");
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
        using var program = Start("--port", "0", "--app", app.Folder, "--storage", storage.ConnectionString, "--samples", "");
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
        await using var app = HandlerApp.Create(storage);
        using var program = Start("--port", "0", "--app", app.Folder, "--storage", storage.ConnectionString, "--samples", "");
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

    private static async Task FailsAsync(string sentence, params string[] arguments)
    {
        using var program = Start(arguments);
        var errors = await program.StandardError.ReadToEndAsync(Desk.Cancelled).WaitAsync(Limit, Desk.Cancelled);
        await program.WaitForExitAsync(Desk.Cancelled);

        errors.Trim().ShouldContain(sentence);
        errors.Trim().Split('\n').Length.ShouldBe(1);
        program.ExitCode.ShouldBe(1);
    }

    private static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "LineBot.Simulator.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        return Process.Start(start)!;
    }

    private static async Task<string> FirstLineAsync(Process program) =>
        await program.StandardOutput.ReadLineAsync(Desk.Cancelled).AsTask().WaitAsync(Limit, Desk.Cancelled) ?? "";
}
