using System.Net;

namespace Azure.Data.Tables.Connection;

/// <summary>What an endpoint's address tells: the account, and for the address of a table also its name.</summary>
internal static class EndpointNames
{
    public static string Account(Uri endpoint)
    {
        if (IsPathStyle(endpoint)) { return endpoint.AbsolutePath.Trim('/').Split('/')[0]; }
        var dot = endpoint.Host.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? endpoint.Host : endpoint.Host[..dot];
    }

    /// <summary>The address of the service and the name of the table that it ends with.</summary>
    public static (Uri Service, string Table) Split(Uri tableEndpoint)
    {
        var path = tableEndpoint.AbsolutePath.TrimEnd('/');
        var slash = path.LastIndexOf('/');
        if (slash < 0 || slash == path.Length - 1 || (IsPathStyle(tableEndpoint) && slash == 0))
        {
            throw new ArgumentException("The address does not name a table.", nameof(tableEndpoint));
        }
        return (new UriBuilder(tableEndpoint) { Path = path[..slash] }.Uri, path[(slash + 1)..]);
    }

    // Emulators have no host name per account: the account is the first part of the path.
    private static bool IsPathStyle(Uri endpoint) => endpoint.IsLoopback || IPAddress.TryParse(endpoint.Host, out _);
}
