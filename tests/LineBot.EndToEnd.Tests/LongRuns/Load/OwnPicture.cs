using System.Buffers.Binary;

namespace LineBot.EndToEnd.LongRuns.Load;

/// <summary>Makes a PNG into one that nobody else has: a few of its bytes are a number, and its checksum is right again.</summary>
internal static class OwnPicture
{
    public static byte[] Of(byte[] sample, long number)
    {
        var bytes = sample.ToArray();
        var type = bytes.AsSpan().LastIndexOf("IDAT"u8);
        var end = type + 4 + BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(type - 4));
        BinaryPrimitives.WriteInt64BigEndian(bytes.AsSpan(end - 16), number);
        BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(end), Checksum(bytes.AsSpan(type..end)));
        return bytes;
    }

    /// <summary>CRC-32 as PNG has it.</summary>
    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var one in bytes)
        {
            sum ^= one;
            for (var bit = 0; bit < 8; bit++) { sum = (sum & 1) == 1 ? (sum >> 1) ^ 0xEDB88320 : sum >> 1; }
        }

        return ~sum;
    }
}
