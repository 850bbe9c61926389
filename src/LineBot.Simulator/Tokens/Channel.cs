namespace LineBot.Simulator.Tokens;

/// <summary>The official account that the bot speaks for, and its Messaging API channel.</summary>
internal sealed record Channel(string ChannelId, string Secret, string AccessToken, string BotUserId)
{
    public string BasicId { get; init; } = "@000linebt";
    public string DisplayName { get; init; } = "LineBot";

    public static Channel Fresh(string? secret, string? accessToken) => new(
        "2000000001",
        secret ?? System.Security.Cryptography.RandomNumberGenerator.GetHexString(32, lowercase: true),
        accessToken ?? Line.Ids.OpaqueToken(),
        Line.Ids.UserId());

    /// <summary>Secrets stay out of logs.</summary>
    public override string ToString() => $"channel {ChannelId}";
}
