using System.Text.Json;
using System.Text.RegularExpressions;
using LineBot.Simulator.People;

namespace LineBot.Simulator.Startup;

/// <summary>
/// Fills the notes of people who are still to link: <c>{code:ban-lo/0010}</c> becomes a one-time code that <c>linebot</c> issued just now, as a
/// clerk would hand it over on paper.
/// </summary>
internal static partial class SampleCodes
{
    public static async Task HandOutAsync(Roster roster, string linebot, IReadOnlyDictionary<string, string> settings, CancellationToken cancellationToken)
    {
        foreach (var person in roster.All.Where(person => person.Note is { } note && Placeholder().IsMatch(note)).ToArray())
        {
            var asked = Placeholder().Match(person.Note!);
            string[] arguments = [linebot, "link-codes", "issue", asked.Groups["fund"].Value, asked.Groups["member"].Value, "--json"];
            var ended = await Command.RunAsync("dotnet", arguments, Path.GetTempPath(), settings, cancellationToken);
            var code = ended is { ExitCode: 0 } ? CodeIn(ended.Value.Lines) : null;
            roster.Change(person.UserId, before => before with { Note = before.Note!.Replace(asked.Value, code ?? "—", StringComparison.Ordinal) });
        }
    }

    private static string? CodeIn(string[] lines)
    {
        foreach (var line in lines.Where(line => line.StartsWith('{')))
        {
            using var answer = JsonDocument.Parse(line);
            if (answer.RootElement.TryGetProperty("code", out var code)) { return code.GetString(); }
        }
        return null;
    }

    [GeneratedRegex(@"\{code:(?<fund>[a-z0-9-]+)/(?<member>[^}]+)\}")]
    private static partial Regex Placeholder();
}
