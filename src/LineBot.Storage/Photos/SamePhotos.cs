using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Photos;

namespace LineBot.Storage.Photos;

/// <summary>Finds the pictures of a fund that are the same, byte for byte, once the camera's data is out of them.</summary>
internal sealed class SamePhotos(TableClient photos)
{
    /// <summary>A committee needs to know that a picture was sent before, not how often beyond that.</summary>
    private const int ShownMax = 20;

    public Task AddAsync(FundId fund, PhotoId id, PhotoLook look, CancellationToken cancellationToken) => photos.UpsertEntityAsync(
        new TableEntity(PhotoRows.LooksOf(fund), PhotoRows.Look(look.Sha256, id)), TableUpdateMode.Replace, cancellationToken);

    public Task RemoveAsync(FundId fund, PhotoId id, PhotoLook look, CancellationToken cancellationToken) =>
        photos.DeleteEntityAsync(PhotoRows.LooksOf(fund), PhotoRows.Look(look.Sha256, id), cancellationToken: cancellationToken);

    public async Task<IReadOnlyList<SamePhoto>> EarlierAsync(
        StoredPhoto photo, Func<PhotoId, CancellationToken, Task<StoredPhoto?>> find, CancellationToken cancellationToken)
    {
        if (photo.Look is not { } look) { return []; }
        var others = await OthersAsync(photo, look, cancellationToken);
        var found = await Task.WhenAll(others.Take(ShownMax).Select(id => find(id, cancellationToken)));
        return
        [
            .. found.OfType<StoredPhoto>()
                .Where(other => other.Look is not null && Order(other).CompareTo(Order(photo)) < 0)   // Without a look it never arrived.
                .OrderBy(Order)
                .Select(other => new SamePhoto(other.Id, other.Subject, other.TakenAt)),
        ];
    }

    private static (DateTimeOffset TakenAt, string Id) Order(StoredPhoto photo) => (photo.TakenAt, photo.Id.Value);

    private async Task<IReadOnlyList<PhotoId>> OthersAsync(StoredPhoto photo, PhotoLook look, CancellationToken cancellationToken)
    {
        var prefix = $"{look.Sha256}:";
        var filter = TableClient.CreateQueryFilter(
            $"PartitionKey eq {PhotoRows.LooksOf(photo.Fund)} and RowKey ge {prefix} and RowKey lt {Keys.After(prefix)}");
        var rows = await photos.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken).ToListAsync(cancellationToken);
        return [.. rows.Select(row => PhotoRows.IdIn(row.RowKey)).Where(id => id != photo.Id)];
    }
}
