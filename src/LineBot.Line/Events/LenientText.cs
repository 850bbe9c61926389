using System.Globalization;
using System.Text;

namespace LineBot.Line.Events;

/// <summary>Decodes a JSON string that strict readers refuse; what cannot be read becomes U+FFFD.</summary>
internal static class LenientText
{
    private const int EscapedUnitLength = 4;

    /// <param name="quoted">The string with its quotes, already known to be well-formed JSON but for its code units.</param>
    public static string Decode(ReadOnlySpan<byte> quoted)
    {
        var source = Encoding.UTF8.GetString(quoted[1..^1]);
        var text = new StringBuilder(source.Length);
        for (var index = 0; index < source.Length; index++)
        {
            if (source[index] != '\\') { text.Append(source[index]); continue; }
            index++;
            text.Append(Unescape(source, index));
            if (source[index] == 'u') { index += EscapedUnitLength; }
        }
        return ReplaceLoneSurrogates(text.ToString());
    }

    private static char Unescape(string source, int index) => source[index] switch
    {
        'u' => (char)ushort.Parse(
            source.AsSpan(index + 1, EscapedUnitLength), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
        'n' => '\n',
        't' => '\t',
        'r' => '\r',
        'b' => '\b',
        'f' => '\f',
        var literal => literal,
    };

    private static string ReplaceLoneSurrogates(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) { clean.Append(rune); }
        return clean.ToString();
    }
}
