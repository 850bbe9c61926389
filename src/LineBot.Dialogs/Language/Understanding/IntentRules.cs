using System.Globalization;

namespace LineBot.Dialogs.Language;

/// <summary>The rules of intents.txt, read once: words, and patterns of words. A fund's own lines are read after ours.</summary>
internal sealed class IntentRules
{
    private const StringSplitOptions Trimmed = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;

    private readonly Dictionary<(string Word, bool MaySlip), int> wordIndex = [];
    private readonly Dictionary<string, string[]> macros = new(StringComparer.Ordinal);
    private readonly List<Word> words = [];
    private readonly List<Pattern> patterns = [];

    public IReadOnlyList<Word> Words => words;

    public IReadOnlyList<Pattern> Patterns => patterns;

    /// <summary>Polite and empty words, which do not stop a pattern from being the whole message.</summary>
    public IReadOnlyList<int> Fillers { get; private set; } = [];

    public static IntentRules Read(params IEnumerable<TextReader> sources)
    {
        var rules = new IntentRules();
        foreach (var source in sources) { rules.ReadLines(source); }
        rules.Fillers = rules.macros.TryGetValue("filler", out var fillers) ? [.. fillers.Select(word => rules.IndexOf(word, maySlip: false))] : [];
        return rules;
    }

    private void ReadLines(TextReader source)
    {
        var (intent, number) = ("", 0);
        while (source.ReadLine() is { } line)
        {
            number++;
            var text = line.Trim();
            if (text.Length == 0 || text[0] == '#') { continue; }
            if (text[0] == '@')
            {
                Define(text, number);
                continue;
            }
            if (text[0] != '[')
            {
                patterns.Add(PatternIn(text, intent, number));
                continue;
            }
            intent = text.Trim('[', ']').Trim();
        }
    }

    private void Define(string line, int number)
    {
        var parts = line[1..].Split('=', 2);
        if (parts.Length != 2) { throw Fault(number, "a list is written @name = a|b"); }
        List<string> list = [];
        foreach (var word in parts[1].Split('|', Trimmed)) { list.AddRange(Expand(word)); }
        macros[parts[0].Trim()] = [.. list];
    }

    private Pattern PatternIn(string line, string intent, int number)
    {
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        if (intent.Length == 0 || space < 0 || !int.TryParse(line[..space], NumberStyles.None, CultureInfo.InvariantCulture, out var weight))
        {
            throw Fault(number, "a pattern is written WEIGHT words, under an [intent]");
        }
        var body = line[(space + 1)..].Trim();
        var isWhole = body.StartsWith('^');
        var parts = (isWhole ? body[1..] : body).Split(" .. ");
        return new(intent, weight, isWhole, Array.ConvertAll(parts, part => Alternatives(part, maySlip: intent != Intents.None)));
    }

    private int[] Alternatives(string element, bool maySlip)
    {
        HashSet<int> words = [];
        foreach (var part in element.Split('|', Trimmed))
        {
            foreach (var word in Expand(part)) { words.Add(IndexOf(word, maySlip)); }
        }
        return [.. words];
    }

    private string[] Expand(string word)
    {
        if (!word.StartsWith('@')) { return [word]; }
        return macros.TryGetValue(word[1..], out var list) ? list : throw new FormatException($"intents: there is no list {word}.");
    }

    /// <summary>What lets other meanings fall must stand there as written: there no slip is forgiven.</summary>
    private int IndexOf(string word, bool maySlip)
    {
        if (wordIndex.TryGetValue((word, maySlip), out var index)) { return index; }
        words.Add(new Word(word, maySlip));
        return wordIndex[(word, maySlip)] = words.Count - 1;
    }

    private static FormatException Fault(int number, string what) => new(string.Create(CultureInfo.InvariantCulture, $"intents, line {number}: {what}."));
}

/// <summary>Words that come in this order, each in one of its forms.</summary>
internal sealed record Pattern(string Intent, int Weight, bool IsWhole, int[][] Elements);
