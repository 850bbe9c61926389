using System.Text;

namespace LineBot.Functions.Access;

/// <summary>Links that nobody wrote, made of one that somebody did.</summary>
internal static class Reshaped
{
    public static IEnumerable<(string Why, string Token)> From(string sound, string another)
    {
        var dot = sound.IndexOf('.', StringComparison.Ordinal);
        foreach (var place in (int[])[0, dot / 2, dot - 1, dot + 1, sound.Length - 2]) { yield return ($"letter {place} turned", Turned(sound, place)); }
        yield return ("a letter longer", $"{sound}A");
        yield return ("a letter shorter", sound[..^1]);
        yield return ("padded", $"{sound}=");
        yield return ("without its signature", sound[..dot]);
        yield return ("with an empty signature", sound[..(dot + 1)]);
        yield return ("with the signature of another", $"{sound[..dot]}{another[another.IndexOf('.', StringComparison.Ordinal)..]}");
        yield return ("twice", $"{sound}.{sound}");
        yield return ("in capitals", sound.ToUpperInvariant());
        yield return ("in another alphabet", Encoding.Latin1.GetString([.. sound.Select(letter => (byte)(letter | 0x80))]));
        yield return ("very long", new string('A', 5_000));
    }

    private static string Turned(string token, int place) => $"{token[..place]}{(token[place] == 'A' ? 'B' : 'A')}{token[(place + 1)..]}";
}
