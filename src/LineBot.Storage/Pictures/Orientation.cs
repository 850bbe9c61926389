using System.Buffers.Binary;

namespace LineBot.Storage.Pictures;

/// <summary>Which way up a camera was held: the one thing in its data without which the picture would lie on its side.</summary>
internal static class Orientation
{
    public const ushort Upright = 1;

    private const ushort Tag = 0x0112;
    private const ushort Short = 3;
    private const int EntryLength = 12;

    /// <summary>What the data of a camera begins with in a JPEG.</summary>
    public static ReadOnlySpan<byte> Identifier => "Exif\0\0"u8;

    /// <summary>Looks only into the first directory, and takes whatever is odd for upright.</summary>
    public static ushort Read(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 8 || ByteOrder(tiff) is not { } isLittle) { return Upright; }
        var start = Number(tiff[4..], isLittle);
        if (start < 8 || start > tiff.Length - 2) { return Upright; }
        var entries = tiff[(int)start..];
        var count = Word(entries, isLittle);
        for (entries = entries[2..]; count > 0 && entries.Length >= EntryLength; count--, entries = entries[EntryLength..])
        {
            if (Word(entries, isLittle) == Tag) { return Value(entries[..EntryLength], isLittle); }
        }

        return Upright;
    }

    /// <summary>A camera's data that says this and nothing else.</summary>
    public static byte[] Write(ushort orientation) =>
        [.. "MM\0*"u8, 0, 0, 0, 8, 0, 1, Tag >> 8, Tag & 0xFF, 0, (byte)Short, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0];

    private static bool? ByteOrder(ReadOnlySpan<byte> tiff) =>
        tiff.StartsWith("II*\0"u8) ? true : tiff.StartsWith("MM\0*"u8) ? false : null;

    private static ushort Value(ReadOnlySpan<byte> entry, bool isLittle) =>
        Word(entry[2..], isLittle) == Short && Number(entry[4..], isLittle) == 1 && Word(entry[8..], isLittle) is >= 1 and <= 8 and var value
            ? value
            : Upright;

    private static ushort Word(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static uint Number(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
