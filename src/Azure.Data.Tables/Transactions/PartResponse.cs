using System.Diagnostics.CodeAnalysis;
using System.Text;
using Azure.Core;

namespace Azure.Data.Tables.Transactions;

/// <summary>The answer to one action of a transaction: a window on the bytes that came, read when somebody asks.</summary>
internal sealed class PartResponse(int status, ReadOnlyMemory<byte> reason, ReadOnlyMemory<byte> headers, ReadOnlyMemory<byte> body, string clientRequestId) : Response
{
    private Dictionary<string, string>? _headers;
    private Stream? _content;

    public override int Status => status;

    public override string ReasonPhrase => Encoding.UTF8.GetString(reason.Span.Trim((byte)' '));

    public override Stream? ContentStream
    {
        get => _content ??= body.IsEmpty ? null : new MemoryStream(body.ToArray(), writable: false);
        set => _content = value;
    }

    public override string ClientRequestId { get; set; } = clientRequestId;

    private Dictionary<string, string> Fields => _headers ??= ReadHeaders(headers);

    public override void Dispose()
    {
    }

    protected override bool ContainsHeader(string name) => Fields.ContainsKey(name);

    protected override bool TryGetHeader(string name, [NotNullWhen(true)] out string? value) => Fields.TryGetValue(name, out value);

    protected override bool TryGetHeaderValues(string name, [NotNullWhen(true)] out IEnumerable<string>? values)
    {
        values = Fields.TryGetValue(name, out var value) ? [value] : null;
        return values is not null;
    }

    protected override IEnumerable<HttpHeader> EnumerateHeaders() => Fields.Select(header => new HttpHeader(header.Key, header.Value));

    private static Dictionary<string, string> ReadHeaders(ReadOnlyMemory<byte> rest)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (TransactionReader.NextLine(ref rest) is { IsEmpty: false } line && !TransactionReader.IsBoundary(line))
        {
            var header = Encoding.UTF8.GetString(line.Span);
            var colon = header.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0) { fields[header[..colon].Trim()] = header[(colon + 1)..].Trim(); }
        }
        return fields;
    }
}
