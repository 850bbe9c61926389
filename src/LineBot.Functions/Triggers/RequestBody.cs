namespace LineBot.Functions.Triggers;

/// <summary>Reads a request's bytes exactly as they came: signatures are made over them.</summary>
internal static class RequestBody
{
    /// <summary>Set aside on a caller's word alone; what really comes beyond it makes its own room.</summary>
    private const int ClaimedBytesMax = 64 * 1024;

    public static async Task<byte[]> ReadBodyAsync(this HttpRequest request, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream((int)Math.Min(request.ContentLength ?? 4096, ClaimedBytesMax));
        await request.Body.CopyToAsync(bytes, cancellationToken);
        return bytes.ToArray();
    }
}
