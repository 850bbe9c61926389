using System.Text;

namespace LineBot.Fuzz.Mutations;

/// <summary>Makes new bytes of known ones: bits turned, pieces cut, doubled, moved, mixed with others, and words put in that mean something to a reader.</summary>
internal static class Bytes
{
    private static readonly byte[][] Odd =
    [
        [0], [0xFF], [0x80], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xE2, 0x80, 0x8B], [0xE0, 0xB9, 0x8D],
        "\r\n"u8.ToArray(), "\t"u8.ToArray(), "\""u8.ToArray(), "'"u8.ToArray(), "\\"u8.ToArray(), "/"u8.ToArray(), "%2F"u8.ToArray(), "%"u8.ToArray(),
        "-1"u8.ToArray(), "0"u8.ToArray(), "00"u8.ToArray(), "99999999999999999999"u8.ToArray(), "9223372036854775807"u8.ToArray(), "2147483648"u8.ToArray(),
        "1e400"u8.ToArray(), "NaN"u8.ToArray(), "-0.005"u8.ToArray(), "0001-01-01"u8.ToArray(), "9999-12-31"u8.ToArray(), "31/2/2569"u8.ToArray(), "29/02/2566"u8.ToArray(),
        "๙๙๙"u8.ToArray(), "ํา"u8.ToArray(), "เเ"u8.ToArray(), "👩‍👩‍👧‍👦"u8.ToArray(), "=cmd()"u8.ToArray(), "{{0}}"u8.ToArray(), "${x}"u8.ToArray(), "<script>"u8.ToArray(),
    ];

    /// <summary>One of the samples, changed in one to eight places; now and then as it is, now and then mere noise.</summary>
    public static byte[] Mutate(this Random dice, IReadOnlyList<byte[]> samples, int lengthMax, IReadOnlyList<byte[]>? words = null)
    {
        if (dice.Falls(50)) { return dice.Noise(dice.Next(200)); }
        var body = dice.Of(samples);
        if (dice.Falls(30)) { return body; }
        for (var change = dice.Next(1, 9); change > 0; change--) { body = dice.Change(body, samples, words ?? Odd); }
        return body.Length <= lengthMax ? body : body[..lengthMax];
    }

    public static byte[] Noise(this Random dice, int length)
    {
        var noise = new byte[length];
        dice.NextBytes(noise);
        return noise;
    }

    private static byte[] Change(this Random dice, byte[] body, IReadOnlyList<byte[]> samples, IReadOnlyList<byte[]> words)
    {
        var at = dice.Next(body.Length + 1);
        var piece = body[at..Math.Min(body.Length, at + 1 + dice.Next(32))];
        return dice.Next(10) switch
        {
            0 when at < body.Length => [.. body[..at], (byte)(body[at] ^ (1 << dice.Next(8))), .. body[(at + 1)..]],
            1 => [.. body[..at], .. body[(at + piece.Length)..]],
            2 => [.. body[..at], .. piece, .. body[at..]],
            3 => body[..at],
            4 => dice.Splice(body, at, dice.Of(samples)),
            5 when piece.Length > 0 && dice.Falls(4) => [.. body[..at], .. Enumerable.Repeat(piece, dice.Next(1, 400)).SelectMany(one => one), .. body[at..]],
            6 => [.. body[..at], .. dice.Of(words), .. body[(at + piece.Length)..]],
            7 => [.. body[..at], .. dice.Of(words), .. body[at..]],
            8 => [.. body[..at], .. dice.Noise(dice.Next(1, 8)), .. body[at..]],
            _ => [.. body[..at], .. dice.Of(Odd), .. body[at..]],
        };
    }

    private static byte[] Splice(this Random dice, byte[] body, int at, byte[] other) => [.. body[..at], .. other[dice.Next(other.Length + 1)..]];

    /// <summary>The bytes as words; a lone half of a surrogate pair now and then, which bytes cannot hold.</summary>
    public static string AsText(this byte[] body)
    {
        var text = Encoding.UTF8.GetString(body);
        return body.Length > 0 && body[^1] % 16 == 7 ? text.Insert(body[0] % (text.Length + 1), "\uD83D") : text;
    }

    public static byte[] Of(string text) => Encoding.UTF8.GetBytes(text);
}
