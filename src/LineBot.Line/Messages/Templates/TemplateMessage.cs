using System.Text.Json.Serialization;
using LineBot.Line.Messages.Actions;

namespace LineBot.Line.Messages.Templates;

/// <summary>A message in one of LINE's fixed layouts.</summary>
public sealed record TemplateMessage : Message
{
    public required string AltText { get; init; }

    public required Template Template { get; init; }
}

/// <summary>One of LINE's fixed layouts.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ButtonsTemplate), "buttons")]
[JsonDerivedType(typeof(ConfirmTemplate), "confirm")]
[JsonDerivedType(typeof(CarouselTemplate), "carousel")]
[JsonDerivedType(typeof(ImageCarouselTemplate), "image_carousel")]
public abstract record Template
{
    public sealed override string ToString() => GetType().Name;
}

/// <summary>A picture, words, and up to four buttons.</summary>
public sealed record ButtonsTemplate : Template
{
    public required string Text { get; init; }

    public string? Title { get; init; }

    public string? ThumbnailImageUrl { get; init; }

    public TemplateImageRatio? ImageAspectRatio { get; init; }

    public TemplateImageSize? ImageSize { get; init; }

    public string? ImageBackgroundColor { get; init; }

    public LineAction? DefaultAction { get; init; }

    public required IReadOnlyList<LineAction> Actions { get; init; }
}

/// <summary>A question with two answers.</summary>
public sealed record ConfirmTemplate : Template
{
    public required string Text { get; init; }

    public required IReadOnlyList<LineAction> Actions { get; init; }
}

/// <summary>Columns to swipe, all built alike.</summary>
public sealed record CarouselTemplate : Template
{
    public required IReadOnlyList<CarouselColumn> Columns { get; init; }

    public TemplateImageRatio? ImageAspectRatio { get; init; }

    public TemplateImageSize? ImageSize { get; init; }
}

/// <summary>One column of a carousel.</summary>
public sealed record CarouselColumn
{
    public required string Text { get; init; }

    public string? Title { get; init; }

    public string? ThumbnailImageUrl { get; init; }

    public string? ImageBackgroundColor { get; init; }

    public LineAction? DefaultAction { get; init; }

    public required IReadOnlyList<LineAction> Actions { get; init; }
}

/// <summary>Pictures to swipe, each with one action.</summary>
public sealed record ImageCarouselTemplate : Template
{
    public required IReadOnlyList<ImageCarouselColumn> Columns { get; init; }
}

/// <summary>One picture of an image carousel.</summary>
public sealed record ImageCarouselColumn
{
    public required string ImageUrl { get; init; }

    public required LineAction Action { get; init; }
}

/// <summary>Shape of a template's picture.</summary>
[JsonConverter(typeof(TemplateImageRatioWords))]
public enum TemplateImageRatio
{
    Rectangle,
    Square,
}

internal sealed class TemplateImageRatioWords() : EnumWords<TemplateImageRatio>("rectangle", "square");

/// <summary>How a template's picture fills its frame.</summary>
[JsonConverter(typeof(TemplateImageSizeWords))]
public enum TemplateImageSize
{
    Cover,
    Contain,
}

internal sealed class TemplateImageSizeWords() : EnumWords<TemplateImageSize>("cover", "contain");
