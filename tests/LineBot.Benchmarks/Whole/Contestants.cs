using System.Diagnostics;

namespace LineBot.Benchmarks.Whole;

/// <summary>Who takes part: the floor, ours as it is built and as it is published, and the usual way in Node.</summary>
internal static class Contestants
{
    private static readonly string Repository = FindRepository();

    public static async Task<IReadOnlyList<Contestant>> PrepareAsync(string? published)
    {
        var ours = published ?? await PublishAsync();
        return
        [
            new("floor", Environment.ProcessPath!, ["floor"], KnowsBooks: false),
            Ours(published: null),
            new("LineBot, published", Path.Combine(Path.GetFullPath(ours), "LineBot.Functions"), [], KnowsBooks: true),
            new("Node", "node", [Path.Combine(await InstallNodeAsync(), "bot.mjs")], KnowsBooks: true),
        ];
    }

    /// <summary>As it was built beside this program, or as it was published.</summary>
    public static Contestant Ours(string? published) => published is null
        ? new("LineBot, built", Path.Combine(AppContext.BaseDirectory, "LineBot.Functions"), [], KnowsBooks: true)
        : Published(published);

    public static Contestant Published(string folder) =>
        new(Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)), Path.Combine(Path.GetFullPath(folder), "LineBot.Functions"), [], KnowsBooks: true);

    private static async Task<string> PublishAsync()
    {
        var folder = Path.Combine(Repository, "artifacts", "benchmark", "published");
        await RunAsync(Repository, "dotnet", "publish", "src/LineBot.Functions", "-c", "Release", "-o", folder, "-v", "quiet", "-nologo");
        return folder;
    }

    /// <summary>Not installed by the build: only whoever measures needs it.</summary>
    private static async Task<string> InstallNodeAsync()
    {
        var folder = Path.Combine(Repository, "tests", "LineBot.Benchmarks", "Yardsticks", "node");
        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
        {
            await RunAsync(folder, "npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts");
        }
        return folder;
    }

    private static async Task RunAsync(string folder, string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder })!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) { throw new InvalidOperationException($"{program} {arguments[0]} ended with {process.ExitCode}."); }
    }

    private static string FindRepository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "LineBot.sln"))) { return folder.FullName; }
        }
        throw new DirectoryNotFoundException("No folder above the benchmarks holds LineBot.sln.");
    }
}
