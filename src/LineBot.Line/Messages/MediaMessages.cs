namespace LineBot.Line.Messages;

/// <summary>A sticker of LINE's free set.</summary>
public sealed record StickerMessage : Message
{
    public required string PackageId { get; init; }

    public required string StickerId { get; init; }

    public string? QuoteToken { get; init; }
}

/// <summary>A picture that the phone fetches from our address: it must be public HTTPS, so let it be unguessable and expire.</summary>
public sealed record ImageMessage : Message
{
    public required string OriginalContentUrl { get; init; }

    public required string PreviewImageUrl { get; init; }
}

/// <summary>A film in mp4.</summary>
public sealed record VideoMessage : Message
{
    public required string OriginalContentUrl { get; init; }

    public required string PreviewImageUrl { get; init; }

    /// <summary>Comes back in a <c>videoPlayComplete</c> event; not for groups.</summary>
    public string? TrackingId { get; init; }
}

/// <summary>Sound in mp3 or m4a.</summary>
public sealed record AudioMessage : Message
{
    public required string OriginalContentUrl { get; init; }

    /// <summary>Milliseconds.</summary>
    public required long Duration { get; init; }
}

/// <summary>A place on the map.</summary>
public sealed record LocationMessage : Message
{
    public required string Title { get; init; }

    public required string Address { get; init; }

    public required double Latitude { get; init; }

    public required double Longitude { get; init; }
}

/// <summary>A coupon made in the account's manager.</summary>
public sealed record CouponMessage : Message
{
    public required string CouponId { get; init; }

    public string? DeliveryTag { get; init; }
}
