using LineBot.Funds.Members;

namespace LineBot.Funds.Photos;

/// <summary>
/// Keeps the pictures that people send: private, without the data a camera writes into them, and never the same message twice.
/// </summary>
public interface IPhotos
{
    /// <summary>
    /// Fetches a picture that LINE holds and keeps it. Answers within about a second: what takes longer is <see cref="PhotoOutcome.Later"/>
    /// and goes on by itself, under the same id; should it fail after all, the sender is told. Asking again for the same message gives
    /// the same photo.
    /// </summary>
    Task<PhotoOutcome> TakeAsync(PhotoRequest request, CancellationToken cancellationToken);

    /// <summary>
    /// Says what photos were sent for. Until then they are a draft's and go when drafts go. Filing again under the same subject changes
    /// nothing but the time of keeping, which never gets shorter; so a command that is repeated may file again.
    /// </summary>
    Task FileAsync(PhotoFile file, IReadOnlyList<PhotoId> photos, CancellationToken cancellationToken);

    /// <summary>What is known of photos, in the order asked; unknown ids are left out.</summary>
    Task<IReadOnlyList<KeptPhoto>> ReadAsync(IReadOnlyList<PhotoId> photos, CancellationToken cancellationToken);

    /// <summary>
    /// An address that shows the photo for <see cref="PhotoLinks.ValidFor"/>. The look itself is recorded in the audit trail when it
    /// happens. Whoever asks for the link has checked that the viewer may see it; nothing is ever shown of another fund.
    /// </summary>
    Uri Link(PhotoId photo, PhotoViewer viewer, DateTimeOffset now);

    /// <summary>
    /// The sender took the message back: the picture is deleted, or only hidden where the books rest on it. Null where nothing was kept.
    /// </summary>
    Task<PhotoId?> ForgetAsync(LineUserId sender, string messageId, CancellationToken cancellationToken);
}

/// <summary>A picture message. <paramref name="IsExternal"/>: it lies on somebody else's server, from where nothing is ever fetched.</summary>
public sealed record PhotoRequest(LineUserId Sender, string MessageId, string Channel, FundId Fund, bool IsExternal)
{
    public override string ToString() => $"photo of message {MessageId}";
}

/// <summary>What photos belong to: the number of a claim, a case, a slip or a payment, and how long they are needed for it.</summary>
public sealed record PhotoFile(FundId Fund, string Subject, PhotoKeeping Keeping);

/// <summary>How long a photo is kept, counted from when it was last filed.</summary>
public enum PhotoKeeping
{
    /// <summary>Of a draft that may never be sent off: somewhat longer than a draft lives.</summary>
    Draft,

    /// <summary>A paper or a picture for the committee to decide on: a year. File it again when the matter is closed.</summary>
    Paper,

    /// <summary>The books rest on it (a slip, a signature): ten years, and its sender can only hide it.</summary>
    Voucher,
}

/// <summary>Who looks, at which fund's photo, and for the sake of what (a claim's or case's number).</summary>
public sealed record PhotoViewer(FundId Fund, MemberNumber Member, string Subject);
