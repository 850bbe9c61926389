using System.Globalization;

namespace Azure.Data.Tables.Transactions;

/// <summary>
/// The responses inside the answer to a transaction. Reads generously: whatever stands before a status line is skipped, and the
/// boundaries need not be known, since no JSON line starts as they do.
/// </summary>
internal static class TransactionReader
{
    private const string StatusLine = "HTTP/1.1 ";

    public static List<PartResponse> Read(Response response)
    {
        var parts = new List<PartResponse>();
        using var lines = new StringReader(response.Content.ToString());
        while (lines.ReadLine() is { } line)
        {
            if (line.StartsWith(StatusLine, StringComparison.Ordinal)) { parts.Add(ReadPart(line, lines, response.ClientRequestId)); }
        }
        return parts;
    }

    private static PartResponse ReadPart(string statusLine, StringReader lines, string clientRequestId)
    {
        var status = statusLine.AsSpan(StatusLine.Length);
        var reason = status.Length > 4 ? status[4..].ToString() : "";
        var part = new PartResponse(int.Parse(status[..3], NumberStyles.None, CultureInfo.InvariantCulture), reason, clientRequestId);
        while (lines.ReadLine() is { Length: > 0 } header)
        {
            if (IsBoundary(header)) { return part; }
            part.AddHeader(header);
        }
        while (lines.ReadLine() is { } body && !IsBoundary(body))
        {
            if (body.Length > 0) { part.SetContent(body); }
        }
        return part;
    }

    private static bool IsBoundary(string line) => line.StartsWith("--", StringComparison.Ordinal);
}
