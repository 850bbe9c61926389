using System.Diagnostics.CodeAnalysis;
using Azure;
using Azure.Core;

namespace LineBot.Benchmarks.Micro;

/// <summary>A kept answer, given once more.</summary>
internal sealed class ReplayedResponse(RecordedAnswer answer, string requestId) : Response
{
    public override int Status => answer.Status;

    public override string ReasonPhrase => answer.ReasonPhrase;

    public override Stream? ContentStream { get; set; } = new MemoryStream(answer.Body, 0, answer.Body.Length, writable: false, publiclyVisible: true);

    public override string ClientRequestId { get; set; } = requestId;

    public override void Dispose() => ContentStream?.Dispose();

    protected override bool ContainsHeader(string name) => TryGetHeader(name, out _);

    protected override IEnumerable<HttpHeader> EnumerateHeaders() => answer.Headers;

    protected override bool TryGetHeader(string name, [NotNullWhen(true)] out string? value)
    {
        value = answer.Headers.FirstOrDefault(header => string.Equals(header.Name, name, StringComparison.OrdinalIgnoreCase)).Value;
        return value is not null;
    }

    protected override bool TryGetHeaderValues(string name, [NotNullWhen(true)] out IEnumerable<string>? values)
    {
        values = TryGetHeader(name, out var value) ? [value] : null;
        return values is not null;
    }
}
