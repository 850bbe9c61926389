using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace LineBot.Funds.Ledger;

/// <summary>
/// The one byte form that hashes are taken over: each text with its length before it, each number as eight bytes, so no two
/// different records share a form and no culture has a say.
/// </summary>
internal sealed class CanonicalBytes
{
    private readonly ArrayBufferWriter<byte> bytes = new(256);

    public EntryHash Hash() => EntryHash.Of(bytes.WrittenSpan);

    public CanonicalBytes Add(string? text)
    {
        if (text is null) { return Add(-1); }

        Add(Encoding.UTF8.GetByteCount(text));
        Encoding.UTF8.GetBytes(text, bytes);
        return this;
    }

    public CanonicalBytes Add(long number)
    {
        BinaryPrimitives.WriteInt64LittleEndian(bytes.GetSpan(sizeof(long)), number);
        bytes.Advance(sizeof(long));
        return this;
    }

    public CanonicalBytes Add(Money? money) => money is { } sum ? Add(1).Add(sum.Satang) : Add(0);

    public CanonicalBytes Add(DateOnly? day) => Add(day?.DayNumber ?? -1);
}
