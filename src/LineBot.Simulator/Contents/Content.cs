namespace LineBot.Simulator.Contents;

/// <summary>Bytes that a person sent: a photo, a voice message, a file.</summary>
internal sealed record Content(byte[] Bytes, string ContentType, string Kind)
{
    public string? FileName { get; init; }

    /// <summary>LINE prepares large video and audio first; until then there are no bytes.</summary>
    public DateTimeOffset? ReadyAt { get; init; }

    public DateTimeOffset? ExpiresAt { get; init; }

    public bool IsGone { get; init; }

    /// <summary>Preparing failed for good.</summary>
    public bool IsBroken { get; init; }
}
