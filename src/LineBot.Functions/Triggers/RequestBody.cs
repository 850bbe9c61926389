namespace LineBot.Functions.Triggers;

/// <summary>Reads a request's bytes exactly as they came: signatures are made over them.</summary>
internal static class RequestBody
{
    public static async Task<byte[]> ReadBodyAsync(this HttpRequest request, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream((int)(request.ContentLength ?? 4096));
        await request.Body.CopyToAsync(bytes, cancellationToken);
        return bytes.ToArray();
    }
}
