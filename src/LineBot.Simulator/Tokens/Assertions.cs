using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using LineBot.Simulator.Clock;

namespace LineBot.Simulator.Tokens;

/// <summary>The keys registered for the channel, and the JWTs that are signed with them.</summary>
internal sealed class Assertions(Channel channel, VirtualClock clock)
{
    private const string Audience = "https://api.line.me/";
    private const long TokenLifeMax = 2_592_000;
    private static readonly TimeSpan LifeMax = TimeSpan.FromMinutes(30);
    private readonly ConcurrentDictionary<string, RSAParameters> keys = new();

    /// <summary>As LINE's console does: takes a public key (JWK members n and e) and gives its <c>kid</c>.</summary>
    public string Register(string modulus, string exponent)
    {
        var kid = Guid.NewGuid().ToString();
        keys[kid] = new() { Modulus = Base64Url.DecodeFromChars(modulus), Exponent = Base64Url.DecodeFromChars(exponent) };
        return kid;
    }

    /// <summary>The assertion's claims, or null when anything about it is wrong.</summary>
    public Claims? Read(string? jwt)
    {
        if (jwt?.Split('.') is not [var header, var payload, var signature]) { return null; }
        try
        {
            using var head = JsonDocument.Parse(Base64Url.DecodeFromChars(header));
            using var body = JsonDocument.Parse(Base64Url.DecodeFromChars(payload));
            return IsSigned(head.RootElement, $"{header}.{payload}", signature) && IsOurs(body.RootElement)
                ? Claimed(body.RootElement)
                : null;
        }
        catch (Exception e) when (e is FormatException or JsonException or CryptographicException)
        {
            return null;
        }
    }

    private bool IsSigned(JsonElement header, string signed, string signature)
    {
        if (header.String("alg") != "RS256" || header.String("kid") is not { } kid || !keys.TryGetValue(kid, out var key)) { return false; }
        using var rsa = RSA.Create(key);
        return rsa.VerifyData(
            Encoding.ASCII.GetBytes(signed), Base64Url.DecodeFromChars(signature), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
    }

    private bool IsOurs(JsonElement claims)
    {
        var now = clock.GetUtcNow();
        return claims.String("iss") == channel.ChannelId && claims.String("sub") == channel.ChannelId && claims.String("aud") == Audience
            && claims.Property("exp") is { ValueKind: JsonValueKind.Number } exp
            && DateTimeOffset.FromUnixTimeSeconds(exp.GetInt64()) is var expires && expires > now && expires <= now + LifeMax;
    }

    private static Claims Claimed(JsonElement claims) =>
        new(claims.Property("token_exp") is { ValueKind: JsonValueKind.Number } life && life.GetInt64() is > 0 and <= TokenLifeMax and var seconds
            ? TimeSpan.FromSeconds(seconds)
            : null);

    internal sealed record Claims(TimeSpan? TokenLife);
}
