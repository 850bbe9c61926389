using System.Security.Cryptography;
using System.Text;

namespace LineBot.Funds.Members;

/// <summary>
/// The installation's secret for keyed hashes. A plain hash of a citizen id or of a code could be tried out number by number;
/// without this key it cannot. Each purpose hashes apart.
/// </summary>
public sealed class IdentityKey
{
    public const int Length = 32;

    /// <summary>Known to everybody: only for an emulator on one's own machine, so that a fresh clone runs.</summary>
    public static IdentityKey Development { get; } = new("linebot development identity key"u8);

    private readonly byte[] key;

    public IdentityKey(ReadOnlySpan<byte> key)
    {
        if (key.Length != Length) { throw new ArgumentException("An identity key has 32 bytes.", nameof(key)); }
        this.key = key.ToArray();
    }

    /// <summary>Finds the same person again, in any fund.</summary>
    public string HashOf(CitizenId citizen) => Hash("citizen-id", citizen.Digits);

    public string HashOf(Linking.LinkCode code) => Hash("link-code", code.Value);

    /// <summary>Proves that a text comes from this installation, for one purpose and no other.</summary>
    public byte[] Sign(string purpose, string text) => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{purpose}\n{text}"));

    public override string ToString() => "identity key";

    private string Hash(string purpose, string text) => Convert.ToHexStringLower(Sign(purpose, text));
}
