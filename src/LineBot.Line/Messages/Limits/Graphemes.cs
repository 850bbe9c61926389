using System.Globalization;

namespace LineBot.Line.Messages.Limits;

/// <summary>Characters as a person sees them: น้ำ is one. LINE counts labels and titles so, and no cut may fall inside one.</summary>
public static class Graphemes
{
    public static int Count(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var count = 0;
        for (var rest = text.AsSpan(); !rest.IsEmpty; count++) { rest = rest[StringInfo.GetNextTextElementLength(rest)..]; }
        return count;
    }

    /// <summary>
    /// The beginning of a text that fits, with <paramref name="ellipsis"/> when something was left out; never half a
    /// character.
    /// </summary>
    public static string Truncate(string text, int maximum, Counting counting, string ellipsis = "…")
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(ellipsis);
        ArgumentOutOfRangeException.ThrowIfNegative(maximum);
        if (counting.Measure(text) <= maximum) { return text; }
        var ending = counting.Measure(ellipsis) <= maximum ? ellipsis : "";
        return string.Concat(text.AsSpan(0, LengthThatFits(text, maximum - counting.Measure(ending), counting)), ending);
    }

    private static int LengthThatFits(string text, int maximum, Counting counting)
    {
        var length = 0;
        for (var used = 0; length < text.Length;)
        {
            var next = StringInfo.GetNextTextElementLength(text.AsSpan(length));
            used += counting == Counting.Graphemes ? 1 : next;
            if (used > maximum) { break; }
            length += next;
        }
        return length;
    }
}
