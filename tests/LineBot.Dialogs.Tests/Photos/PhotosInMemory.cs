using System.Security.Cryptography;
using System.Text;
using LineBot.Funds.Members;
using LineBot.Funds.Photos;

namespace LineBot.Dialogs.Tests.Photos;

/// <summary>Photos without pictures: every one is kept, unless a test says what becomes of the next.</summary>
internal sealed class PhotosInMemory : IPhotos
{
    private readonly Dictionary<PhotoId, KeptPhoto> kept = [];
    private readonly Dictionary<PhotoId, string> contents = [];

    public static readonly DateTimeOffset TakenAt = new(2026, 11, 21, 9, 0, 0, TimeSpan.FromHours(7));

    /// <summary>By message: what becomes of its picture.</summary>
    public Dictionary<string, PhotoState> Fates { get; } = [];

    /// <summary>By message: what is on its picture, where it is not a picture of its own.</summary>
    public Dictionary<string, string> Contents { get; } = [];

    /// <summary>What becomes of pictures of which nothing else is said.</summary>
    public PhotoState Fate { get; set; } = PhotoState.Kept;

    public List<PhotoRequest> Requests { get; } = [];

    public static PhotoId IdOf(LineUserId sender, string messageId) =>
        PhotoId.Parse(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{sender.Value}/{messageId}")))[..PhotoId.Length]);

    public Task<PhotoOutcome> TakeAsync(PhotoRequest request, CancellationToken cancellationToken) => Task.FromResult(Take(request));

    public Task FileAsync(PhotoFile file, IReadOnlyList<PhotoId> photos, CancellationToken cancellationToken)
    {
        foreach (var photo in photos.Where(kept.ContainsKey)) { kept[photo] = kept[photo] with { Subject = file.Subject }; }
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<KeptPhoto>> ReadAsync(IReadOnlyList<PhotoId> photos, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<KeptPhoto>>([.. photos.Where(kept.ContainsKey).Select(photo => kept[photo] with { SameAs = SameAs(photo) })]);

    public Uri Link(PhotoId photo, PhotoViewer viewer, DateTimeOffset now) =>
        new($"https://photos.example/{photo.Value}/{viewer.Fund}/{viewer.Member}/{Uri.EscapeDataString(viewer.Subject)}");

    public Task<PhotoId?> ForgetAsync(LineUserId sender, string messageId, CancellationToken cancellationToken)
    {
        var id = IdOf(sender, messageId);
        if (!kept.TryGetValue(id, out var photo)) { return Task.FromResult<PhotoId?>(null); }
        kept[id] = photo with { State = PhotoState.Deleted };
        return Task.FromResult<PhotoId?>(id);
    }

    private PhotoOutcome Take(PhotoRequest request)
    {
        Requests.Add(request);
        if (request.IsExternal) { return new PhotoOutcome.External(); }
        var id = IdOf(request.Sender, request.MessageId);
        var state = kept.GetValueOrDefault(id)?.State ?? Fates.GetValueOrDefault(request.MessageId, Fate);
        kept.TryAdd(id, new(id, request.Fund, state, TakenAt, null, []));
        contents.TryAdd(id, Contents.GetValueOrDefault(request.MessageId, id.Value));
        return state switch
        {
            PhotoState.Kept => new PhotoOutcome.Kept(kept[id] with { SameAs = SameAs(id) }),
            PhotoState.Coming => new PhotoOutcome.Later(id),
            _ => new PhotoOutcome.Refused(state),
        };
    }

    private IReadOnlyList<SamePhoto> SameAs(PhotoId id) =>
    [
        .. kept.Values.TakeWhile(earlier => earlier.Id != id)
            .Where(earlier => earlier.Fund == kept[id].Fund && contents[earlier.Id] == contents[id])
            .Select(earlier => new SamePhoto(earlier.Id, earlier.Subject, earlier.TakenAt)),
    ];
}
