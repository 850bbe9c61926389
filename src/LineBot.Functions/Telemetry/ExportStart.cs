namespace LineBot.Functions.Telemetry;

/// <summary>Begins what only an exporter reads.</summary>
internal sealed class ExportStart(QuotaGauge quota) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        quota.Show();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
