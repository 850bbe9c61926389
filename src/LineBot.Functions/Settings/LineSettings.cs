namespace LineBot.Functions.Settings;

/// <summary>The channels that share this endpoint, and where LINE answers.</summary>
internal sealed record LineSettings(IReadOnlyList<ChannelSettings> Channels, Uri? ApiBaseUrl, Uri? DataApiBaseUrl)
{
    public static LineSettings Read(SettingsReader reader)
    {
        var count = Math.Max(1, reader.Count("Line__Channels"));
        var channels = Enumerable.Range(0, count).Select(index => ChannelSettings.Read(reader, index)).ToArray();
        if (channels.Select(channel => channel.Name).Distinct(StringComparer.Ordinal).Count() != count)
        {
            reader.Fault("Line__Channels__0__BotUserId and its siblings must all be given, each different, when several channels share the endpoint.");
        }
        return new(channels, reader.Address("Line__ApiBaseUrl", "https://api.line.me"), reader.Address("Line__DataApiBaseUrl", "https://api-data.line.me"));
    }
}
