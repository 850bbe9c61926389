namespace LineBot.Storage.Pictures;

/// <summary>The checksum of PNG chunks.</summary>
internal static class Crc32
{
    public const uint Start = 0xFFFFFFFF;

    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(Entry)];

    public static uint Add(uint sum, ReadOnlySpan<byte> bytes)
    {
        foreach (var value in bytes) { sum = Table[(byte)((sum ^ value) & 0xFF)] ^ (sum >> 8); }
        return sum;
    }

    public static uint End(uint sum) => ~sum;

    private static uint Entry(int value)
    {
        var entry = (uint)value;
        for (var bit = 0; bit < 8; bit++) { entry = (entry & 1) == 1 ? 0xEDB88320 ^ (entry >> 1) : entry >> 1; }
        return entry;
    }
}
