using System.ComponentModel;
using LineBot.Simulator.Host;

namespace LineBot.Simulator.Startup;

/// <summary>Runs a program to its end.</summary>
internal static class Command
{
    /// <summary>The exit code and everything printed; null when there is no such program.</summary>
    public static async Task<(int ExitCode, string[] Lines)?> RunAsync(
        string program, string[] arguments, string folder, IReadOnlyDictionary<string, string> environment, CancellationToken cancellationToken)
    {
        if (!IsOnPath(program)) { return null; }
        var lines = new List<string>();
        try
        {
            using var child = ChildProcess.Start(program, arguments, folder, environment, (line, _) => Add(lines, line));
            await using var stop = cancellationToken.Register(child.Kill);
            var exitCode = await child.Exit;
            cancellationToken.ThrowIfCancellationRequested();
            lock (lines) { return (exitCode, [.. lines]); }
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    /// <summary>On Windows, npm is a script of another name.</summary>
    public static string Script(string name) => OperatingSystem.IsWindows() ? $"{name}.cmd" : name;

    private static bool IsOnPath(string program) =>
        Path.IsPathRooted(program) || (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, program)) || File.Exists(Path.Combine(folder, program + ".exe")));

    private static void Add(List<string> lines, string line)
    {
        lock (lines) { lines.Add(line); }
    }
}
