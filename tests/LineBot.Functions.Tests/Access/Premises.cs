using LineBot.Functions.Running;
using LineBot.Storage.Queues;
using LineBot.TestKit;

namespace LineBot.Functions.Access;

/// <summary>The real app with the sample funds and a reported house, and a key for each of its doors.</summary>
public sealed class Premises(AzuriteFixture azurite) : IAsyncLifetime
{
    internal Handler App { get; private set; } = null!;

    internal IReadOnlyDictionary<string, DoorKey> Keys { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await new SampleNetwork(azurite).InitializeAsync();
        App = await Handler.StartRealAsync(azurite);
        Keys = (await Keyring.CutAsync(App, azurite)).Keys;

        // On a slow machine the report's turns go on behind their answers; their calls are nobody's who knocks.
        foreach (var queue in QueueNames.Working) { await App.LeftAsync(queue, 0); }
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();
}
