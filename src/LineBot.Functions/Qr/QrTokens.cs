using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LineBot.Funds.Members;

namespace LineBot.Functions.Qr;

/// <summary>Payment codes in addresses that nobody else can write, and that end after an hour.</summary>
internal sealed class QrTokens(IdentityKey key)
{
    public static readonly TimeSpan ValidFor = TimeSpan.FromHours(1);

    private const string Purpose = "pay-qr";
    private const int LengthMax = 1024;

    public string Write(string code, DateTimeOffset until)
    {
        var text = $"{until.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)}\n{code}";
        return $"{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text))}.{Base64Url.EncodeToString(key.Sign(Purpose, text))}";
    }

    /// <summary>The payment code; null for anything that this installation did not write, letter by letter, or that is over.</summary>
    public string? Read(string token, DateTimeOffset now)
    {
        if (token.Length > LengthMax || token.Split('.') is not [var text, _] || !Base64Url.IsValid(text)) { return null; }
        if (Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split('\n', 2) is not [var seconds, var code]) { return null; }
        if (!long.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var until)) { return null; }

        var isOurs = until < DateTimeOffset.MaxValue.ToUnixTimeSeconds() && CryptographicOperations.FixedTimeEquals(
            Encoding.UTF8.GetBytes(Write(code, DateTimeOffset.FromUnixTimeSeconds(until))), Encoding.UTF8.GetBytes(token));
        return isOurs && now.ToUnixTimeSeconds() < until ? code : null;
    }
}
