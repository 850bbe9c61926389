using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace LineBot.Simulator;

/// <summary>The program as a person starts and ends it.</summary>
public sealed class ProgramTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task It_prints_its_address_serves_the_page_and_ends_on_a_signal()
    {
        using var program = Start("--port", "0", "--no-bot");
        var line = await FirstLineAsync(program);
        var address = line.Split(' ')[1];

        using var http = new HttpClient();
        (await http.GetStringAsync(address.Replace("localhost", "127.0.0.1", StringComparison.Ordinal), Desk.Cancelled)).ShouldContain("<html");
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
    public Task A_missing_app_is_one_sentence() => FailsAsync("There is no host.json", "--port", "0", "--app", Path.GetTempPath(), "--storage", "AccountName=a;AccountKey=YQ==", "--samples", "");

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
