using LineBot.TestKit;

namespace LineBot.Functions.Faults;

/// <summary>A storage account, a LINE and an app for the matrix alone: timers look at all funds, and tables are emptied between tellings.</summary>
public sealed class FaultLane : IAsyncLifetime
{
    private readonly AzuriteFixture azurite = new();
    private FaultMatrix? matrix;

    internal FaultMatrix Matrix => matrix ?? throw new InvalidOperationException("The lane is not open.");

    public async ValueTask InitializeAsync()
    {
        await azurite.InitializeAsync();
        matrix = await FaultMatrix.StartAsync(azurite);
    }

    public async ValueTask DisposeAsync()
    {
        if (matrix is not null) { await matrix.DisposeAsync(); }
        await azurite.DisposeAsync();
    }
}
