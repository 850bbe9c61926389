using System.Diagnostics;

namespace LineBot.EndToEnd.LongRuns;

/// <summary>What an operator types, against the storage of a desk.</summary>
internal static class Cli
{
    private static readonly TimeSpan EndsWithin = TimeSpan.FromMinutes(5);

    /// <summary>What it printed; anything but exit code 0 fails the test.</summary>
    public static async Task<string> RunAsync(Desk desk, params string[] arguments)
    {
        var program = Path.Combine(Checkout.Root, "artifacts", "bin", "LineBot.Cli", Checkout.Configuration, "linebot.dll");
        using var process = new Process
        {
            StartInfo = new("dotnet", [program, .. arguments])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                WorkingDirectory = Path.GetTempPath(),
            },
        };
        process.StartInfo.Environment["AzureWebJobsStorage"] = (await desk.GetAsync("/sim/info")).GetProperty("storage").GetString();
        process.StartInfo.Environment["LineBot__IdentityKey"] = Convert.ToBase64String(new byte[32]);   // No citizen id stands in a run's files.
        process.Start();
        var (said, complained) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(EndsWithin, TestContext.Current.CancellationToken);
        process.ExitCode.ShouldBe(0, $"linebot {string.Join(' ', arguments)}: {await said}{await complained}");
        return await said;
    }
}
