using LineBot.Dialogs.Language;
using LineBot.Dialogs.Photos;
using LineBot.Functions.Clock;
using LineBot.Functions.Pushes;
using LineBot.Funds.Photos;
using LineBot.Line.Messages;
using LineBot.Storage.Photos;
using LineBot.Storage.Queues;

namespace LineBot.Functions.Photos;

/// <summary>
/// Goes on with pictures that LINE did not hand out at once: soon, then less and less often, for a day. Success is not worth a push; a
/// picture that comes to nothing is, for the person believes it was received.
/// </summary>
internal sealed class QueuedPhotos(PhotoStore store, PhotoFetch fetch, PhotoQueue queue, PushQueue pushes, BotClock clock)
{
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(40);
    private static readonly TimeSpan GiveUpAfter = TimeSpan.FromDays(1);
    private static readonly TimeSpan PauseMax = TimeSpan.FromMinutes(15);

    public async Task RunAsync(byte[] message, CancellationToken cancellationToken)
    {
        var photo = await store.FindAsync(PhotoQueue.Read(message), cancellationToken);
        if (photo is { State: PhotoState.Coming }) { photo = await GoOnAsync(photo, cancellationToken); }

        // A try that was cut short after it was written down comes here again, and tells under the same key, which LINE shows once.
        if (photo is { State: PhotoState.Unreadable or PhotoState.TooLarge or PhotoState.Gone, Source: { } source })
        {
            await TellAsync(photo.Id, source, cancellationToken);
        }
    }

    private async Task<StoredPhoto> GoOnAsync(StoredPhoto photo, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Budget);
        if (await fetch.RunAsync(photo, limit.Token) is { } done) { return done; }
        var age = clock.GetUtcNow() - photo.TakenAt;
        if (age >= GiveUpAfter) { return await store.RefuseAsync(photo, PhotoState.Gone, cancellationToken); }
        await queue.PutAsync(photo.Id, Pause(age), cancellationToken);
        return photo;
    }

    private static TimeSpan Pause(TimeSpan age) => age < PhotoQueue.FirstPause ? PhotoQueue.FirstPause : age < PauseMax ? age : PauseMax;

    private Task TellAsync(PhotoId photo, PhotoSource source, CancellationToken cancellationToken)
    {
        ISaying saying = PhotoMessages.CameToNothing;
        var words = MessageJson.Write([.. saying.Write(Locale.Thai)]);
        return pushes.EnqueueAsync(
            new QueuedPush(source.Channel, source.Sender.Value, RetryKey.Of(photo.Value, "came-to-nothing"), TimeProvider.System.GetUtcNow(), words), cancellationToken);
    }
}
