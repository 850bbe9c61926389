using Azure;
using Azure.Core;

namespace LineBot.Benchmarks.Micro;

/// <summary>An answer of the emulator, kept.</summary>
internal sealed record RecordedAnswer(int Status, string ReasonPhrase, IReadOnlyList<HttpHeader> Headers, byte[] Body)
{
    public static async Task<RecordedAnswer> OfAsync(Response response)
    {
        using var body = new MemoryStream();
        if (response.ContentStream is { } content) { await content.CopyToAsync(body); }
        return new(response.Status, response.ReasonPhrase, [.. response.Headers], body.ToArray());
    }
}
