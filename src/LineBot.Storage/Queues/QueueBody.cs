using System.IO.Compression;

namespace LineBot.Storage.Queues;

/// <summary>Makes JSON fit a queue message: as it is where it fits, compressed where it does not.</summary>
public static class QueueBody
{
    /// <summary>No JSON starts with this byte.</summary>
    private const byte Compressed = 0x01;

    /// <exception cref="QueueBodyTooLargeException">Even compressed it does not fit.</exception>
    public static ReadOnlyMemory<byte> Pack(ReadOnlyMemory<byte> json)
    {
        if (json.Length <= MessageQueue.BodyBytesMax) { return json; }
        using var packed = new MemoryStream();
        packed.WriteByte(Compressed);
        using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true)) { brotli.Write(json.Span); }
        return packed.Length <= MessageQueue.BodyBytesMax ? packed.ToArray() : throw new QueueBodyTooLargeException(json.Length);
    }

    public static ReadOnlyMemory<byte> Unpack(ReadOnlyMemory<byte> body)
    {
        if (body.Length == 0 || body.Span[0] != Compressed) { return body; }
        using var packed = new MemoryStream(body[1..].ToArray());
        using var brotli = new BrotliStream(packed, CompressionMode.Decompress);
        using var json = new MemoryStream();
        brotli.CopyTo(json);
        return json.ToArray();
    }
}

/// <summary>Something is too large for a queue message.</summary>
public sealed class QueueBodyTooLargeException(int length) : Exception($"{length} bytes do not fit a queue message.");
