namespace Azure.Data.Tables.Http;

/// <summary>Where a query goes on: two opaque keys as one token, a space between them.</summary>
internal static class Continuation
{
    public static string? Of(Response response)
    {
        if (!response.Headers.TryGetValue("x-ms-continuation-NextPartitionKey", out var partition) || partition.Length == 0) { return null; }
        response.Headers.TryGetValue("x-ms-continuation-NextRowKey", out var row);
        return $"{partition} {row}";
    }

    public static (string Partition, string Row)? Parse(string? token)
    {
        if (string.IsNullOrEmpty(token)) { return null; }
        var space = token.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? (token, "") : (token[..space], token[(space + 1)..]);
    }
}
