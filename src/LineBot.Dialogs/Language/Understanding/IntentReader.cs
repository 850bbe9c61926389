using System.Buffers;

namespace LineBot.Dialogs.Language;

/// <summary>
/// Understands by the patterns of intents.txt. Longer finds use up their words before shorter ones, so ยกเลิกการผูกบัญชี is never heard as
/// ยกเลิก; what is left is added up for each intent. Deterministic, and every answer names the words that decided.
/// </summary>
public sealed class IntentReader : IUnderstand
{
    private const double SureFrom = 0.6;
    private const double CarefulSureFrom = 0.65;
    private const double UnsureFrom = 0.35;
    private const double HearsayCounts = 0.4;

    private static readonly string[] Denials = ["ไม่ได้", "ยังไม่", "ไม่ต้อง", "ไม่อยาก", "ไม่", "อย่า", "บ่"];

    private static readonly string[] Hearsay = [
        "บอกว่า", "พูดว่า", "ถามว่า", "เขียนว่า", "คำว่า", "ได้ยินว่า", "ว่ากันว่า", "เห็นเขา", "เขาว่า", "เค้าว่า", "เล่าว่า", "เห็นว่า",
        "ข่าว", "ทีวี", "ละคร", "ในหนัง", "ในเฟส",
    ];

    private readonly IntentRules rules;
    private readonly Gate[] gates;

    /// <summary>For each word, the patterns that may begin with it.</summary>
    private readonly List<int>[] begins;

    private IntentReader(IntentRules rules)
    {
        this.rules = rules;
        gates = [.. rules.Words.Select(word => word.Gate)];
        begins = [.. rules.Words.Select(_ => new List<int>(1))];
        for (var pattern = 0; pattern < rules.Patterns.Count; pattern++)
        {
            foreach (var word in rules.Patterns[pattern].Elements[0]) { begins[word].Add(pattern); }
        }
    }

    public static IntentReader Load(string? ownPath = null)
    {
        using var ours = new StreamReader(typeof(IntentReader).Assembly.GetManifestResourceStream("LineBot.Dialogs.intents.txt")
            ?? throw new InvalidOperationException("intents.txt is not in the assembly."));
        if (ownPath is null) { return new(IntentRules.Read(ours)); }

        using var own = new StreamReader(ownPath);
        return new(IntentRules.Read(ours, own));
    }

    public Understanding Understand(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        var utterance = new Utterance(text);
        if (utterance.Compact.Length == 0) { return Understanding.Nothing; }

        // Thousands of words, of which a message holds a few: the table of where each one stands is lent, not made anew.
        var places = ArrayPool<List<Span>>.Shared.Rent(gates.Length);
        try
        {
            for (var i = 0; i < gates.Length; i++) { places[i] = gates[i].LetsIn(utterance) ? rules.Words[i].FindIn(utterance) : Word.Nowhere; }
            var fillers = FillersIn(places);
            return Weigh(utterance, Accept(FindAll(utterance, places, fillers)), fillers);
        }
        finally
        {
            ArrayPool<List<Span>>.Shared.Return(places, clearArray: true);
        }
    }

    private List<Find> FindAll(Utterance utterance, List<Span>[] places, List<Span> fillers)
    {
        List<Find> finds = [];
        var begun = ArrayPool<bool>.Shared.Rent(rules.Patterns.Count);   // Of thousands of patterns a few begin with a word that is there.
        MarkBegun(places, begun);
        for (var i = 0; i < rules.Patterns.Count; i++)
        {
            if (!begun[i]) { continue; }
            var pattern = rules.Patterns[i];
            if (Best(pattern, places) is not { } spans) { continue; }
            if (pattern.IsWhole && !IsWhole(utterance, spans, fillers)) { continue; }
            if (Intents.NeedsCare(pattern.Intent) && (IsDenied(utterance.Compact, spans[0].Start) || IsHearsay(utterance, spans[0].Start))) { continue; }
            finds.Add(new(pattern, spans, Weight(pattern, spans, utterance)));
        }
        ArrayPool<bool>.Shared.Return(begun);
        return finds;
    }

    private void MarkBegun(List<Span>[] places, bool[] begun)
    {
        Array.Clear(begun);
        for (var word = 0; word < begins.Length; word++)
        {
            if (places[word].Count == 0) { continue; }
            foreach (var pattern in begins[word]) { begun[pattern] = true; }
        }
    }

    /// <summary>The words of the pattern in their order, the longest fit of each; null: one is missing.</summary>
    private static Span[]? Best(Pattern pattern, List<Span>[] places)
    {
        Span[]? best = null;
        foreach (var word in pattern.Elements[0])
        {
            foreach (var first in places[word])
            {
                if (pattern.Elements.Length > 1 && Longest(pattern.Elements[1], places, first.End).Length == 0) { continue; }   // Before anything is made for it.
                if (Follow(pattern, places, first) is { } spans && (best is null || Length(spans) > Length(best))) { best = spans; }
            }
        }
        return best;
    }

    private static Span[]? Follow(Pattern pattern, List<Span>[] places, Span first)
    {
        var spans = new Span[pattern.Elements.Length];
        spans[0] = first;
        for (var i = 1; i < spans.Length; i++)
        {
            spans[i] = Longest(pattern.Elements[i], places, spans[i - 1].End);
            if (spans[i].Length == 0) { return null; }
        }
        return spans;
    }

    private static Span Longest(int[] words, List<Span>[] places, int from)
    {
        var best = default(Span);
        foreach (var word in words)
        {
            foreach (var span in places[word])
            {
                if (span.Start >= from && (span.Weight > best.Weight || (span.Weight == best.Weight && span.Start < best.Start))) { best = span; }
            }
        }
        return best;
    }

    private static double Length(Span[] spans)
    {
        var length = 0.0;
        foreach (var span in spans) { length += span.Weight; }
        return length;
    }

    private static double Weight(Pattern pattern, Span[] spans, Utterance utterance)
    {
        var weight = pattern.Weight * spans.Min(span => span.Quality);
        return IsHearsay(utterance, spans[0].Start) ? weight * HearsayCounts : weight;
    }

    private static bool IsHearsay(Utterance utterance, int start) =>
        utterance.IsQuoted(start) || Array.Exists(Hearsay, word => utterance.Compact.AsSpan(0, start).Contains(word, StringComparison.Ordinal));

    private static bool IsDenied(string text, int start) =>
        Array.Exists(Denials, denial => start >= denial.Length && text.AsSpan(Math.Max(0, start - denial.Length - 2), Math.Min(start, denial.Length + 2)).Contains(denial, StringComparison.Ordinal));

    /// <summary>Longest first; a find that needs letters already used up by another meaning falls.</summary>
    private static List<Find> Accept(List<Find> finds)
    {
        List<Find> accepted = [];
        foreach (var find in finds.OrderByDescending(find => find.Pattern.IsWhole).ThenByDescending(find => Length(find.Spans)).ThenByDescending(find => find.Pattern.Weight))
        {
            if (accepted.Exists(other => other.Pattern.Intent != find.Pattern.Intent && other.Overlaps(find))) { continue; }
            if (accepted.Exists(other => other.Pattern.Intent == find.Pattern.Intent && other.Covers(find))) { continue; }
            accepted.Add(find);
        }
        return accepted;
    }

    private static Understanding Weigh(Utterance utterance, List<Find> accepted, List<Span> fillers)
    {
        var scores = accepted.Where(find => find.Pattern.Intent != Intents.None)
            .GroupBy(find => find.Pattern.Intent, StringComparer.Ordinal)
            .Select(group => new Candidate(group.Key, group.Sum(find => find.Weight), [.. group]))
            .OrderByDescending(intent => intent.Score).ThenBy(intent => intent.Finds[0].Spans[0].Start).ToList();
        if (scores.Count == 0) { return Understanding.Nothing; }

        var (winner, score, finds) = scores[0];
        var spans = finds.SelectMany(find => find.Spans).ToArray();
        var covered = Coverage(utterance, spans, fillers);
        var rival = scores.Count > 1 ? scores[1].Score : 0;
        var certainty = score / (score + 1) * (0.88 + (0.12 * covered)) * (1 - (0.5 * rival / score));
        return new(winner, Level(certainty, Intents.NeedsCare(winner)), Words(utterance, spans))
        {
            Certainty = Math.Round(certainty, 2),
            IsWhole = covered >= 1,
            Others = [.. scores.Skip(1).Where(other => other.Score >= 1).Select(other => other.Intent)],
        };
    }

    private static Confidence Level(double certainty, bool isCareful) =>
        certainty >= (isCareful ? CarefulSureFrom : SureFrom) ? Confidence.Sure : certainty >= UnsureFrom ? Confidence.Unsure : Confidence.None;

    private static string Words(Utterance utterance, Span[] spans) =>
        string.Join(" + ", spans.OrderBy(span => span.Start).Select(span => utterance.Compact[span.Start..span.End]).Distinct());

    private List<Span> FillersIn(List<Span>[] places)
    {
        List<Span> found = [];
        foreach (var filler in rules.Fillers) { found.AddRange(places[filler]); }
        return found;
    }

    private static bool IsWhole(Utterance utterance, Span[] spans, List<Span> fillers) => Coverage(utterance, spans, fillers) >= 1;

    /// <summary>The part of the message that the found and the polite words make up, 0 to 1.</summary>
    private static double Coverage(Utterance utterance, Span[] spans, List<Span> fillers)
    {
        var covered = new bool[utterance.Compact.Length];
        foreach (var span in spans.Concat(fillers))
        {
            for (var i = span.Start; i < Math.Min(span.End, covered.Length); i++) { covered[i] = true; }
        }
        return covered.Count(letter => letter) / (double)covered.Length;
    }

    /// <summary>What somebody may have meant, and all that speaks for it.</summary>
    private sealed record Candidate(string Intent, double Score, List<Find> Finds);

    private sealed record Find(Pattern Pattern, Span[] Spans, double Weight)
    {
        public bool Overlaps(Find other) => Spans.Any(mine => other.Spans.Any(theirs => Shared(mine, theirs) >= 2));

        public bool Covers(Find other) => other.Spans.All(theirs => Spans.Any(mine => Shared(mine, theirs) >= theirs.Length));

        private static int Shared(Span left, Span right) => Math.Min(left.End, right.End) - Math.Max(left.Start, right.Start);
    }
}
