using Azure.Core;

namespace LineBot.TestKit;

/// <summary>A request as it would have gone over the wire; a retry is a request of its own.</summary>
public sealed record RecordedRequest(string Method, Uri Uri, IReadOnlyDictionary<string, string> Headers, string Body)
{
    internal static RecordedRequest Of(Request request)
    {
        var headers = request.Headers.ToDictionary(header => header.Name, header => header.Value, StringComparer.OrdinalIgnoreCase);
        if (request.Content is null) { return new(request.Method.Method, request.Uri.ToUri(), headers, ""); }
        using var body = new MemoryStream();
        request.Content.WriteTo(body, CancellationToken.None);
        return new(request.Method.Method, request.Uri.ToUri(), headers, BinaryData.FromBytes(body.ToArray()).ToString());
    }
}
