using System.Text;

namespace LineBot.Dialogs.Language;

/// <summary>
/// Words of one language, and where in them figures of ours stand: only those change with the numerals a person prefers.
/// Numbers of books and receipts stay as they are on paper.
/// </summary>
internal sealed record Phrase(string Words, IReadOnlyList<Figures> Figures)
{
    public string Write(Numerals numerals) => numerals == Numerals.Arabic || Figures.Count == 0 ? Words : InThaiNumerals();

    public static Phrase Join(IEnumerable<Phrase> lines)
    {
        var words = new StringBuilder();
        var figures = new List<Figures>();
        foreach (var line in lines)
        {
            if (words.Length > 0) { words.Append('\n'); }
            figures.AddRange(line.Figures.Select(place => place.MovedBy(words.Length)));
            words.Append(line.Words);
        }

        return new(words.ToString(), figures);
    }

    private string InThaiNumerals() => string.Create(Words.Length, this, static (span, phrase) =>
    {
        phrase.Words.CopyTo(span);
        foreach (var place in phrase.Figures)
        {
            Formats.ToThaiNumerals(span.Slice(place.Start, place.Length));
        }
    });
}

/// <summary>A stretch of figures in a phrase.</summary>
internal readonly record struct Figures(int Start, int Length)
{
    public Figures MovedBy(int offset) => this with { Start = Start + offset };
}
