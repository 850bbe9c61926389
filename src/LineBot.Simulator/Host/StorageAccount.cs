using System.Globalization;
using LineBot.Simulator.Startup;

namespace LineBot.Simulator.Host;

/// <summary>Where the queues are and the key to them, from a connection string.</summary>
internal sealed record StorageAccount(string Name, byte[] Key, Uri Queues)
{
    /// <summary>The account every Azurite has; its key is printed in Azure's documentation.</summary>
    public const string DevelopmentName = "devstoreaccount1";
    public const string DevelopmentKey = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    public static string Development(int blobPort, int queuePort, int tablePort) => string.Create(CultureInfo.InvariantCulture,
        $"DefaultEndpointsProtocol=http;AccountName={DevelopmentName};AccountKey={DevelopmentKey};"
        + $"BlobEndpoint=http://127.0.0.1:{blobPort}/{DevelopmentName};QueueEndpoint=http://127.0.0.1:{queuePort}/{DevelopmentName};"
        + $"TableEndpoint=http://127.0.0.1:{tablePort}/{DevelopmentName};");

    public static StorageAccount Parse(string connectionString)
    {
        var parts = connectionString.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(part => part.Split('=', 2)).Where(part => part.Length == 2)
            .ToDictionary(part => part[0], part => part[1], StringComparer.OrdinalIgnoreCase);
        if (parts.ContainsKey("UseDevelopmentStorage")) { return Parse(Development(10000, 10001, 10002)); }
        if (parts.GetValueOrDefault("AccountName") is not { } name || parts.GetValueOrDefault("AccountKey") is not { } key)
        {
            throw new StartException("The storage connection string names no AccountName and AccountKey; the host stand-in needs both.");
        }
        var (protocol, suffix) = (parts.GetValueOrDefault("DefaultEndpointsProtocol", "https"), parts.GetValueOrDefault("EndpointSuffix", "core.windows.net"));
        var queues = parts.GetValueOrDefault("QueueEndpoint") ?? $"{protocol}://{name}.queue.{suffix}";
        return new(name, Convert.FromBase64String(key), new(queues.TrimEnd('/') + "/"));
    }

    /// <summary>Keys stay out of logs.</summary>
    public override string ToString() => $"storage account {Name}";
}
