namespace LineBot.Line.Client;

/// <summary>Where LINE is, and how long to wait for it.</summary>
public sealed record LineEndpoints
{
    public Uri ApiBaseUrl { get; init; } = new("https://api.line.me");

    /// <summary>Serves what people sent, and rich menu pictures.</summary>
    public Uri DataApiBaseUrl { get; init; } = new("https://api-data.line.me");

    /// <summary>From the call to the answer's first byte.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(10);

    internal Uri Api(string path) => Join(ApiBaseUrl, path);

    internal Uri Data(string path) => Join(DataApiBaseUrl, path);

    private static Uri Join(Uri baseUrl, string path) => new(baseUrl.AbsoluteUri.TrimEnd('/') + path);
}
