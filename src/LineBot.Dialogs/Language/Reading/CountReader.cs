namespace LineBot.Dialogs.Language;

/// <summary>Reads a whole count: 3 · ๓ คืน · สามคืน · นอนสิบเอ็ดวัน · คืนเดียว. Halves and "two or three" are no count.</summary>
public static class CountReader
{
    private const int Largest = 9_999;

    private static readonly string[] JustOne = ["คืนเดียว", "วันเดียว", "คนเดียว", "ครั้งเดียว", "ใบเดียว", "อันเดียว"];

    public static Meaning<int> Read(string text)
    {
        var clean = ThaiText.WithoutParticles(ThaiText.Clean(text));
        var tokens = NumberTokens.Of(clean);
        if (!tokens.Exists(token => token.IsNumeric))
        {
            return Array.Exists(JustOne, word => clean.Contains(word, StringComparison.Ordinal)) ? Meaning.Sure(1) : Meaning.None<int>();
        }
        if (tokens.Exists(token => token.Text == "/" || token.Kind is NumberTokenKind.Minus or NumberTokenKind.About)) { return Meaning.None<int>(); }

        var counts = Counts(tokens);
        if (counts is null or []) { return Meaning.None<int>(); }
        return counts.Count == 1 && !tokens.Exists(token => token.Kind == NumberTokenKind.Not) ? Meaning.Sure(counts[0]) : Meaning.Unsure(counts);
    }

    /// <summary>Each number in the text; null: one of them is no whole count, so none of them is taken.</summary>
    private static List<int>? Counts(List<NumberToken> tokens)
    {
        List<int> counts = [];
        for (var at = 0; at < tokens.Count; at++)
        {
            if (!tokens[at].IsNumeric) { continue; }
            var run = tokens.Skip(at).TakeWhile(token => token.IsNumeric).ToList();
            at += run.Count;
            if (at < tokens.Count && LeansOn(run[^1], tokens[at])) { continue; }
            if (NumberReader.Read(run, NumberStyle.Written) is not [var count] || !decimal.IsInteger(count) || count is < 0 or > Largest) { return null; }
            counts.Add((int)count);
        }
        return counts;
    }

    /// <summary>The ห้า of ห้าม is no five.</summary>
    private static bool LeansOn(NumberToken number, NumberToken next) =>
        next.Kind == NumberTokenKind.Other && number.Kind != NumberTokenKind.Literal && ThaiText.IsThaiLetter(next.Text[0]);
}
