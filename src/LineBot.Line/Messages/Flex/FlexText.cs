using System.Text.Json.Serialization;
using LineBot.Line.Messages.Actions;

namespace LineBot.Line.Messages.Flex;

/// <summary>Words, or <see cref="Contents"/> of differently styled words.</summary>
public sealed record FlexText : FlexPlaced
{
    public string? Text { get; init; }

    [JsonConverter(typeof(AsBaseListConverter<FlexSpan, FlexComponent>))]
    public IReadOnlyList<FlexSpan>? Contents { get; init; }

    public int? Flex { get; init; }

    public string? Size { get; init; }

    public FlexAlign? Align { get; init; }

    public FlexGravity? Gravity { get; init; }

    public string? Color { get; init; }

    public FontWeight? Weight { get; init; }

    public FontStyle? Style { get; init; }

    public TextDecoration? Decoration { get; init; }

    public bool? Wrap { get; init; }

    public string? LineSpacing { get; init; }

    /// <summary>Zero shows all lines.</summary>
    public int? MaxLines { get; init; }

    public AdjustMode? AdjustMode { get; init; }

    /// <summary>Follows the letter size that the person chose on the phone.</summary>
    public bool? Scaling { get; init; }

    public LineAction? Action { get; init; }
}

/// <summary>A run of words inside a text.</summary>
public sealed record FlexSpan : FlexComponent
{
    public required string Text { get; init; }

    public string? Size { get; init; }

    public string? Color { get; init; }

    public FontWeight? Weight { get; init; }

    public FontStyle? Style { get; init; }

    public TextDecoration? Decoration { get; init; }
}
