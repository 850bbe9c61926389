using Azure.Core;

namespace Azure.Data.Tables;

/// <summary>Options for clients of the Table service.</summary>
public class TableClientOptions : ClientOptions
{
    public TableClientOptions(ServiceVersion serviceVersion = ServiceVersion.V2020_12_06)
    {
        VersionHeader = serviceVersion switch
        {
            ServiceVersion.V2019_02_02 => "2019-02-02",
            ServiceVersion.V2020_12_06 => "2020-12-06",
            _ => throw new ArgumentOutOfRangeException(nameof(serviceVersion)),
        };
    }

    /// <summary>The versions of the service that the client speaks.</summary>
    public enum ServiceVersion
    {
#pragma warning disable CA1707 // The names of the package.
        V2019_02_02 = 1,
        V2020_12_06 = 2,
#pragma warning restore CA1707
    }

    /// <summary>For whom a token is asked; public Azure unless set.</summary>
    public TableAudience? Audience { get; set; }

    /// <summary>Ask for the token of the tenant that the service names in its challenge.</summary>
    public bool EnableTenantDiscovery { get; set; }

    internal string VersionHeader { get; }
}
