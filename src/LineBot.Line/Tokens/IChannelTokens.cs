using LineBot.Line.Client;

namespace LineBot.Line.Tokens;

/// <summary>Where the bot's right to speak comes from.</summary>
public interface IChannelTokens
{
    ValueTask<LineResult<ChannelToken>> GetAsync(CancellationToken cancellationToken);

    /// <summary>LINE refused this token. True when asking again can give another one.</summary>
    bool Discard(ChannelToken refused);
}
