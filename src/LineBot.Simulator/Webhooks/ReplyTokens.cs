using System.Collections.Concurrent;
using LineBot.Simulator.Clock;
using LineBot.Simulator.Line;

namespace LineBot.Simulator.Webhooks;

/// <summary>
/// One use, one minute from each delivery of the webhook. A redelivery renews it, unless it was used or the event is 20 minutes old.
/// </summary>
internal sealed class ReplyTokens(VirtualClock clock)
{
    private static readonly TimeSpan Life = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan LongestLife = TimeSpan.FromMinutes(20);
    private readonly ConcurrentDictionary<string, Issued> tokens = new();

    public string Issue(string chat)
    {
        var now = clock.GetUtcNow();
        var token = Ids.ReplyToken();
        tokens[token] = new(chat, now, now + Life);
        return token;
    }

    public void Renew(string token)
    {
        var now = clock.GetUtcNow();
        if (tokens.TryGetValue(token, out var issued) && now - issued.EventAt < LongestLife)
        {
            tokens.TryUpdate(token, issued with { ValidUntil = now + Life }, issued);
        }
    }

    /// <summary>The chat that the token answers to, or null when it is spent, expired or never was.</summary>
    public string? TryUse(string token) =>
        tokens.TryRemove(token, out var issued) && clock.GetUtcNow() <= issued.ValidUntil ? issued.Chat : null;

    private sealed record Issued(string Chat, DateTimeOffset EventAt, DateTimeOffset ValidUntil);
}
