using System.Buffers;

namespace LineBot.Line.Client;

/// <summary>An id inside an address. Ids come from outside: one with a slash or dots would reach another endpoint.</summary>
internal static class PathPart
{
    private const int LengthMax = 128;
    private static readonly SearchValues<char> Allowed =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");

    public static bool IsValid(string? id) => id is { Length: > 0 and <= LengthMax } && !id.AsSpan().ContainsAnyExcept(Allowed);

    /// <summary>Escaped as well as checked: two nets, since the hole was once open in a published client.</summary>
    public static string Escape(string id) => Uri.EscapeDataString(id);
}
