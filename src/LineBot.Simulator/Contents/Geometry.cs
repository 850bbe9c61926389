using System.Buffers.Binary;

namespace LineBot.Simulator.Contents;

/// <summary>Reads width and height off a PNG or JPEG; null for anything else.</summary>
internal static class Geometry
{
    public static (int Width, int Height)? Of(ReadOnlySpan<byte> image) =>
        image.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]) ? OfPng(image)
        : image.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8]) ? OfJpeg(image)
        : null;

    private static (int, int)? OfPng(ReadOnlySpan<byte> image) =>
        image.Length < 24 ? null : (BinaryPrimitives.ReadInt32BigEndian(image[16..]), BinaryPrimitives.ReadInt32BigEndian(image[20..]));

    /// <summary>Walks the segments to the frame header.</summary>
    private static (int, int)? OfJpeg(ReadOnlySpan<byte> image)
    {
        var at = 2;
        while (at + 9 < image.Length && image[at] == 0xFF)
        {
            var marker = image[at + 1];
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return (BinaryPrimitives.ReadUInt16BigEndian(image[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(image[(at + 5)..]));
            }
            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(image[(at + 2)..]);
        }
        return null;
    }
}
