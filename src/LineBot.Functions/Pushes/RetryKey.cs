using System.Security.Cryptography;
using System.Text;

namespace LineBot.Functions.Pushes;

/// <summary>
/// The key by which LINE knows a push that it has already accepted. Derived from the event and the step that caused the
/// push, so that whoever repeats the work, even another process, repeats the key.
/// </summary>
internal static class RetryKey
{
    public static Guid Of(string eventId, string step)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes($"linebot/push/{eventId}/{step}"), hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);   // Version 8: a hash of the maker's choice.
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new(hash[..16], bigEndian: true);
    }
}
