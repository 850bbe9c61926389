using LineBot.Line.Messages.Actions;

namespace LineBot.Line.Messages.Flex;

/// <summary>A picture that the phone fetches over HTTPS.</summary>
public sealed record FlexImage : FlexPlaced
{
    public required string Url { get; init; }

    public int? Flex { get; init; }

    public string? Size { get; init; }

    public FlexAlign? Align { get; init; }

    public FlexGravity? Gravity { get; init; }

    /// <summary>Written like <c>20:13</c>.</summary>
    public string? AspectRatio { get; init; }

    public AspectMode? AspectMode { get; init; }

    public string? BackgroundColor { get; init; }

    public bool? Animated { get; init; }

    public LineAction? Action { get; init; }
}

/// <summary>A film; only as the hero of a single wide bubble.</summary>
public sealed record FlexVideo : FlexComponent
{
    public required string Url { get; init; }

    public required string PreviewUrl { get; init; }

    /// <summary>Shown by LINE versions that cannot play it: a box or an image.</summary>
    public required FlexComponent AltContent { get; init; }

    public string? AspectRatio { get; init; }

    public LineAction? Action { get; init; }
}

/// <summary>A small picture beside words; only in a baseline box.</summary>
public sealed record FlexIcon : FlexPlaced
{
    public required string Url { get; init; }

    public string? Size { get; init; }

    public string? AspectRatio { get; init; }

    public bool? Scaling { get; init; }
}
