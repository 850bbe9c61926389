using LineBot.Functions.Clock;
using LineBot.Functions.Settings;
using LineBot.Funds.Audit;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Photos;
using LineBot.Storage.Photos;

namespace LineBot.Functions.Photos;

/// <summary>
/// Photos as the conversations see them: fetched at once where LINE is quick, by the queue where it is not, and always under the id that
/// the message gives them.
/// </summary>
internal sealed class PhotoDesk(
    PhotoStore store, PhotoFetch fetch, PhotoQueue queue, PhotoTokens tokens, IAuditTrail audit, PublicAddress address, BotClock clock) : IPhotos
{
    /// <summary>A person waits for the turn's answer, and LINE for the webhook's.</summary>
    private static readonly TimeSpan Inline = TimeSpan.FromSeconds(1);

    public async Task<PhotoOutcome> TakeAsync(PhotoRequest request, CancellationToken cancellationToken)
    {
        if (request.IsExternal) { return new PhotoOutcome.External(); }
        var source = new PhotoSource(request.Sender, request.Channel, request.MessageId);
        var photo = await store.BeginAsync(tokens.IdOf(source), request.Fund, source, clock.GetUtcNow(), cancellationToken);
        if (photo.State == PhotoState.Coming) { photo = await FetchAsync(photo, cancellationToken); }
        return photo.State switch
        {
            PhotoState.Kept => new PhotoOutcome.Kept(await store.DescribeAsync(photo, cancellationToken)),
            PhotoState.Coming => new PhotoOutcome.Later(photo.Id),
            var why => new PhotoOutcome.Refused(why),
        };
    }

    public Task FileAsync(PhotoFile file, IReadOnlyList<PhotoId> photos, CancellationToken cancellationToken) =>
        store.FileAsync(file, photos, cancellationToken);

    public Task<IReadOnlyList<KeptPhoto>> ReadAsync(IReadOnlyList<PhotoId> photos, CancellationToken cancellationToken) =>
        store.ReadAsync(photos, cancellationToken);

    public Uri Link(PhotoId photo, PhotoViewer viewer, DateTimeOffset now) =>
        address.Of($"{PhotoDoor.Path}/{tokens.Write(new(photo, viewer, now + PhotoLinks.ValidFor))}");

    public async Task<PhotoId?> ForgetAsync(LineUserId sender, string messageId, CancellationToken cancellationToken)
    {
        var id = tokens.IdOf(new(sender, "", messageId));
        if (await store.ForgetAsync(id, cancellationToken) is not { } photo) { return null; }
        var taken = new AuditEvent(
            photo.Fund, clock.GetUtcNow(), sender.Value, AuditAction.PhotoTakenBack, photo.Subject ?? "", CommandKey.Of(id.Value, photo.State.ToString()));
        await audit.RecordAsync(taken, cancellationToken);
        return id;
    }

    /// <summary>Still coming where LINE was not quick enough: then the queue has it, before the person is told that it was received.</summary>
    private async Task<StoredPhoto> FetchAsync(StoredPhoto photo, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Inline);
        if (await fetch.RunAsync(photo, limit.Token) is { } done) { return done; }
        cancellationToken.ThrowIfCancellationRequested();
        await queue.PutAsync(photo.Id, PhotoQueue.FirstPause, cancellationToken);
        return photo;
    }
}
