using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace LineBot.Line.Signature;

/// <summary>
/// Proves that a webhook body comes from LINE: HMAC-SHA256 of its raw bytes under the channel's secret, or, while a secret is being
/// exchanged, under the one before it.
/// </summary>
public sealed class LineSignature
{
    private const int DigestLength = SHA256.HashSizeInBytes;
    private readonly byte[] key;
    private readonly byte[]? previousKey;

    /// <param name="channelSecret">The secret that LINE signs with.</param>
    /// <param name="previousSecret">What LINE signed with before; events on their way, and redeliveries, still bear its mark.</param>
    public LineSignature(string channelSecret, string? previousSecret = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(channelSecret);
        key = Encoding.UTF8.GetBytes(channelSecret);
        previousKey = previousSecret is null ? null : Encoding.UTF8.GetBytes(previousSecret);
    }

    /// <summary>
    /// True when <paramref name="header"/> is the signature of exactly these bytes; anything malformed is false, never an
    /// exception.
    /// </summary>
    public bool Matches(ReadOnlySpan<byte> body, string? header)
    {
        Span<byte> claimed = stackalloc byte[DigestLength];
        return TryDecode(header, claimed) && (IsUnder(key, body, claimed) || (previousKey is not null && IsUnder(previousKey, body, claimed)));
    }

    /// <summary>The header value that LINE would send with these bytes.</summary>
    public string Sign(ReadOnlySpan<byte> body)
    {
        Span<byte> digest = stackalloc byte[DigestLength];
        HMACSHA256.HashData(key, body, digest);
        return Convert.ToBase64String(digest);
    }

    public override string ToString() => nameof(LineSignature);

    private static bool IsUnder(byte[] key, ReadOnlySpan<byte> body, ReadOnlySpan<byte> claimed)
    {
        Span<byte> actual = stackalloc byte[DigestLength];
        HMACSHA256.HashData(key, body, actual);
        return CryptographicOperations.FixedTimeEquals(claimed, actual);
    }

    private static bool TryDecode(string? header, Span<byte> digest)
    {
        // Base64 readers skip white space; LINE sends none, so a header of another length is not LINE's.
        return header is not null
            && header.Length == Base64.GetMaxEncodedToUtf8Length(DigestLength)
            && Convert.TryFromBase64String(header, digest, out var written)
            && written == DigestLength;
    }
}
