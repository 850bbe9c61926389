using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace LineBot.EndToEnd.Everyday;

/// <summary>
/// A job as a file that reads like the chat. Lines with '#' say what it is and how much it may cost; '@' takes up somebody's phone; '&gt;' is
/// what the person does: types words, taps [a button or a place of the menu], sends (photo slip), (workbook) or (place), makes friends by (follow). Everything else is the bot's.
/// </summary>
internal sealed partial class Transcript(string path)
{
    private readonly string[] lines = File.ReadAllLines(path);

    public string Name => Path.GetFileNameWithoutExtension(path);

    /// <summary>What one person may tap at most.</summary>
    public int TapsMax => Limit("taps");

    /// <summary>What one person may type or send at most.</summary>
    public int MessagesMax => Limit("messages");

    public static IReadOnlyList<Transcript> All { get; } =
        [.. Directory.GetFiles(Path.Combine(Checkout.Root, "tests", "LineBot.EndToEnd.Tests", "Everyday"), "*.txt").Order(StringComparer.Ordinal).Select(file => new Transcript(file))];

    /// <summary>Whose phones are needed.</summary>
    public static IEnumerable<string> People =>
        All.SelectMany(transcript => transcript.lines).Where(line => line.StartsWith('@')).Select(line => line[1..].Trim()).Distinct();

    /// <summary>Plays the person's lines, and writes down what the bot says to them.</summary>
    /// <param name="phoneOf">The phone of a person; it lies there from one transcript to the next.</param>
    public async Task<Played> PlayAsync(Func<string, ChatOnPhone> phoneOf)
    {
        var (written, uses) = (new StringBuilder(), new Dictionary<string, Use>(StringComparer.Ordinal));
        ChatOnPhone? phone = null;
        foreach (var line in lines)
        {
            if (line.StartsWith('#')) { written.Append(line).Append('\n'); }
            else if (line.StartsWith('@'))
            {
                phone = phoneOf(line[1..].Trim());
                written.Append('\n').Append(line).Append('\n').Append(await phone.TakeUpAsync(hasActed: uses.Count > 0));
            }
            else if (line.StartsWith('>') && phone is not null)
            {
                uses[phone.Person] = uses.GetValueOrDefault(phone.Person).With(line);
                written.Append('\n').Append(line).Append('\n').Append(await phone.DoAsync(line[1..].Trim()));
            }
        }

        return new(written.ToString(), uses.Values.Max(use => use.Taps), uses.Values.Max(use => use.Messages));
    }

    public string Recorded => string.Join('\n', lines) + "\n";

    public void Record(string text) => File.WriteAllText(path, text);

    private int Limit(string name) => int.Parse(
        Limits().Match(lines.First(line => line.StartsWith('#') && line.Contains($"{name} ≤", StringComparison.Ordinal))).Groups[name].Value,
        CultureInfo.InvariantCulture);

    [GeneratedRegex("taps ≤ (?<taps>[0-9]+), messages ≤ (?<messages>[0-9]+)")]
    private static partial Regex Limits();

    private readonly record struct Use(int Taps, int Messages)
    {
        public Use With(string line) => line.StartsWith("> [", StringComparison.Ordinal) ? this with { Taps = Taps + 1 } : this with { Messages = Messages + 1 };
    }
}

/// <summary>What came of a transcript: the text as it is now, and the most that one person had to do.</summary>
internal sealed record Played(string Text, int Taps, int Messages);
