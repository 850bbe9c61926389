using System.Buffers.Binary;
using System.IO.Compression;

namespace LineBot.Simulator.Contents;

/// <summary>Writes a PNG of one colour.</summary>
internal static class Picture
{
    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10];

    public static byte[] Png(int width, int height, (byte Red, byte Green, byte Blue) colour)
    {
        using var png = new MemoryStream();
        png.Write(Signature);
        Chunk(png, "IHDR"u8, Header(width, height));
        Chunk(png, "IDAT"u8, Pixels(width, height, colour));
        Chunk(png, "IEND"u8, []);
        return png.ToArray();
    }

    private static byte[] Header(int width, int height)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        header[8] = 8;   // Bits a channel.
        header[9] = 2;   // Red, green, blue.
        return header;
    }

    private static byte[] Pixels(int width, int height, (byte Red, byte Green, byte Blue) colour)
    {
        var row = new byte[1 + (width * 3)];
        for (var x = 0; x < width; x++)
        {
            (row[1 + (x * 3)], row[2 + (x * 3)], row[3 + (x * 3)]) = colour;
        }
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest))
        {
            for (var y = 0; y < height; y++) { zlib.Write(row); }
        }
        return packed.ToArray();
    }

    private static void Chunk(MemoryStream png, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        png.Write(number);
        png.Write(type);
        png.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc(type, data));
        png.Write(number);
    }

    /// <summary>The checksum of ISO 3309 that PNG asks for.</summary>
    private static uint Crc(ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        var crc = uint.MaxValue;
        foreach (var value in (byte[])[.. type, .. data])
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++) { crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320u : crc >> 1; }
        }
        return ~crc;
    }
}
