using LineBot.Line.Signature;

namespace LineBot.Functions.Settings;

/// <summary>One LINE channel: how its webhooks are signed, how we may answer, and the fund or network it speaks for.</summary>
internal sealed record ChannelSettings(string Name, string Secret, string? AccessToken, string? ChannelId, string? BotUserId, string? Fund)
{
    /// <summary>The name of the only channel where no bot user id is configured.</summary>
    public const string DefaultName = "default";

    /// <summary>The secret before this one, accepted as long as it is given: events signed with it may still be on their way.</summary>
    public string? PreviousSecret { get; init; }

    public LineSignature Signature => new(Secret, PreviousSecret);

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
            reader.Optional($"{prefix}__Fund"))
        {
            PreviousSecret = reader.Optional($"{prefix}__PreviousSecret"),
        };
        if (channel is { AccessToken: null, ChannelId: null })
        {
            reader.Fault($"{prefix}__AccessToken is missing: give the channel access token, or {prefix}__ChannelId for tokens that are issued as needed.");
        }
        return channel;
    }

    /// <summary>The name only: the rest is secret.</summary>
    public override string ToString() => Name;
}
