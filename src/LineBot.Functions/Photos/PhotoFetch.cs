using System.Buffers;
using System.Security.Cryptography;
using LineBot.Functions.Sending;
using LineBot.Funds.Photos;
using LineBot.Line.Client;
using LineBot.Storage.Photos;
using LineBot.Storage.Pictures;

namespace LineBot.Functions.Photos;

/// <summary>
/// Brings a picture from LINE to storage in one stream: cleaned as it comes, hashed as it goes, never held as a whole, and out of sight
/// until all of it is there.
/// </summary>
internal sealed class PhotoFetch(LineClients line, PhotoStore store)
{
    private const int ChunkBytes = 64 * 1024;

    /// <summary>How the photo stands now; null: LINE or the time given was too short, and later may be better.</summary>
    public async Task<StoredPhoto?> RunAsync(StoredPhoto photo, CancellationToken cancellationToken)
    {
        var source = photo.Source ?? throw new InvalidOperationException("A photo that is coming has a source.");
        try
        {
            return await line[source.Channel].GetContentAsync(source.MessageId, cancellationToken) switch
            {
                Accepted<LineContent> { Value: ContentReady content } => await TakeAsync(photo, content, cancellationToken),
                Refused<LineContent> { Reason: { IsNotFound: true } or { IsGone: true } or { Status: 400 } } =>
                    await store.RefuseAsync(photo, PhotoState.Gone, cancellationToken),
                _ => null,
            };
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return null;
        }
        catch (Exception cut) when (cut is HttpRequestException or IOException)
        {
            return null;   // LINE's connection broke; storage speaks of its own faults by another name.
        }
    }

    private async Task<StoredPhoto> TakeAsync(StoredPhoto photo, ContentReady content, CancellationToken cancellationToken)
    {
        await using var opened = content;
        if (content.Length > PictureCleaner.BytesMax) { return await store.RefuseAsync(photo, PhotoState.TooLarge, cancellationToken); }

        using var upload = store.Upload(photo.Id);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var cleaner = new PictureCleaner();
        await foreach (var clean in CleanAsync(cleaner, content.Bytes, cancellationToken))
        {
            hash.AppendData(clean.Span);
            await upload.WriteAsync(clean, cancellationToken);
        }

        if (cleaner.Progress != PictureProgress.Complete) { return await store.RefuseAsync(photo, WhyNot(cleaner.Progress), cancellationToken); }
        var look = new PhotoLook(cleaner.Kind == PictureKind.Png ? "image/png" : "image/jpeg", Convert.ToHexStringLower(hash.GetHashAndReset()));
        await upload.CommitAsync(look.ContentType, cancellationToken);
        return await store.KeepAsync(photo, look, cancellationToken);
    }

    /// <summary>The clean bytes in pieces, each good until the next is asked for.</summary>
    private static async IAsyncEnumerable<ReadOnlyMemory<byte>> CleanAsync(
        PictureCleaner cleaner, Stream bytes, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var chunk = ArrayPool<byte>.Shared.Rent(ChunkBytes);
        var clean = new ArrayBufferWriter<byte>(ChunkBytes);
        try
        {
            while (cleaner.Progress == PictureProgress.NeedsMore && await bytes.ReadAsync(chunk, cancellationToken) is > 0 and var length)
            {
                cleaner.Feed(chunk.AsSpan(0, length), clean);
                if (clean.WrittenCount > 0) { yield return clean.WrittenMemory; }
                clean.ResetWrittenCount();
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(chunk, clearArray: true);
        }
    }

    private static PhotoState WhyNot(PictureProgress progress) => progress == PictureProgress.TooLarge ? PhotoState.TooLarge : PhotoState.Unreadable;
}
