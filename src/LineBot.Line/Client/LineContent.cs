namespace LineBot.Line.Client;

/// <summary>What a person sent, or the news that LINE is still preparing it.</summary>
public abstract record LineContent
{
    private protected LineContent()
    {
    }
}

/// <summary>LINE is still working on a film or sound: ask again in a while.</summary>
public sealed record ContentPreparing : LineContent
{
    public static ContentPreparing Value { get; } = new();
}

/// <summary>The bytes, straight from the connection; dispose it when they are read.</summary>
public sealed record ContentReady : LineContent, IAsyncDisposable
{
    private readonly HttpResponseMessage response;

    internal ContentReady(HttpResponseMessage response, Stream bytes)
    {
        this.response = response;
        Bytes = bytes;
    }

    public Stream Bytes { get; }

    /// <summary>What LINE says it is. The bytes themselves know better.</summary>
    public string? ContentType => response.Content.Headers.ContentType?.MediaType;

    /// <summary>Null when LINE sends it in chunks.</summary>
    public long? Length => response.Content.Headers.ContentLength;

    public ValueTask DisposeAsync()
    {
        response.Dispose();
        return Bytes.DisposeAsync();
    }

    public override string ToString() => nameof(ContentReady);
}

