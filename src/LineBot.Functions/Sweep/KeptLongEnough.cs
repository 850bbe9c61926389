using LineBot.Storage.Privacy;

namespace LineBot.Functions.Sweep;

/// <summary>Each night: takes away what has been kept as long as the table of retention says.</summary>
internal sealed partial class KeptLongEnough(RetentionSweep sweep, ILogger<KeptLongEnough> logger)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var (rule, rows) in await sweep.RunAsync(cancellationToken))
        {
            if (rows > 0) { Log.Swept(logger, rows, rule.Name); }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(51, LogLevel.Information, "{Count} rows of {Kind} were kept long enough and went.")]
        public static partial void Swept(ILogger logger, int count, string kind);
    }
}
