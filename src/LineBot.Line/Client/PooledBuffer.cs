using System.Buffers;

namespace LineBot.Line.Client;

/// <summary>Bytes that grow inside the shared pool.</summary>
internal sealed class PooledBuffer : IBufferWriter<byte>, IDisposable
{
    private const int FirstSize = 4096;
    private byte[] rented = ArrayPool<byte>.Shared.Rent(FirstSize);

    public int Length { get; private set; }

    public ReadOnlyMemory<byte> Written => rented.AsMemory(0, Length);

    public void Advance(int count) => Length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(Math.Max(sizeHint, 1));
        return rented.AsMemory(Length);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>Gives the bytes back. Only for one who knows that nobody reads them any more.</summary>
    public void Dispose()
    {
        if (rented.Length == 0) { return; }
        ArrayPool<byte>.Shared.Return(rented, clearArray: true);
        rented = [];
        Length = 0;
    }

    private void Reserve(int more)
    {
        if (rented.Length - Length >= more) { return; }
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(rented.Length * 2, Length + more));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(rented, clearArray: true);
        rented = larger;
    }
}
