using System.Text.Json.Serialization;

namespace LineBot.Line.Messages.Flex;

/// <summary>A part of a bubble. Lengths are LINE's words (<c>md</c>) or pixels (<c>12px</c>); colours are <c>#RRGGBB</c>.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(FlexBox), "box")]
[JsonDerivedType(typeof(FlexButton), "button")]
[JsonDerivedType(typeof(FlexImage), "image")]
[JsonDerivedType(typeof(FlexVideo), "video")]
[JsonDerivedType(typeof(FlexIcon), "icon")]
[JsonDerivedType(typeof(FlexText), "text")]
[JsonDerivedType(typeof(FlexSpan), "span")]
[JsonDerivedType(typeof(FlexSeparator), "separator")]
[JsonDerivedType(typeof(FlexFiller), "filler")]
public abstract record FlexComponent
{
    public sealed override string ToString() => GetType().Name;
}

/// <summary>A component that can be moved from its place.</summary>
public abstract record FlexPlaced : FlexComponent
{
    public string? Margin { get; init; }

    public FlexPosition? Position { get; init; }

    public string? OffsetTop { get; init; }

    public string? OffsetBottom { get; init; }

    public string? OffsetStart { get; init; }

    public string? OffsetEnd { get; init; }
}
