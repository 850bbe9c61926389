using LineBot.Functions.Running;
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
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();
}
