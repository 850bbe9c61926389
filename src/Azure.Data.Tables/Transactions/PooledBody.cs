using System.Buffers;

namespace Azure.Data.Tables.Transactions;

/// <summary>A body that grows inside the shared pool: a transaction is large, and gone as soon as it is answered.</summary>
internal sealed class PooledBody : IBufferWriter<byte>
{
    private const int FirstSize = 8192;
    private byte[] _rented = ArrayPool<byte>.Shared.Rent(FirstSize);
    private int _length;

    public ReadOnlyMemory<byte> Written => _rented.AsMemory(0, _length);

    public void Advance(int count) => _length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(Math.Max(sizeHint, 1));
        return _rented.AsMemory(_length);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>Gives the bytes back. Only for one who knows that nobody reads them any more.</summary>
    public void Release()
    {
        ArrayPool<byte>.Shared.Return(_rented, clearArray: true);
        (_rented, _length) = ([], 0);
    }

    private void Reserve(int more)
    {
        if (_rented.Length - _length >= more) { return; }
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_rented.Length * 2, _length + more));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_rented, clearArray: true);
        _rented = larger;
    }
}
