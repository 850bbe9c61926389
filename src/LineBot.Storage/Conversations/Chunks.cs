using System.Globalization;
using Azure.Data.Tables;

namespace LineBot.Storage.Conversations;

/// <summary>
/// Bytes of any length in a row whose properties hold 64 KiB each. Binary, because Base64 costs Thai text less than the
/// escapes that a string would travel in.
/// </summary>
internal static class Chunks
{
    private const int Length = 60 * 1024;

    public static void Write(TableEntity row, string name, ReadOnlyMemory<byte> bytes)
    {
        for (var part = 0; row.Remove(Name(name, part)); part++) { }   // A row that was read holds arrays, perhaps more of them, and a property keeps its type.

        for (var (offset, part) = (0, 0); offset < bytes.Length; offset += Length, part++)
        {
            row[Name(name, part)] = BinaryData.FromBytes(bytes.Slice(offset, Math.Min(Length, bytes.Length - offset)));   // A view of them, no copy.
        }
    }

    public static byte[] Read(TableEntity row, string name)
    {
        var bytes = row.GetBinary(Name(name, 0)) ?? [];
        for (var part = 1; row.GetBinary(Name(name, part)) is { } more; part++) { bytes = [.. bytes, .. more]; }
        return bytes;
    }

    private static string Name(string name, int part) => name + part.ToString(CultureInfo.InvariantCulture);
}
