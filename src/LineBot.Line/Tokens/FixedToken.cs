using LineBot.Line.Client;

namespace LineBot.Line.Tokens;

/// <summary>A long-lived token, issued in LINE's console.</summary>
public sealed class FixedToken(string token) : IChannelTokens
{
    private readonly LineResult<ChannelToken> answer = new Accepted<ChannelToken>(new(token), RequestId: null);

    public ValueTask<LineResult<ChannelToken>> GetAsync(CancellationToken cancellationToken) => new(answer);

    public bool Discard(ChannelToken refused) => false;

    public override string ToString() => nameof(FixedToken);
}
