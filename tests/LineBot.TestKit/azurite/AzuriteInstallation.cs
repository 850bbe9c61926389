using System.ComponentModel;
using System.Diagnostics;
using System.Security.Cryptography;

namespace LineBot.TestKit;

/// <summary>The pinned npm package, installed once per clone into a folder that git ignores.</summary>
internal static class AzuriteInstallation
{
    private static readonly TimeSpan InstallTimeMax = TimeSpan.FromMinutes(5);
    private static readonly string[] Manifest = ["package.json", "package-lock.json", ".npmrc"];

    /// <summary>The path of Azurite's start script. Several test processes at once install only once.</summary>
    public static async Task<string> EnsureAsync()
    {
        var folder = Path.Combine(FindRepository(), ".azurite", Version());
        var script = Path.Combine(folder, "node_modules", "azurite", "dist", "src", "azurite.js");
        var complete = Path.Combine(folder, "complete");
        if (File.Exists(complete)) { return script; }

        try
        {
            using var deadline = new CancellationTokenSource(InstallTimeMax);
            await InstallOnceAsync(folder, complete, deadline.Token);
            return script;
        }
        catch (OperationCanceledException late)
        {
            throw new AzuriteMissingException($"npm did not install Azurite within {InstallTimeMax.TotalMinutes} minutes.", late);
        }
    }

    private static async Task InstallOnceAsync(string folder, string complete, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        await using var alone = await LockAsync(Path.Combine(folder, "lock"), cancellationToken);
        if (File.Exists(complete)) { return; }
        await InstallAsync(folder, cancellationToken);
        await File.WriteAllTextAsync(complete, "", cancellationToken);
    }

    // A folder per lock file: a new version never meets the leavings of the old one.
    private static string Version() =>
        Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Beside("package-lock.json"))))[..12];

    private static string Beside(string file) => Path.Combine(AppContext.BaseDirectory, "azurite", file);

    private static async Task InstallAsync(string folder, CancellationToken cancellationToken)
    {
        foreach (var file in Manifest) { File.Copy(Beside(file), Path.Combine(folder, file), overwrite: true); }
        var npm = new ProcessStartInfo(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Started(npm);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
            var errors = await process.StandardError.ReadToEndAsync(cancellationToken);
            await output;
            await process.WaitForExitAsync(cancellationToken);
            if (process.ExitCode != 0) { throw new AzuriteMissingException($"npm could not install Azurite: {FirstLine(errors)}"); }
        }
        finally
        {
            if (!process.HasExited) { process.Kill(entireProcessTree: true); }
        }
    }

    private static Process Started(ProcessStartInfo npm)
    {
        try
        {
            return Process.Start(npm)!;
        }
        catch (Win32Exception missing)
        {
            throw new AzuriteMissingException("Azurite needs Node and npm, and npm is not on the path.", missing);
        }
    }

    private static string FirstLine(string errors) =>
        errors.Split('\n').FirstOrDefault(line => line.StartsWith("npm error", StringComparison.Ordinal)) ?? "no reason given";

    // The system frees the lock of a process that died, so a broken install never blocks the next run.
    private static async Task<FileStream> LockAsync(string path, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (!cancellationToken.IsCancellationRequested)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(200), TimeProvider.System, cancellationToken);
            }
        }
    }

    private static string FindRepository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "LineBot.sln"))) { return folder.FullName; }
        }
        throw new AzuriteMissingException("No folder above the tests holds LineBot.sln, so there is no place to install Azurite.");
    }
}
