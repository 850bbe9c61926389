using System.Globalization;
using System.Net;
using LineBot.Functions.Running;
using LineBot.Storage.Connection;
using LineBot.TestKit;
using LineBot.TestKit.FakeLine;
using LineBot.TestKit.Storage;

namespace LineBot.Functions.Faults;

/// <summary>
/// The app on a storage and a LINE of its own, one process after another: when one dies, the next begins on what is stored. Each has its own
/// way to storage and its own token, so nothing that a dead one still wanted to do arrives.
/// </summary>
internal sealed class Hosts : IAsyncDisposable
{
    private readonly AzuriteFixture azurite;
    private readonly List<Task> ending = [];
    private Handler? current;
    private StorageProxy? storage;
    private int last;

    private Hosts(AzuriteFixture azurite, FakeLineServer line)
    {
        (this.azurite, Line) = (azurite, line);
        line.Fault = Wire.Meet;
    }

    public AzuriteFixture Azurite => azurite;

    public FakeLineServer Line { get; }

    public Wire Wire { get; } = new();

    public WaitingMessages Waiting { get; } = new();

    public Handler Current => current ?? throw new InvalidOperationException("No process runs.");

    /// <summary>Which processes there were, dead ones too.</summary>
    public int Count => last;

    public static async Task<Hosts> StartAsync(AzuriteFixture azurite)
    {
        var hosts = new Hosts(azurite, await FakeLineServer.StartAsync());
        await hosts.BeginNextAsync();
        return hosts;
    }

    /// <summary>True: the process lived and said 200.</summary>
    public async Task<bool> CallAsync(Func<Handler, Task<HttpStatusCode>> call)
    {
        var death = Wire.Death.Task;
        var answering = call(Current);
        if (await Task.WhenAny(answering, death) == answering && !death.IsCompleted) { return await answering == HttpStatusCode.OK; }
        ending.Add(EndAsync(Current, storage!, answering));
        await BeginNextAsync();
        return false;
    }

    /// <summary>The process ends as it should, and another begins.</summary>
    public async Task RestartAsync()
    {
        await Current.DisposeAsync();
        await storage!.DisposeAsync();
        await BeginNextAsync();
    }

    /// <summary>What the host does with a message that was worked off, or given up.</summary>
    public async Task DeleteAsync(WaitingMessage message)
    {
        var queue = StorageConnection.From(_ => azurite.ConnectionString).CreateQueues().Queue(message.Queue);
        await queue.DeleteAsync(message.Receipt, TestContext.Current.CancellationToken);
        Waiting.Forget(message);
    }

    public async ValueTask DisposeAsync()
    {
        await Current.DisposeAsync();
        await storage!.DisposeAsync();
        await Task.WhenAll(ending);
        await Line.DisposeAsync();
    }

    private async Task BeginNextAsync()
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"host-{++last}");
        Wire.Resurrect();
        storage = await StorageProxy.StartAsync(azurite);
        storage.Answered = (call, status, answer) => Waiting.See(name, call, status, answer);
        current = await Handler.StartBetweenAsync(storage, Line, name);
        storage.Fault = call => Wire.Meet(call, name);   // What a start asks for is not the story's.
    }

    private static async Task EndAsync(Handler dead, StorageProxy wire, Task answering)
    {
        await Task.WhenAny(answering, Task.Delay(TimeSpan.FromSeconds(20), TimeProvider.System));
        await dead.DisposeAsync();
        await wire.DisposeAsync();
        await answering.ContinueWith(_ => { }, TaskScheduler.Default);
    }
}
