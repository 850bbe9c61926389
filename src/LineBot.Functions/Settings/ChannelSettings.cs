namespace LineBot.Functions.Settings;

/// <summary>One LINE channel: how its webhooks are signed, how we may answer, and the fund or network it speaks for.</summary>
internal sealed record ChannelSettings(string Name, string Secret, string? AccessToken, string? ChannelId, string? BotUserId, string? Fund)
{
    /// <summary>The name of the only channel where no bot user id is configured.</summary>
    public const string DefaultName = "default";

    public static ChannelSettings Read(SettingsReader reader, int index)
    {
        var prefix = $"Line__Channels__{index}";
        var botUserId = reader.Optional($"{prefix}__BotUserId");
        var channel = new ChannelSettings(
            botUserId ?? DefaultName,
            reader.Required($"{prefix}__Secret", "the channel secret that signs LINE's webhooks"),
            reader.Optional($"{prefix}__AccessToken"),
            reader.Optional($"{prefix}__ChannelId"),
            botUserId,
            reader.Optional($"{prefix}__Fund"));
        if (channel is { AccessToken: null, ChannelId: null })
        {
            reader.Fault($"{prefix}__AccessToken is missing: give the channel access token, or {prefix}__ChannelId for tokens that are issued as needed.");
        }
        return channel;
    }

    /// <summary>The name only: the rest is secret.</summary>
    public override string ToString() => Name;
}
