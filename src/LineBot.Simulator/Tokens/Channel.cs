using System.Text.Json;

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

    /// <summary>The channel of the last run with this folder: what a bot stored belongs to its ids.</summary>
    public static Channel Kept(string folder, string? secret, string? accessToken)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, "channel.json");
        var kept = File.Exists(path) ? JsonSerializer.Deserialize<Channel>(File.ReadAllBytes(path), Json.Options) : null;
        var channel = kept ?? Fresh(secret, accessToken);
        channel = channel with { Secret = secret ?? channel.Secret, AccessToken = accessToken ?? channel.AccessToken };
        File.WriteAllBytes(path, Json.Bytes(channel));
        return channel;
    }

    /// <summary>Secrets stay out of logs.</summary>
    public override string ToString() => $"channel {ChannelId}";
}
