namespace LineBot.Simulator;

/// <summary>One desk for a class whose tests leave each other alone.</summary>
public sealed class SharedDesk : IAsyncLifetime
{
    internal Desk Desk { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Desk = await Simulator.Desk.StartAsync();

    public ValueTask DisposeAsync() => Desk.DisposeAsync();
}
