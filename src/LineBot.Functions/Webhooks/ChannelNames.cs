using LineBot.Functions.Settings;
using LineBot.Funds;

namespace LineBot.Functions.Webhooks;

/// <summary>By which of our channels an event came.</summary>
internal sealed class ChannelNames(LineSettings settings)
{
    /// <summary>With one channel the destination says nothing new; with several, its signature has proven it.</summary>
    public string For(string destination) => settings.Channels.Count == 1 ? settings.Channels[0].Name : destination;

    /// <summary>The channel that speaks for a fund; the first where none is set aside for it.</summary>
    public string Of(FundId fund) => (settings.Channels.FirstOrDefault(channel => channel.Fund == fund.Value) ?? settings.Channels[0]).Name;
}
