using System.Buffers.Text;

namespace Azure.Data.Tables.Transactions;

/// <summary>
/// The responses inside the answer to a transaction. Reads generously: whatever stands before a status line is skipped, and the
/// boundaries need not be known, since no JSON line starts as they do.
/// </summary>
internal static class TransactionReader
{
    private static ReadOnlySpan<byte> StatusLine => "HTTP/1.1 "u8;

    public static List<PartResponse> Read(Response response)
    {
        var parts = new List<PartResponse>();
        var rest = response.Content.ToMemory();
        while (!rest.IsEmpty)
        {
            var line = NextLine(ref rest);
            if (line.Span.StartsWith(StatusLine)) { parts.Add(ReadPart(line[StatusLine.Length..], ref rest, response.ClientRequestId)); }
        }
        return parts;
    }

    /// <summary>Headers are only marked off: of the answers that say "done" nobody reads them.</summary>
    private static PartResponse ReadPart(ReadOnlyMemory<byte> statusLine, ref ReadOnlyMemory<byte> rest, string clientRequestId)
    {
        if (!Utf8Parser.TryParse(statusLine.Span, out int status, out var digits) || digits != 3) { throw new FormatException("The answer to a transaction holds a broken status line."); }
        var headers = rest;
        var body = ReadOnlyMemory<byte>.Empty;
        while (NextLine(ref rest) is { IsEmpty: false } header)
        {
            if (IsBoundary(header)) { return Part(); }
        }

        while (!rest.IsEmpty)
        {
            var line = NextLine(ref rest);
            if (IsBoundary(line)) { break; }
            if (!line.IsEmpty) { body = line; }
        }
        return Part();

        PartResponse Part() => new(status, statusLine[digits..], headers, body, clientRequestId);
    }

    /// <summary>Without its end, which may be one character or two.</summary>
    internal static ReadOnlyMemory<byte> NextLine(ref ReadOnlyMemory<byte> rest)
    {
        var end = rest.Span.IndexOf((byte)'\n');
        var line = end < 0 ? rest : rest[..end];
        rest = end < 0 ? default : rest[(end + 1)..];
        return line.Span is [.., (byte)'\r'] ? line[..^1] : line;
    }

    internal static bool IsBoundary(ReadOnlyMemory<byte> line) => line.Span.StartsWith("--"u8);
}
