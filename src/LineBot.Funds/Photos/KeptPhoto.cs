namespace LineBot.Funds.Photos;

/// <summary>
/// What is known of a picture. <paramref name="Subject"/>: what it was filed under; null: nothing yet.
/// <paramref name="SameAs"/>: earlier photos of the fund with the very same content, oldest first.
/// </summary>
public sealed record KeptPhoto(
    PhotoId Id, FundId Fund, PhotoState State, DateTimeOffset TakenAt, string? Subject, IReadOnlyList<SamePhoto> SameAs)
{
    /// <summary>Other matters for which the same picture was sent before: what a committee should know.</summary>
    public IReadOnlyList<string> SentBeforeFor =>
        [.. SameAs.Select(same => same.Subject).OfType<string>().Where(subject => subject != Subject).Distinct()];
}

/// <summary>An earlier photo with the same content, which may be deleted by now.</summary>
public sealed record SamePhoto(PhotoId Id, string? Subject, DateTimeOffset TakenAt);

/// <summary>How far a picture got.</summary>
public enum PhotoState
{
    /// <summary>Still on its way from LINE.</summary>
    Coming,
    Kept,

    /// <summary>Its bytes are no JPEG or PNG, or end too early.</summary>
    Unreadable,
    TooLarge,

    /// <summary>LINE no longer had it.</summary>
    Gone,

    /// <summary>Taken back by its sender while the books rest on it: kept, but never shown again.</summary>
    Hidden,

    /// <summary>Taken back by its sender, or its time of keeping is over.</summary>
    Deleted,
}
