namespace Azure.Data.Tables.Connection;

/// <summary>Where a connection string points, and what opens the door. Errors name the setting, never its value.</summary>
internal sealed record TableConnectionString(Uri Endpoint, TableSharedKeyCredential? Credential)
{
    private const string DevelopmentAccount = "devstoreaccount1";
    private const string DevelopmentKey = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    /// <summary>The endpoint may carry a shared access signature as its query; then there is no credential.</summary>
    public static TableConnectionString Parse(string connectionString)
    {
        ArgumentException.ThrowIfNullOrEmpty(connectionString);
        var settings = Settings(connectionString);
        if (settings.TryGetValue("UseDevelopmentStorage", out var use)) { return Development(settings, use); }

        var signature = settings.GetValueOrDefault("SharedAccessSignature");
        var account = settings.GetValueOrDefault("AccountName");
        var endpoint = ServiceAddress(settings, account);
        if (signature is not null)
        {
            return new(new UriBuilder(endpoint) { Query = signature.TrimStart('?') }.Uri, Credential: null);
        }
        if (account is null || !settings.TryGetValue("AccountKey", out var key))
        {
            throw new FormatException("The connection string needs AccountName and AccountKey, or SharedAccessSignature.");
        }
        return new(endpoint, new TableSharedKeyCredential(account, key));
    }

    private static TableConnectionString Development(Dictionary<string, string> settings, string use)
    {
        if (!string.Equals(use, "true", StringComparison.OrdinalIgnoreCase))
        {
            throw new FormatException("UseDevelopmentStorage can only be true.");
        }
        var proxy = settings.TryGetValue("DevelopmentStorageProxyUri", out var text)
            ? Absolute("DevelopmentStorageProxyUri", text)
            : new Uri("http://127.0.0.1");
        var endpoint = new UriBuilder(proxy.Scheme, proxy.Host, 10002, DevelopmentAccount).Uri;
        return new(endpoint, new TableSharedKeyCredential(DevelopmentAccount, DevelopmentKey));
    }

    private static Uri ServiceAddress(Dictionary<string, string> settings, string? account)
    {
        if (settings.TryGetValue("TableEndpoint", out var endpoint)) { return Absolute("TableEndpoint", endpoint); }
        if (account is null) { throw new FormatException("The connection string needs AccountName or TableEndpoint."); }
        var protocol = settings.GetValueOrDefault("DefaultEndpointsProtocol", "https");
        var suffix = settings.GetValueOrDefault("EndpointSuffix", "core.windows.net");
        return Absolute("EndpointSuffix", $"{protocol}://{account}.table.{suffix}");
    }

    private static Uri Absolute(string setting, string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme == "http" || uri.Scheme == "https")
            ? uri
            : throw new FormatException($"The connection string's {setting} does not give an http or https address.");

    private static Dictionary<string, string> Settings(string connectionString)
    {
        var settings = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in connectionString.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals < 1) { throw new FormatException("Each setting of a connection string is written Name=value."); }
            var name = part[..equals].Trim();
            var value = part[(equals + 1)..].Trim();
            if (value.Length == 0) { throw new FormatException("A setting of the connection string has no value."); }
            if (!settings.TryAdd(name, value)) { throw new FormatException("A setting of the connection string stands twice."); }
        }
        return settings;
    }
}
