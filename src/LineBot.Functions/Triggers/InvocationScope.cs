
namespace LineBot.Functions.Triggers;

/// <summary>Ties our log lines to the host's record of the same call.</summary>
internal static class InvocationScope
{
    private const string Header = "X-Azure-Functions-InvocationId";

    public static IDisposable? BeginInvocation(this ILogger logger, HttpRequest request) =>
        request.Headers.TryGetValue(Header, out var id)
            ? logger.BeginScope(new KeyValuePair<string, object>[] { new("InvocationId", id.ToString()) })
            : null;
}
