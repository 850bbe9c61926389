namespace LineBot.Line.Tokens;

/// <summary>Channel id and channel secret, as LINE's console shows them. Never printed.</summary>
public sealed record ChannelCredentials(string ChannelId, string ChannelSecret)
{
    public override string ToString() => nameof(ChannelCredentials);
}
