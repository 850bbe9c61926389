using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;

namespace LineBot.TestKit.Storage;

/// <summary>Puts an ETag of long ago in the place of the one that a write knows, alone or in a transaction. The signature does not cover it.</summary>
public static partial class EntityTags
{
    private const string LongAgo = "W/\"datetime'2000-01-01T00%3A00%3A00.0000000Z'\"";

    /// <summary>Whether a rival can be faster than this body's writes.</summary>
    public static bool AreIn(ReadOnlyMemory<byte> body) => InTransaction().IsMatch(Encoding.UTF8.GetString(body.Span));

    public static byte[] Outdated(byte[] body)
    {
        var text = Encoding.UTF8.GetString(body);
        return InTransaction().IsMatch(text) ? Encoding.UTF8.GetBytes(InTransaction().Replace(text, $"If-Match: {LongAgo}")) : body;
    }

    internal static void Outdate(HttpRequestMessage request)
    {
        if (request.Headers.IfMatch.Any(tag => tag != EntityTagHeaderValue.Any))
        {
            request.Headers.Remove("If-Match");
            request.Headers.TryAddWithoutValidation("If-Match", LongAgo);
        }
    }

    [GeneratedRegex("If-Match: W/\"[^\"]*\"")]
    private static partial Regex InTransaction();
}
