using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace LineBot.Storage.Queues;

/// <summary>
/// The queue service's XML. Every value that we read is Base64, a number, a date or an id, so none holds an escaped character
/// and a full XML reader would only cost time.
/// </summary>
internal static class QueueXml
{
    private static ReadOnlySpan<byte> Opening => "<QueueMessage><MessageText>"u8;

    private static ReadOnlySpan<byte> Closing => "</MessageText></QueueMessage>"u8;

    public static byte[] Message(ReadOnlySpan<byte> body)
    {
        var xml = new byte[Opening.Length + Base64.GetMaxEncodedToUtf8Length(body.Length) + Closing.Length];
        Opening.CopyTo(xml);
        Base64.EncodeToUtf8(body, xml.AsSpan(Opening.Length), out _, out _);
        Closing.CopyTo(xml.AsSpan(xml.Length - Closing.Length));
        return xml;
    }

    public static QueueReceipt Receipt(ReadOnlySpan<byte> xml)
    {
        var text = Encoding.UTF8.GetString(xml);
        return new(Value(text, "MessageId")!, Value(text, "PopReceipt")!);
    }

    public static IReadOnlyList<QueueMessage> Messages(ReadOnlySpan<byte> xml) =>
        [.. Encoding.UTF8.GetString(xml).Split("<QueueMessage>").Skip(1).Select(Parse)];

    public static string? ErrorCode(ReadOnlySpan<byte> xml) => Value(Encoding.UTF8.GetString(xml), "Code");

    private static QueueMessage Parse(string text)
    {
        var id = Value(text, "MessageId")!;
        return new(
            id,
            Value(text, "PopReceipt") is { } pop ? new(id, pop) : null,
            int.Parse(Value(text, "DequeueCount") ?? "0", CultureInfo.InvariantCulture),
            DateTimeOffset.Parse(Value(text, "InsertionTime")!, CultureInfo.InvariantCulture),
            Body(Value(text, "MessageText") ?? ""));
    }

    /// <summary>A message that another writer did not encode is shown as it is, so that it can be listed and thrown away.</summary>
    private static byte[] Body(string text)
    {
        var decoded = new byte[text.Length];
        return Convert.TryFromBase64String(text, decoded, out var length) ? decoded[..length] : Encoding.UTF8.GetBytes(text);
    }

    private static string? Value(string text, string element)
    {
        var start = text.IndexOf($"<{element}>", StringComparison.Ordinal);
        if (start < 0) { return null; }
        start += element.Length + 2;
        return text[start..text.IndexOf('<', start)];
    }
}
