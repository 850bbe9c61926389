using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace LineBot.Functions.Telemetry;

/// <summary>What only an installation with a collector has; nobody else would notice that it does not start.</summary>
public sealed class ExportTests
{
    [Fact]
    public async Task An_app_with_a_collector_is_put_together_whole()
    {
        await using var app = Composition.Build(
        [
            "--FUNCTIONS_CUSTOMHANDLER_PORT=1", "--AZURE_FUNCTIONS_ENVIRONMENT=Development", "--AzureWebJobsStorage=UseDevelopmentStorage=true",
            "--Line:Channels:0:Secret=secret", "--Line:Channels:0:AccessToken=token", $"--{Export.Setting}=http://127.0.0.1:9",
        ]);

        app.Services.GetServices<IHostedService>().OfType<ExportStart>().ShouldHaveSingleItem();
    }
}
