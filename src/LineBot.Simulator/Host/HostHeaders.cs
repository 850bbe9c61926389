using System.Net.Http.Headers;

namespace LineBot.Simulator.Host;

/// <summary>What the host adds to each request it passes on.</summary>
internal static class HostHeaders
{
    private const string Version = "4.1037.0";

    public static void AddTo(HttpRequestHeaders headers)
    {
        headers.TryAddWithoutValidation("X-Azure-Functions-InvocationId", Guid.NewGuid().ToString());
        headers.TryAddWithoutValidation("X-Azure-Functions-HostVersion", Version);
    }
}
