using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using LineBot.Functions.Sending;
using LineBot.Functions.Settings;
using LineBot.Line.Client;

namespace LineBot.Functions.Telemetry;

/// <summary>Shows how many messages the month still has. LINE is asked once an hour, and only while somebody reads the gauge.</summary>
internal sealed class QuotaGauge(LineSettings settings, LineClients clients, TimeProvider clock)
{
    private static readonly TimeSpan FreshFor = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<string, long> left = new(StringComparer.Ordinal);
    private long readAt;

    public void Show() => Meters.ShowQuotaLeft(Read);

    /// <summary>What was known a moment ago; a reading that is due goes on behind it.</summary>
    private IEnumerable<Measurement<long>> Read()
    {
        var before = Volatile.Read(ref readAt);
        if ((before == 0 || clock.GetElapsedTime(before) > FreshFor) && Interlocked.CompareExchange(ref readAt, clock.GetTimestamp(), before) == before)
        {
            _ = RefreshAsync();
        }
        return [.. left.Select(channel => new Measurement<long>(channel.Value, new KeyValuePair<string, object?>("channel", channel.Key)))];
    }

    /// <summary>Never throws: calls to LINE end in values.</summary>
    private async Task RefreshAsync()
    {
        for (var index = 0; index < settings.Channels.Count; index++)
        {
            var client = clients[settings.Channels[index].Name];
            if (await client.GetQuotaAsync(CancellationToken.None) is Accepted<MessageQuota> { Value.Value: { } quota }
                && await client.GetQuotaConsumptionAsync(CancellationToken.None) is Accepted<QuotaConsumption> { Value: var used })
            {
                left[$"{index}"] = quota - used.TotalUsage;   // The channel's place in the settings: its name is an id of LINE's.
            }
        }
    }
}
