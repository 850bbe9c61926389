using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;

namespace LineBot.Simulator.Line;

/// <summary>Identifiers in the shapes LINE gives them.</summary>
internal sealed class Ids(TimeProvider clock)
{
    private const string Crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdef");

    /// <summary>Beyond 2^53, as LINE's are: a bot that keeps them as numbers breaks here. Later runs begin higher, so that kept data never meets an id twice.</summary>
    private long messages = 500_000_000_000_000_000 + (TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds() * 10_000);

    public static string UserId() => "U" + Hex();

    public static string GroupId() => "C" + Hex();

    public static string RoomId() => "R" + Hex();

    public static string ReplyToken() => Hex();

    public static string LinkToken() => RandomNumberGenerator.GetString(Crockford, 32);

    public static string RequestId() => Guid.NewGuid().ToString("D");

    public static string RichMenuId() => "richmenu-" + Hex();

    public static string OpaqueToken() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(48)).Replace('+', '-').Replace('/', '_');

    public static bool IsUserId(string? text) =>
        text is { Length: 33 } && text[0] == 'U' && !text.AsSpan(1).ContainsAnyExcept(HexDigits);

    public string MessageId() => Interlocked.Increment(ref messages).ToString(CultureInfo.InvariantCulture);

    /// <summary>A ULID: 48 bits of time, 80 of chance.</summary>
    public string EventId()
    {
        var milliseconds = clock.GetUtcNow().ToUnixTimeMilliseconds();
        return string.Create(10, milliseconds, static (text, time) =>
        {
            for (var i = 9; i >= 0; i--)
            {
                text[i] = Crockford[(int)(time & 31)];
                time >>= 5;
            }
        }) + RandomNumberGenerator.GetString(Crockford, 16);
    }

    private static string Hex() => RandomNumberGenerator.GetHexString(32, lowercase: true);
}
