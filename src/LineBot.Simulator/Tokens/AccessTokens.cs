using System.Collections.Concurrent;
using LineBot.Simulator.Clock;
using LineBot.Simulator.Line;

namespace LineBot.Simulator.Tokens;

/// <summary>Every channel access token that is good now.</summary>
internal sealed class AccessTokens(Channel channel, VirtualClock clock)
{
    private readonly ConcurrentDictionary<string, Issued> issued = new();

    public bool IsGood(string? token) =>
        token == channel.AccessToken || (token is not null && Find(token) is not null);

    public Issued? Find(string token) =>
        issued.TryGetValue(token, out var found) && clock.GetUtcNow() < found.ExpiresAt ? found : null;

    public Issued[] Of(TokenKind kind) =>
        [.. issued.Values.Where(token => token.Kind == kind && clock.GetUtcNow() < token.ExpiresAt).OrderBy(token => token.IssuedAt)];

    public Issued Issue(TokenKind kind, TimeSpan life)
    {
        var now = clock.GetUtcNow();
        var token = new Issued(Ids.OpaqueToken(), kind, now, now + life, Guid.NewGuid().ToString("N"));
        issued[token.Value] = token;
        return token;
    }

    public void Revoke(string token) => issued.TryRemove(token, out _);

    internal sealed record Issued(string Value, TokenKind Kind, DateTimeOffset IssuedAt, DateTimeOffset ExpiresAt, string KeyId);
}

/// <summary>The kinds of tokens a channel can ask for; the long-lived one comes from the console.</summary>
internal enum TokenKind
{
    Stateless,
    ShortLived,
    V21,
}
