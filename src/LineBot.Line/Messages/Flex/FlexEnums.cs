using System.Text.Json.Serialization;

namespace LineBot.Line.Messages.Flex;

/// <summary>Width of a bubble; LINE takes mega where none is given.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<BubbleSize>))]
public enum BubbleSize
{
    Nano,
    Micro,
    Deca,
    Hecto,
    Kilo,
    Mega,
    Giga,
}

/// <summary>Reading direction of a bubble.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<TextDirection>))]
public enum TextDirection
{
    Ltr,
    Rtl,
}

/// <summary>How a box places its children.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<BoxLayout>))]
public enum BoxLayout
{
    Horizontal,
    Vertical,
    Baseline,
}

/// <summary>Whether a component stands in its row or over it.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<FlexPosition>))]
public enum FlexPosition
{
    Relative,
    Absolute,
}

/// <summary>Place across the reading direction.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<FlexAlign>))]
public enum FlexAlign
{
    Start,
    Center,
    End,
}

/// <summary>Place from top to bottom.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<FlexGravity>))]
public enum FlexGravity
{
    Top,
    Center,
    Bottom,
}

/// <summary>Weight of letters.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<FontWeight>))]
public enum FontWeight
{
    Regular,
    Bold,
}

/// <summary>Slant of letters.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<FontStyle>))]
public enum FontStyle
{
    Normal,
    Italic,
}

/// <summary>Lines under or through letters.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<TextDecoration>))]
public enum TextDecoration
{
    None,
    Underline,
    LineThrough,
}

/// <summary>What a component does when its words do not fit.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<AdjustMode>))]
public enum AdjustMode
{
    ShrinkToFit,
}

/// <summary>Look of a button.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<ButtonStyle>))]
public enum ButtonStyle
{
    Primary,
    Secondary,
    Link,
}

/// <summary>Height of a button.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<ButtonHeight>))]
public enum ButtonHeight
{
    Sm,
    Md,
}

/// <summary>How a picture fills its frame.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<AspectMode>))]
public enum AspectMode
{
    Fit,
    Cover,
}

/// <summary>Distribution of children along a box.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<JustifyContent>))]
public enum JustifyContent
{
    Center,
    FlexStart,
    FlexEnd,
    SpaceBetween,
    SpaceAround,
    SpaceEvenly,
}

/// <summary>Place of children across a box.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<AlignItems>))]
public enum AlignItems
{
    Center,
    FlexStart,
    FlexEnd,
}
