using System.IO.Compression;

namespace LineBot.Storage.Queues;

/// <summary>Makes JSON fit a queue message: as it is where it fits, compressed where it does not.</summary>
public static class QueueBody
{
    /// <summary>No JSON starts with this byte.</summary>
    private const byte Compressed = 0x01;

    /// <summary>Twice what any webhook may hold. Few bytes can claim to be very many.</summary>
    private const int UnpackedBytesMax = 2 * 1024 * 1024;

    /// <exception cref="QueueBodyTooLargeException">Even compressed it does not fit.</exception>
    public static ReadOnlyMemory<byte> Pack(ReadOnlyMemory<byte> json) =>
        TryPack(json, out var body) ? body : throw new QueueBodyTooLargeException(json.Length);

    /// <summary>False: even compressed it does not fit.</summary>
    public static bool TryPack(ReadOnlyMemory<byte> json, out ReadOnlyMemory<byte> body)
    {
        body = json.Length <= MessageQueue.BodyBytesMax ? json : Compress(json.Span);
        return body.Length <= MessageQueue.BodyBytesMax;
    }

    /// <summary>What was packed. Bytes that nobody here packed come back as they are, for the reader to find that they are none of ours.</summary>
    public static ReadOnlyMemory<byte> Unpack(ReadOnlyMemory<byte> body)
    {
        if (body.Length == 0 || body.Span[0] != Compressed) { return body; }
        try
        {
            return Decompress(body[1..]) ?? body;
        }
        catch (Exception damaged) when (damaged is InvalidDataException or InvalidOperationException)
        {
            return body;
        }
    }

    private static byte[] Compress(ReadOnlySpan<byte> json)
    {
        using var packed = new MemoryStream();
        packed.WriteByte(Compressed);
        using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true)) { brotli.Write(json); }
        return packed.ToArray();
    }

    private static byte[]? Decompress(ReadOnlyMemory<byte> packed)
    {
        using var source = new MemoryStream(packed.ToArray());
        using var brotli = new BrotliStream(source, CompressionMode.Decompress);
        using var json = new MemoryStream();
        Span<byte> piece = stackalloc byte[4096];
        for (int read; (read = brotli.Read(piece)) > 0;)
        {
            if (json.Length + read > UnpackedBytesMax) { return null; }
            json.Write(piece[..read]);
        }

        return json.ToArray();
    }
}

/// <summary>Something is too large for a queue message.</summary>
public sealed class QueueBodyTooLargeException(int length) : Exception($"{length} bytes do not fit a queue message.");
