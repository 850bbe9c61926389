using LineBot.Funds.Members;

namespace LineBot.Funds.Photos;

/// <summary>
/// Keeps the pictures that people send: private, without the data a camera writes into them, and never the same event twice.
/// </summary>
public interface IPhotos
{
    /// <summary>
    /// Fetches a picture that LINE holds and keeps it. Answers within about a second: what takes longer is <see cref="PhotoOutcome.Later"/>
    /// and goes on by itself, under the same id. Asking again for the same message gives the same photo.
    /// </summary>
    Task<PhotoOutcome> TakeAsync(PhotoRequest request, CancellationToken cancellationToken);

    /// <summary>What is known of photos, in the order asked; unknown ids are left out.</summary>
    Task<IReadOnlyList<KeptPhoto>> ReadAsync(IReadOnlyList<PhotoId> photos, CancellationToken cancellationToken);

    /// <summary>An address that shows the photo for a few minutes. The look itself is recorded in the audit trail when it happens.</summary>
    Uri Link(PhotoId photo, PhotoViewer viewer, DateTimeOffset now);

    /// <summary>The sender took the message back: the picture is deleted everywhere, and null is given where nothing was kept.</summary>
    Task<PhotoId?> ForgetAsync(LineUserId sender, string messageId, CancellationToken cancellationToken);
}

/// <summary>A picture message. <paramref name="IsExternal"/>: it lies on somebody else's server, from where nothing is ever fetched.</summary>
public sealed record PhotoRequest(LineUserId Sender, string MessageId, string Channel, FundId Fund, bool IsExternal)
{
    public override string ToString() => $"photo of message {MessageId}";
}

/// <summary>Who looks, at which fund's photo, and for the sake of what (a claim's or case's number).</summary>
public sealed record PhotoViewer(FundId Fund, MemberNumber Member, string Subject);

/// <summary>A random name that says nothing.</summary>
public readonly record struct PhotoId
{
    private readonly string? value;

    private PhotoId(string value) => this.value = value;

    public string Value => value ?? throw new InvalidOperationException("An empty photo id.");

    public static bool TryParse(string? text, out PhotoId id)
    {
        var fits = text is { Length: 32 } && text.All(char.IsAsciiHexDigitLower);
        id = fits ? new(text!) : default;
        return fits;
    }

    public override string ToString() => value ?? "(none)";
}

/// <summary>What is known of a picture. <paramref name="SameAs"/>: earlier photos of the fund with the very same content.</summary>
public sealed record KeptPhoto(PhotoId Id, FundId Fund, PhotoState State, DateTimeOffset TakenAt, IReadOnlyList<PhotoId> SameAs);

/// <summary>How far a picture got.</summary>
public enum PhotoState
{
    /// <summary>Still on its way from LINE.</summary>
    Coming,
    Kept,

    /// <summary>Its bytes are no JPEG or PNG.</summary>
    Unreadable,
    TooLarge,

    /// <summary>LINE no longer had it.</summary>
    Gone,

    /// <summary>Taken back by its sender, or its time of keeping is over.</summary>
    Deleted,
}

/// <summary>What became of a picture.</summary>
public abstract record PhotoOutcome
{
    private PhotoOutcome()
    {
    }

    public sealed record Kept(KeptPhoto Photo) : PhotoOutcome;

    /// <summary>Goes on by itself.</summary>
    public sealed record Later(PhotoId Id) : PhotoOutcome;

    public sealed record Refused(PhotoState Why) : PhotoOutcome;

    /// <summary>It lies on somebody else's server.</summary>
    public sealed record External : PhotoOutcome;
}
