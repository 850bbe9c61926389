using Azure;
using LineBot.Funds;
using LineBot.Funds.Members;
using LineBot.Funds.Photos;

namespace LineBot.Storage.Photos;

/// <summary>How a photo stands. <paramref name="Source"/> and <paramref name="Look"/> are null where they are unknown or forgotten.</summary>
public sealed record StoredPhoto(PhotoId Id, FundId Fund, PhotoState State, DateTimeOffset TakenAt, PhotoSource? Source, PhotoLook? Look)
{
    public string? Subject { get; init; }

    public PhotoKeeping Keeping { get; init; }

    internal DateOnly KeptUntil { get; init; }

    internal ETag ETag { get; init; }
}

/// <summary>Where a picture comes from.</summary>
public sealed record PhotoSource(LineUserId Sender, string Channel, string MessageId)
{
    public override string ToString() => $"message {MessageId}";
}

/// <summary>What the kept bytes are, and the SHA-256 by which the same picture is known again.</summary>
public sealed record PhotoLook(string ContentType, string Sha256);
