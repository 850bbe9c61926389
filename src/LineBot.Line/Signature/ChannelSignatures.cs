using LineBot.Line.Events;

namespace LineBot.Line.Signature;

/// <summary>The secrets of all channels that share one endpoint; the body's <c>destination</c> says which one must have signed.</summary>
public sealed class ChannelSignatures
{
    private readonly LineSignature? only;
    private readonly Dictionary<string, LineSignature> byBotUserId;

    /// <summary>One channel: every body must be signed with its secret, whatever destination it names.</summary>
    public ChannelSignatures(LineSignature only)
    {
        ArgumentNullException.ThrowIfNull(only);
        this.only = only;
        byBotUserId = [];
    }

    /// <summary>Several channels, keyed by the bot user id that LINE puts into <c>destination</c>.</summary>
    public ChannelSignatures(IReadOnlyDictionary<string, LineSignature> byBotUserId)
    {
        ArgumentNullException.ThrowIfNull(byBotUserId);
        this.byBotUserId = new(byBotUserId, StringComparer.Ordinal);
    }

    /// <summary>
    /// True when the channel that the body names signed it. The name is read before it is proven, which is harmless:
    /// a forged one only selects a secret that the forger does not know.
    /// </summary>
    public bool Matches(ReadOnlyMemory<byte> body, string? header) => Select(body) is { } signature && signature.Matches(body.Span, header);

    private LineSignature? Select(ReadOnlyMemory<byte> body)
    {
        if (only is not null) { return only; }
        return Webhook.TryReadDestination(body, out var destination) ? byBotUserId.GetValueOrDefault(destination) : null;
    }
}
