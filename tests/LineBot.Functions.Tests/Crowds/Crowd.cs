using System.Globalization;
using System.Net;
using LineBot.Functions.Faults;
using LineBot.Functions.Running;
using LineBot.TestKit.Storage;

namespace LineBot.Functions.Crowds;

/// <summary>Two processes on one storage and one LINE, and everything that reaches them at the same time.</summary>
internal sealed class Crowd : IAsyncDisposable
{
    private const string Second = "second";

    private const int TriesMax = 10;

    private readonly Hosts hosts;
    private readonly StorageProxy storage;
    private readonly Handler second;

    private Crowd(Hosts hosts, StorageProxy storage, Handler second) => (this.hosts, this.storage, this.second) = (hosts, storage, second);

    public Hosts Hosts => hosts;

    public static async Task<Crowd> StartAsync(Hosts hosts)
    {
        var storage = await StorageProxy.StartAsync(hosts.Azurite);
        storage.Answered = (call, status, answer) => hosts.Waiting.See(Second, call, status, answer);
        return new(hosts, storage, await Handler.StartBetweenAsync(storage, hosts.Line, Second));
    }

    public void SetClock(DateTimeOffset now) => second.TurnClockTo(now);

    /// <summary>LINE brings an event to one of the two, until it is taken.</summary>
    public async Task BringAsync(string happened, bool toSecond)
    {
        var to = toSecond ? second : hosts.Current;
        for (var delivery = 1; await to.ReceiveAsync(happened) != HttpStatusCode.OK; delivery++)
        {
            delivery.ShouldBeLessThan(TriesMax, "The webhook is refused for ever.");
        }
    }

    public async Task TickAsync(string timer, bool atSecond)
    {
        for (var tick = 1; await (atSecond ? second : hosts.Current).TickAsync(timer) != HttpStatusCode.OK; tick++)
        {
            tick.ShouldBeLessThan(TriesMax, $"{timer} fails for ever.");
        }
    }

    /// <summary>Each copy comes back to the process that kept it, where its turn may still be running: others see it only when none is.</summary>
    public async Task RestAsync()
    {
        for (var round = 1; hosts.Waiting.Left is { Count: > 0 } left; round++)
        {
            round.ShouldBeLessThan(100, string.Create(CultureInfo.InvariantCulture, $"{left.Count} messages are never done."));
            await Task.WhenAll(left.Select(BringAsync));
        }
    }

    public async ValueTask DisposeAsync()
    {
        await second.DisposeAsync();
        await storage.DisposeAsync();
    }

    private async Task BringAsync(WaitingMessage message)
    {
        var host = message.Host == Second ? second : hosts.Current;
        if (await host.BringAsync(message.Queue, message.Body) == HttpStatusCode.OK) { await hosts.DeleteAsync(message); }
    }
}
