namespace LineBot.Line.Messages.Limits;

/// <summary>LINE's two ways to count the characters of a text.</summary>
public enum Counting
{
    /// <summary>Code units, as <see cref="string.Length"/>: texts, altText, postback data.</summary>
    Utf16,

    /// <summary>What a person sees as one character: labels, titles, display texts.</summary>
    Graphemes,
}

internal static class CountingMeasure
{
    public static int Measure(this Counting counting, string text) => counting == Counting.Graphemes ? Graphemes.Count(text) : text.Length;
}
