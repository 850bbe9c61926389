using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace LineBot.TestKit.Pictures;

/// <summary>Small pictures with everything in them that should not be kept.</summary>
public static class SamplePictures
{
    /// <summary>Words that stand where cameras and programs write; none may be left.</summary>
    public const string Secret = "SECRET-19.16N-99.90E";

    /// <summary>24×16, drawn and encoded by a browser.</summary>
    public static byte[] Drawn { get; } = Convert.FromBase64String(
        "/9j/4AAQSkZJRgABAQAAAQABAAD/4gHYSUNDX1BST0ZJTEUAAQEAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" +
        "AQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFla" +
        "AAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJY" +
        "WVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAA" +
        "E9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADb/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcg" +
        "LikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09P" +
        "T0//wAARCAAQABgDASIAAhEBAxEB/8QAGAAAAwEBAAAAAAAAAAAAAAAAAAQGBQf/xAAZEAEAAwEBAAAAAAAAAAAAAAAABUPBgYL/xAAXAQADAQAAAAAAAAAAAAAAAAAEBQYH/8QAKxEA" +
        "AAIGBwkAAAAAAAAAAAAAABEBAgMEEjEFBhMUFRYhQVFiY6GisuHi/9oADAMBAAIRAxEAPwCfIydXcPNeBv8AOgHN+uLZV4hih2GU0FPXeK2sbaxoxquRkXkgRYdLB3nfkd3yMtxbg6+h" +
        "/9k=");

    private static byte[] SecretBytes => Encoding.ASCII.GetBytes(Secret);

    /// <summary>The drawing as a camera and some programs would hand it out: place, thumbnail, comments, a second picture behind the end.</summary>
    public static byte[] FromCamera(ushort orientation = 6, bool isLittle = true) =>
    [
        0xFF, 0xD8,
        .. Segment(0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 1, 1, 9, 9, 9]),
        .. Segment(0xE0, [.. "JFXX\0"u8, .. SecretBytes]),
        .. Segment(0xE1, [.. "Exif\0\0"u8, .. Camera(orientation, isLittle)]),
        .. Segment(0xE1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. SecretBytes]),
        .. Segment(0xE2, [.. "MPF\0"u8, .. SecretBytes]),
        .. Segment(0xED, [.. "Photoshop 3.0\0"u8, .. SecretBytes]),
        .. Segment(0xFE, SecretBytes),
        .. Segment(0xEE, [.. "Adobe"u8, 0, 100, 0, 0, 0, 0, 1, .. SecretBytes]),
        0xFF, 0xFF,   // Fill before a marker.
        .. Drawn[20..],
        .. "PK\x03\x04"u8, .. SecretBytes,
    ];

    public static byte[] Camera(ushort orientation, bool isLittle)
    {
        byte[] entry = isLittle
            ? [0x12, 1, 3, 0, 1, 0, 0, 0, (byte)orientation, 0, 0, 0]
            : [1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0];
        return isLittle
            ? [.. "II*\0"u8, 8, 0, 0, 0, 2, 0, 0x0F, 1, 2, 0, 20, 0, 0, 0, 38, 0, 0, 0, .. entry, 0, 0, 0, 0, .. SecretBytes]
            : [.. "MM\0*"u8, 0, 0, 0, 8, 0, 2, 1, 0x0F, 0, 2, 0, 0, 0, 20, 0, 0, 0, 38, .. entry, 0, 0, 0, 0, .. SecretBytes];
    }

    /// <summary>A grey picture of any claimed size, and whatever a program would write into it.</summary>
    public static byte[] Png(uint width = 3, uint height = 2, params IReadOnlyList<(string Type, byte[] Body)> extras)
    {
        using var drawing = new MemoryStream();
        using (var zlib = new ZLibStream(drawing, CompressionLevel.Fastest, leaveOpen: true)) { zlib.Write([0, 1, 2, 3, 0, 4, 5, 6]); }
        var header = new byte[13];
        BinaryPrimitives.WriteUInt32BigEndian(header, width);
        BinaryPrimitives.WriteUInt32BigEndian(header.AsSpan(4), height);
        header[8] = 8;
        return
        [
            0x89, .. "PNG\r\n"u8, 0x1A, 0x0A,
            .. Chunk("IHDR", header),
            .. extras.SelectMany(extra => Chunk(extra.Type, extra.Body)),
            .. Chunk("IDAT", drawing.ToArray()),
            .. Chunk("IEND", []),
        ];
    }

    public static byte[] PngFromCamera(ushort orientation = 6) =>
    [
        .. Png(3, 2,
            ("gAMA", [0, 0, 0xB1, 0x8F]),
            ("tEXt", [.. "Author\0"u8, .. SecretBytes]),
            ("zTXt", SecretBytes),
            ("iTXt", [.. "XML:com.adobe.xmp\0"u8, .. SecretBytes]),
            ("eXIf", Camera(orientation, isLittle: true)),
            ("tIME", [7, 0xEA, 11, 21, 9, 0, 0]),
            ("prIv", SecretBytes)),
        .. SecretBytes,
    ];

    public static byte[] Segment(byte marker, byte[] body) => [0xFF, marker, (byte)((body.Length + 2) >> 8), (byte)((body.Length + 2) & 0xFF), .. body];

    public static byte[] Chunk(string type, byte[] body)
    {
        byte[] typed = [.. Encoding.ASCII.GetBytes(type), .. body];
        var chunk = new byte[typed.Length + 8];
        BinaryPrimitives.WriteUInt32BigEndian(chunk, (uint)body.Length);
        typed.CopyTo(chunk.AsSpan(4));
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(typed.Length + 4), Checksum(typed));
        return chunk;
    }

    /// <summary>Bit by bit, as the standard puts it; the product uses a table.</summary>
    private static uint Checksum(byte[] bytes)
    {
        var sum = uint.MaxValue;
        foreach (var value in bytes)
        {
            sum ^= value;
            for (var bit = 0; bit < 8; bit++) { sum = (sum & 1) == 1 ? (sum >> 1) ^ 0xEDB88320 : sum >> 1; }
        }

        return ~sum;
    }
}
