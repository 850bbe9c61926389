namespace LineBot.Simulator.Startup;

/// <summary>Everything that stands on the desk: LINE's side, storage, the bot.</summary>
internal static class Desk
{
    public static async Task<int> RunAsync(Options options, CancellationToken cancellationToken)
    {
        try
        {
            await using var app = await SimulatorServer.StartAsync(options, cancellationToken);
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return 0;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return 0;
        }
        catch (StartException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 1;
        }
    }
}
