using System.Diagnostics;

namespace LineBot.Benchmarks.Whole;

/// <summary>One of the programs that are measured beside each other.</summary>
/// <param name="Name">As the table shows it.</param>
/// <param name="Program">What is started.</param>
/// <param name="Arguments">Of the program.</param>
/// <param name="KnowsBooks">Its answer holds the figures of the books; the floor's does not.</param>
internal sealed record Contestant(string Name, string Program, IReadOnlyList<string> Arguments, bool KnowsBooks)
{
    public bool IsDotNet => Program != "node";

    public ProcessStartInfo Start(int port, string storage, Uri line)
    {
        var start = new ProcessStartInfo(Program, Arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetTempPath() };
        foreach (var (name, value) in Settings(port, storage, line.ToString())) { start.Environment[name] = value; }
        return start;
    }

    private static IEnumerable<(string Name, string Value)> Settings(int port, string storage, string line) =>
    [
        ("FUNCTIONS_CUSTOMHANDLER_PORT", $"{port}"),
        ("AZURE_FUNCTIONS_ENVIRONMENT", "Production"),
        ("NODE_ENV", "production"),
        ("AzureWebJobsStorage", storage),
        ("Line__Channels__0__Secret", Webhook.Secret),
        ("Line__Channels__0__AccessToken", "token"),
        ("Line__ApiBaseUrl", line.TrimEnd('/')),
        ("Line__DataApiBaseUrl", line.TrimEnd('/')),
        ("LineBot__IdentityKey", Convert.ToBase64String(new byte[32])),
        ("LineBot__PublicBaseUrl", "https://measured.example"),
    ];
}
