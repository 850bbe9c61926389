using System.Text.Json.Serialization;

namespace LineBot.Line.Messages.Imagemaps;

/// <summary>A picture with places to tap. LINE fetches it from <c>{BaseUrl}/240</c> up to <c>/1040</c>.</summary>
public sealed record ImagemapMessage : Message
{
    public required string BaseUrl { get; init; }

    public required string AltText { get; init; }

    public required ImagemapSize BaseSize { get; init; }

    public required IReadOnlyList<ImagemapAction> Actions { get; init; }

    public ImagemapVideo? Video { get; init; }
}

/// <summary>Size of the picture at a width of 1040.</summary>
public sealed record ImagemapSize(int Width, int Height);

/// <summary>A rectangle, in the picture's base size.</summary>
public sealed record ImagemapArea(int X, int Y, int Width, int Height);

/// <summary>What happens when a part of the picture is tapped.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ImagemapMessageAction), "message")]
[JsonDerivedType(typeof(ImagemapUriAction), "uri")]
[JsonDerivedType(typeof(ImagemapClipboardAction), "clipboard")]
public abstract record ImagemapAction
{
    public required ImagemapArea Area { get; init; }

    public string? Label { get; init; }

    public sealed override string ToString() => GetType().Name;
}

/// <summary>Sends a text as a message of the person.</summary>
public sealed record ImagemapMessageAction : ImagemapAction
{
    public required string Text { get; init; }
}

/// <summary>Opens an address.</summary>
public sealed record ImagemapUriAction : ImagemapAction
{
    public required string LinkUri { get; init; }
}

/// <summary>Copies a text to the phone's clipboard.</summary>
public sealed record ImagemapClipboardAction : ImagemapAction
{
    public required string ClipboardText { get; init; }
}

/// <summary>A film that plays inside the picture.</summary>
public sealed record ImagemapVideo
{
    public required string OriginalContentUrl { get; init; }

    public required string PreviewImageUrl { get; init; }

    public required ImagemapArea Area { get; init; }

    public ImagemapLink? ExternalLink { get; init; }
}

/// <summary>A link shown when the film has ended.</summary>
public sealed record ImagemapLink(string LinkUri, string Label);
