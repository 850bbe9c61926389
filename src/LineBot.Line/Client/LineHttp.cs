namespace LineBot.Line.Client;

/// <summary>The pooled connections that all clients of one process share.</summary>
public static class LineHttp
{
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(5);

    /// <summary>Follows no redirect (a bearer token goes to LINE only), keeps no cookies, and leaves time-outs to the client.</summary>
    public static HttpClient Create() => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        ActivityHeadersPropagator = null,
        PooledConnectionLifetime = ConnectionLifetime,
        ConnectTimeout = ConnectTimeout,
    })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };
}
