using System.Diagnostics;

namespace LineBot.Simulator.Host;

/// <summary>
/// A process that never outlives this one. On Unix a shell stands between: its standard input closes when this process is gone,
/// however it went, and then it kills the child. The shell itself outlives a Ctrl-C, which a terminal sends to all of them at once.
/// </summary>
internal sealed class ChildProcess : IDisposable
{
    private const string Guard = """
        trap : INT TERM HUP
        exec 3<&0
        "$@" </dev/null 3<&- & child=$!
        (trap '' INT TERM HUP; read -r _ <&3; kill -9 $child 2>/dev/null) >/dev/null 2>&1 & watch=$!
        while wait $child 2>/dev/null; code=$?; kill -0 $child 2>/dev/null; do :; done
        kill -9 $watch 2>/dev/null
        exit $code
        """;
    private readonly Process process;

    private ChildProcess(Process process) => this.process = process;

    public Task<int> Exit { get; private init; } = null!;

    public static ChildProcess Start(
        string executable, IEnumerable<string> arguments, string folder, IReadOnlyDictionary<string, string> environment, Action<string, bool> printed) =>
        OperatingSystem.IsWindows()
            ? Start([executable, .. arguments], folder, environment, printed)
            : Start(["/bin/sh", "-c", Guard, "guard", executable, .. arguments], folder, environment, printed);

    /// <summary>For a program that watches its standard input itself.</summary>
    public static ChildProcess StartUnguarded(string executable, IEnumerable<string> arguments, string folder, Action<string, bool> printed) =>
        Start([executable, .. arguments], folder, new Dictionary<string, string>(), printed);

    /// <summary>Without warning, as the host ends its handler.</summary>
    public void Kill()
    {
        try
        {
            process.StandardInput.Close();   // Should a signal have ended the shell alone, its watcher is still there.
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
    }

    public void Dispose()
    {
        Kill();
        process.Dispose();
    }

    private static ChildProcess Start(
        string[] command, string folder, IReadOnlyDictionary<string, string> environment, Action<string, bool> printed)
    {
        var start = new ProcessStartInfo
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.FileName = command[0];
        foreach (var argument in command[1..]) { start.ArgumentList.Add(argument); }
        foreach (var (name, value) in environment) { start.Environment[name] = value; }

        var process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Pass(line.Data, false);
        process.ErrorDataReceived += (_, line) => Pass(line.Data, true);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new(process) { Exit = WaitAsync(process) };

        void Pass(string? line, bool isError)
        {
            if (line is not null) { printed(line, isError); }
        }
    }

    private static async Task<int> WaitAsync(Process process)
    {
        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}
