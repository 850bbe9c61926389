using System.Diagnostics;
using System.Text;
using System.Text.Json;
using LineBot.TestKit;

namespace LineBot.Cli;

/// <summary>The real program as its own process, with just the environment that it is given.</summary>
internal sealed class Linebot(AzuriteFixture azurite)
{
    public const string Storage = "AzureWebJobsStorage";
    public const string Key = "LineBot__IdentityKey";

    private readonly Dictionary<string, string?> settings = new() { [Storage] = azurite.ConnectionString, [Key] = null };

    public Linebot With(string name, string? value)
    {
        settings[name] = value;
        return this;
    }

    public async Task<Ended> RunAsync(params string[] arguments)
    {
        using var process = Start(arguments);
        var output = ReadAsync(process.StandardOutput.BaseStream);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new(process.ExitCode, await output, await error);
    }

    public Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "linebot.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in settings) { start.Environment[name] = value; }
        return Process.Start(start)!;
    }

    private static async Task<byte[]> ReadAsync(Stream stream)
    {
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes, TestContext.Current.CancellationToken);
        return bytes.ToArray();
    }
}

/// <summary>How a run ended.</summary>
internal sealed record Ended(int Code, byte[] Output, string Error)
{
    public string Text => Encoding.UTF8.GetString(Output);

    public JsonElement Json => JsonDocument.Parse(Output).RootElement;
}
