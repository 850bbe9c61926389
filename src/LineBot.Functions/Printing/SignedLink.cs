using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LineBot.Funds.Members;

namespace LineBot.Functions.Printing;

/// <summary>Writes and reads what a link says, signed with the installation's key for one purpose: nobody can make one for another page, or a longer one.</summary>
internal sealed class SignedLink(IdentityKey key, string purpose)
{
    /// <summary>How long a link to a page holds.</summary>
    public static readonly TimeSpan ValidFor = TimeSpan.FromMinutes(15);

    private const int LengthMax = 1024;

    /// <param name="until">When it is over.</param>
    /// <param name="fields">None of them holds a line break.</param>
    public string Write(DateTimeOffset until, params IReadOnlyList<string?> fields)
    {
        var text = string.Join('\n', [until.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture), .. fields]);
        return $"{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text))}.{Base64Url.EncodeToString(key.Sign(purpose, text))}";
    }

    /// <summary>Null for anything that this installation did not write, letter by letter.</summary>
    public (DateTimeOffset Until, string[] Fields)? Read(string token)
    {
        if (token.Length > LengthMax || token.Split('.') is not [var encoded, _] || !Base64Url.IsValid(encoded)) { return null; }

        var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(encoded)).Split('\n');
        if (!long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) || seconds >= DateTimeOffset.MaxValue.ToUnixTimeSeconds()) { return null; }

        var until = DateTimeOffset.FromUnixTimeSeconds(seconds);
        return CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Write(until, parts[1..])), Encoding.UTF8.GetBytes(token)) ? (until, parts[1..]) : null;
    }
}
