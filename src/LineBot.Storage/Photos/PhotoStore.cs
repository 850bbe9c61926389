using Azure;
using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Members;
using LineBot.Funds.Photos;
using LineBot.Storage.Blobs;

namespace LineBot.Storage.Photos;

/// <summary>
/// Where photos are kept: a row says how each stands, a private blob of the same name holds the picture. A picture is shown only when its
/// row says so, and the row says so only after the picture is there; so whatever a crash leaves behind is invisible, and the next try
/// goes over it.
/// </summary>
public sealed class PhotoStore(TableServiceClient tables, BlobContainer pictures, TimeProvider clock)
{
    private readonly TableClient photos = tables.GetTableClient(PhotoRows.Table);
    private readonly SamePhotos same = new(tables.GetTableClient(PhotoRows.Table));

    /// <summary>The photo of a message, begun now where there is none yet.</summary>
    public async Task<StoredPhoto> BeginAsync(PhotoId id, FundId fund, PhotoSource source, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var begun = new StoredPhoto(id, fund, PhotoState.Coming, now, source, Look: null) { KeptUntil = PhotoTimes.Until(now, PhotoKeeping.Draft) };
        await Task.WhenAll(RememberDayAsync(begun, cancellationToken), RememberSenderAsync(begun, source, cancellationToken));
        try
        {
            var added = await photos.AddEntityAsync(PhotoRow.Write(begun), cancellationToken);
            return begun with { ETag = added.Headers.ETag ?? default };
        }
        catch (RequestFailedException e) when (e.Status == 409)
        {
            // Seldom: the event ran before, or an earlier try of ours did arrive.
            return await FindAsync(id, cancellationToken) ?? throw new PhotoBusyException(id);
        }
    }

    public async Task<StoredPhoto?> FindAsync(PhotoId id, CancellationToken cancellationToken)
    {
        var row = await photos.GetEntityIfExistsAsync<TableEntity>(PhotoRows.PartitionOf(id), PhotoRows.Photo, cancellationToken: cancellationToken);
        return row.HasValue ? PhotoRow.Read(row.Value!) : null;
    }

    /// <summary>Writes the picture, out of sight until <see cref="KeepAsync"/>.</summary>
    public BlobUpload Upload(PhotoId id) => new(pictures, id.Value);

    /// <summary>The picture is there: now it may be seen. A photo that was taken back meanwhile stays so, and its picture goes.</summary>
    public async Task<StoredPhoto> KeepAsync(StoredPhoto photo, PhotoLook look, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(photo);
        await same.AddAsync(photo.Fund, photo.Id, look, cancellationToken);
        var kept = await FinishAsync(photo, PhotoState.Kept, look, cancellationToken);
        if (kept.State != PhotoState.Kept) { await pictures.DeleteAsync(photo.Id.Value, cancellationToken); }
        return kept;
    }

    /// <summary>Nothing will come of it; what an earlier try may have written is deleted.</summary>
    public async Task<StoredPhoto> RefuseAsync(StoredPhoto photo, PhotoState why, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(photo);
        var refused = await FinishAsync(photo, why, look: null, cancellationToken);
        if (refused.State != PhotoState.Kept) { await pictures.DeleteAsync(photo.Id.Value, cancellationToken); }
        return refused;
    }

    /// <summary>Photos of another fund, and those that are gone from the table, are passed over.</summary>
    public Task FileAsync(PhotoFile file, IReadOnlyList<PhotoId> filed, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        var until = PhotoTimes.Until(clock.GetUtcNow(), file.Keeping);
        return Task.WhenAll(filed.Select(id => ChangeAsync(id, photo => photo.Fund == file.Fund ? Filed(photo, file, until) : photo, cancellationToken)));
    }

    /// <summary>Known photos in the order asked, each with the earlier ones that look the same.</summary>
    public async Task<IReadOnlyList<KeptPhoto>> ReadAsync(IReadOnlyList<PhotoId> asked, CancellationToken cancellationToken)
    {
        var found = await Task.WhenAll(asked.Select(id => FindAsync(id, cancellationToken)));
        return await Task.WhenAll(found.OfType<StoredPhoto>().Select(photo => DescribeAsync(photo, cancellationToken)));
    }

    public async Task<KeptPhoto> DescribeAsync(StoredPhoto photo, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(photo);
        var earlier = await same.EarlierAsync(photo, FindAsync, cancellationToken);
        return new(photo.Id, photo.Fund, photo.State, photo.TakenAt, photo.Subject, earlier);
    }

    /// <summary>Null where the photo may not be seen, whatever the reason.</summary>
    public Task<Stream?> OpenAsync(StoredPhoto photo, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(photo);
        return photo.State == PhotoState.Kept ? pictures.OpenAsync(photo.Id.Value, cancellationToken) : Task.FromResult<Stream?>(null);
    }

    /// <summary>Taken back by its sender. Null where nothing is known of it.</summary>
    public async Task<StoredPhoto?> ForgetAsync(PhotoId id, CancellationToken cancellationToken)
    {
        var photo = await ChangeAsync(id, TakenBack, cancellationToken);
        if (photo is { State: not PhotoState.Hidden }) { await pictures.DeleteAsync(id.Value, cancellationToken); }
        return photo;
    }

    /// <summary>The photos that a LINE account sent and that have not ended, of all funds.</summary>
    public async Task<IReadOnlyList<StoredPhoto>> OfSenderAsync(LineUserId sender, CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {PhotoRows.OfSender(sender)}");
        var rows = await photos.QueryAsync<TableEntity>(filter, select: ["RowKey"], cancellationToken: cancellationToken).ToListAsync(cancellationToken);
        var found = await Task.WhenAll(rows.Select(row => FindAsync(PhotoId.Parse(row.RowKey), cancellationToken)));
        return [.. found.OfType<StoredPhoto>()];
    }

    /// <summary>
    /// The sender is forgotten. What was not filed for the books is deleted; a voucher of the books is hidden and no longer knows who sent it.
    /// </summary>
    public async Task EraseAsync(StoredPhoto photo, LineUserId sender, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(photo);
        await ForgetAsync(photo.Id, cancellationToken);
        await ChangeAsync(photo.Id, known => known with { Source = null }, cancellationToken);
        await photos.DeleteEntityAsync(PhotoRows.OfSender(sender), photo.Id.Value, cancellationToken: cancellationToken);
    }

    /// <summary>Deletes what is no longer needed; returns how many pictures. A sweep that is cut short goes on the next night.</summary>
    public async Task<int> SweepAsync(CancellationToken cancellationToken)
    {
        var today = PhotoTimes.DayOf(clock.GetUtcNow());
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {PhotoRows.Until} and RowKey lt {Columns.Text(today)}");
        var swept = 0;
        await foreach (var row in photos.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken))
        {
            if (await TryEndAsync(PhotoRows.IdIn(row.RowKey), today, cancellationToken)) { swept++; }
            await photos.DeleteEntityAsync(row.PartitionKey, row.RowKey, cancellationToken: cancellationToken);
        }

        return swept;
    }

    private static StoredPhoto Filed(StoredPhoto photo, PhotoFile file, DateOnly until) => photo with
    {
        Subject = file.Subject,
        Keeping = file.Keeping > photo.Keeping ? file.Keeping : photo.Keeping,
        KeptUntil = until > photo.KeptUntil ? until : photo.KeptUntil,
    };

    // What the picture looked like stays known until its time is over: else one could send it again as if it were new.
    private static StoredPhoto TakenBack(StoredPhoto photo) => photo switch
    {
        { State: PhotoState.Kept, Keeping: PhotoKeeping.Voucher } => photo with { State = PhotoState.Hidden },
        { State: PhotoState.Hidden } => photo,
        _ => photo with { State = PhotoState.Deleted, Source = null },
    };

    /// <summary>The end of a photo's coming; whoever ends it first has decided.</summary>
    private async Task<StoredPhoto> FinishAsync(StoredPhoto coming, PhotoState end, PhotoLook? look, CancellationToken cancellationToken) =>
        await ChangeAsync(coming.Id, photo => photo.State == PhotoState.Coming ? photo with { State = end, Look = look } : photo, cancellationToken, coming)
            ?? coming with { State = PhotoState.Deleted };

    /// <param name="id">The photo.</param>
    /// <param name="change">Runs again where another change was faster.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <param name="known">How the photo stood a moment ago; saves reading it.</param>
    private async Task<StoredPhoto?> ChangeAsync(
        PhotoId id, Func<StoredPhoto, StoredPhoto> change, CancellationToken cancellationToken, StoredPhoto? known = null)
    {
        for (var attempt = 1; attempt <= Retry.AttemptsMax; attempt++)
        {
            if ((known ?? await FindAsync(id, cancellationToken)) is not { } before) { return null; }
            var after = change(before);
            if (after == before || await TryReplaceAsync(before, after, cancellationToken)) { return after; }
            known = null;
            await Retry.PauseAsync(attempt, TimeProvider.System, cancellationToken);
        }

        throw new PhotoBusyException(id);
    }

    private async Task<bool> TryReplaceAsync(StoredPhoto before, StoredPhoto after, CancellationToken cancellationToken)
    {
        if (after.KeptUntil != before.KeptUntil) { await RememberDayAsync(after, cancellationToken); }
        try
        {
            await photos.UpdateEntityAsync(PhotoRow.Write(after), before.ETag, TableUpdateMode.Replace, cancellationToken);
            return true;
        }
        catch (RequestFailedException e) when (e.Status is 404 or 412)
        {
            return false;
        }
    }

    private async Task RememberSenderAsync(StoredPhoto photo, PhotoSource source, CancellationToken cancellationToken) => await photos.UpsertEntityAsync(
        new TableEntity(PhotoRows.OfSender(source.Sender), photo.Id.Value), TableUpdateMode.Replace, cancellationToken);

    private async Task RememberDayAsync(StoredPhoto photo, CancellationToken cancellationToken) => await photos.UpsertEntityAsync(
        new TableEntity(PhotoRows.Until, PhotoRows.Day(photo.KeptUntil, photo.Id)), TableUpdateMode.Replace, cancellationToken);

    /// <summary>False: it is still needed, or it is gone already. Its look is forgotten last, so that a sweep that was cut short finds everything again.</summary>
    private async Task<bool> TryEndAsync(PhotoId id, DateOnly today, CancellationToken cancellationToken)
    {
        var ended = await ChangeAsync(id, photo => photo.KeptUntil < today ? photo with { State = PhotoState.Deleted } : photo, cancellationToken);
        if (ended is null || ended.KeptUntil >= today) { return false; }
        if (ended.Source is { } source) { await photos.DeleteEntityAsync(PhotoRows.OfSender(source.Sender), id.Value, cancellationToken: cancellationToken); }
        await pictures.DeleteAsync(id.Value, cancellationToken);
        if (ended.Look is { } look) { await same.RemoveAsync(ended.Fund, id, look, cancellationToken); }
        await ChangeAsync(id, photo => photo with { Source = null, Look = null }, cancellationToken);   // Last: whoever is cut short still knows what is left.
        return true;
    }
}

/// <summary>Others changed the same photo every time; trying again later is safe.</summary>
public sealed class PhotoBusyException(PhotoId id) : TimeoutException($"Photo {id} was changed by others each time.");
