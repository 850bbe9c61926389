using System.Runtime.CompilerServices;
using LineBot.Functions.Sending;
using LineBot.Functions.Settings;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace LineBot.Functions.Telemetry;

/// <summary>Sends spans and meters to a collector by OTLP, where one is named. Elsewhere not even the code for it is loaded.</summary>
internal static class Export
{
    /// <summary>OpenTelemetry's own name for the setting; its siblings (protocol, headers, sampler) hold as well.</summary>
    public const string Setting = "OTEL_EXPORTER_OTLP_ENDPOINT";

    public static IServiceCollection AddTelemetry(this IServiceCollection services, IConfiguration configuration, LineSettings line) =>
        configuration[Setting] is { Length: > 0 } ? AddExport(services, line) : services;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static IServiceCollection AddExport(IServiceCollection services, LineSettings line)
    {
        var resource = ResourceBuilder.CreateDefault().AddService("linebot").AddEnvironmentVariableDetector();
        return services
            .AddSingleton(parts => new QuotaGauge(line, parts.GetRequiredService<LineClients>(), TimeProvider.System))
            .AddSingleton(Sdk.CreateTracerProviderBuilder().SetResourceBuilder(resource).AddSource(Spans.SourceName).AddOtlpExporter().Build())
            .AddSingleton(Sdk.CreateMeterProviderBuilder().SetResourceBuilder(resource).AddMeter(Meters.MeterName).AddOtlpExporter().Build())
            .AddHostedService<ExportStart>();
    }
}
