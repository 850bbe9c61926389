using System.Buffers.Text;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;
using LineBot.Funds.Members;

namespace LineBot.Functions.Links;

/// <summary>Writes and reads what a link says, signed with the installation's key for one purpose: nobody can make one for another page, or a longer one.</summary>
internal sealed class SignedLink(IdentityKey key, string purpose)
{
    /// <summary>How long a link to a page holds.</summary>
    public static readonly TimeSpan ValidFor = TimeSpan.FromMinutes(15);

    private const int LengthMax = 1024;

    /// <param name="until">When it is over.</param>
    /// <param name="fields">Only the last may hold a line break.</param>
    public string Write(DateTimeOffset until, params IReadOnlyList<string?> fields) =>
        Sign(string.Join('\n', [until.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture), .. fields]));

    /// <summary>Null for anything that this installation did not write, letter by letter: nothing else is even looked into.</summary>
    public (DateTimeOffset Until, string[] Fields)? Read(string token)
    {
        if (token.Length > LengthMax || token.Split('.') is not [var encoded, _] || !Base64Url.IsValid(encoded)) { return null; }

        var bytes = Base64Url.DecodeFromChars(encoded);
        if (!Utf8.IsValid(bytes)) { return null; }

        var text = Encoding.UTF8.GetString(bytes);
        if (!CryptographicOperations.FixedTimeEquals(MemoryMarshal.AsBytes(Sign(text).AsSpan()), MemoryMarshal.AsBytes(token.AsSpan()))) { return null; }

        // A link of an earlier version of ours may begin with something else.
        var parts = text.Split('\n');
        return long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds < DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? (DateTimeOffset.FromUnixTimeSeconds(seconds), parts[1..])
            : null;
    }

    private string Sign(string text) => $"{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text))}.{Base64Url.EncodeToString(key.Sign(purpose, text))}";
}
