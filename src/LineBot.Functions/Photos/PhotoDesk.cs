using LineBot.Funds.Members;
using LineBot.Funds.Photos;

namespace LineBot.Functions.Photos;

/// <summary>Takes no pictures in yet.</summary>
internal sealed class PhotoDesk : IPhotos
{
    public Task<PhotoOutcome> TakeAsync(PhotoRequest request, CancellationToken cancellationToken) =>
        Task.FromResult<PhotoOutcome>(new PhotoOutcome.Refused(PhotoState.Unreadable));

    public Task FileAsync(PhotoFile file, IReadOnlyList<PhotoId> photos, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task<IReadOnlyList<KeptPhoto>> ReadAsync(IReadOnlyList<PhotoId> photos, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<KeptPhoto>>([]);

    public Uri Link(PhotoId photo, PhotoViewer viewer, DateTimeOffset now) => new("https://localhost/api/photos/none");

    public Task<PhotoId?> ForgetAsync(LineUserId sender, string messageId, CancellationToken cancellationToken) => Task.FromResult<PhotoId?>(null);
}
