using System.Collections.Concurrent;
using System.Diagnostics;

namespace LineBot.Functions.Running;

/// <summary>The app as the host starts it: its own process, told everything by the environment, ended by force.</summary>
internal sealed class HandlerProcess : IAsyncDisposable
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "LineBot.Functions");
    private readonly ConcurrentQueue<string> lines = new();
    private readonly ConcurrentQueue<string> errors = new();
    private readonly Process process;

    public HandlerProcess(IEnumerable<string> settings)
    {
        var start = new ProcessStartInfo(Program) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetTempPath() };
        foreach (var setting in settings.Select(pair => pair.Split('=', 2))) { start.Environment[setting[0]] = setting[1]; }
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => Add(lines, line.Data);
        process.ErrorDataReceived += (_, line) => Add(errors, line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public IReadOnlyList<string> Lines => [.. lines];

    public IReadOnlyList<string> Errors => [.. errors];

    /// <summary>Waits until so many lines were written: a log is written behind the work, and a killed process writes no more.</summary>
    public async Task SaidAsync(int count)
    {
        for (var attempt = 1; attempt < 3600 && lines.Count < count; attempt++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(25), TestContext.Current.CancellationToken);
        }
    }

    public async Task<int> ExitAsync()
    {
        await process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(30));
        return process.ExitCode;
    }

    /// <summary>What the host does at every stop: SIGKILL.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) { await KillAsync(); }
        process.Dispose();
    }

    private static void Add(ConcurrentQueue<string> queue, string? line)
    {
        if (!string.IsNullOrEmpty(line)) { queue.Enqueue(line); }
    }
}
