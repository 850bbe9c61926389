using System.Buffers;

namespace LineBot.Storage.Blobs;

/// <summary>
/// Writes a blob whose length nobody knows yet, and holds no more of it than a block. What fits one block costs one call; nothing is to
/// be seen before the end.
/// </summary>
public sealed class BlobUpload(BlobContainer container, string name) : IDisposable
{
    public const int BlockBytes = 512 * 1024;

    private byte[] held = ArrayPool<byte>.Shared.Rent(BlockBytes);
    private int have;
    private int blocks;

    public async Task WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        while (bytes.Length > 0)
        {
            if (have == BlockBytes) { await PutBlockAsync(cancellationToken); }
            var taken = Math.Min(BlockBytes - have, bytes.Length);
            bytes[..taken].CopyTo(held.AsMemory(have));
            have += taken;
            bytes = bytes[taken..];
        }
    }

    public async Task CommitAsync(string contentType, CancellationToken cancellationToken)
    {
        if (blocks == 0)
        {
            await container.PutAsync(name, contentType, held.AsMemory(0, have), cancellationToken);
            return;
        }

        await PutBlockAsync(cancellationToken);
        await container.CommitAsync(name, contentType, blocks, cancellationToken);
    }

    public void Dispose()
    {
        var rented = Interlocked.Exchange(ref held, []);
        if (rented.Length > 0) { ArrayPool<byte>.Shared.Return(rented, clearArray: true); }   // It held somebody's picture.
    }

    private async Task PutBlockAsync(CancellationToken cancellationToken)
    {
        await container.PutBlockAsync(name, blocks, held.AsMemory(0, have), cancellationToken);
        (have, blocks) = (0, blocks + 1);
    }
}
