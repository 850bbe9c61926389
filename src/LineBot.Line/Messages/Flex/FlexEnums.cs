using System.Text.Json.Serialization;

namespace LineBot.Line.Messages.Flex;

/// <summary>Width of a bubble; LINE takes mega where none is given.</summary>
[JsonConverter(typeof(BubbleSizeWords))]
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

internal sealed class BubbleSizeWords() : EnumWords<BubbleSize>("nano", "micro", "deca", "hecto", "kilo", "mega", "giga");

/// <summary>Reading direction of a bubble.</summary>
[JsonConverter(typeof(TextDirectionWords))]
public enum TextDirection
{
    Ltr,
    Rtl,
}

internal sealed class TextDirectionWords() : EnumWords<TextDirection>("ltr", "rtl");

/// <summary>How a box places its children.</summary>
[JsonConverter(typeof(BoxLayoutWords))]
public enum BoxLayout
{
    Horizontal,
    Vertical,
    Baseline,
}

internal sealed class BoxLayoutWords() : EnumWords<BoxLayout>("horizontal", "vertical", "baseline");

/// <summary>Whether a component stands in its row or over it.</summary>
[JsonConverter(typeof(FlexPositionWords))]
public enum FlexPosition
{
    Relative,
    Absolute,
}

internal sealed class FlexPositionWords() : EnumWords<FlexPosition>("relative", "absolute");

/// <summary>Place across the reading direction.</summary>
[JsonConverter(typeof(FlexAlignWords))]
public enum FlexAlign
{
    Start,
    Center,
    End,
}

internal sealed class FlexAlignWords() : EnumWords<FlexAlign>("start", "center", "end");

/// <summary>Place from top to bottom.</summary>
[JsonConverter(typeof(FlexGravityWords))]
public enum FlexGravity
{
    Top,
    Center,
    Bottom,
}

internal sealed class FlexGravityWords() : EnumWords<FlexGravity>("top", "center", "bottom");

/// <summary>Weight of letters.</summary>
[JsonConverter(typeof(FontWeightWords))]
public enum FontWeight
{
    Regular,
    Bold,
}

internal sealed class FontWeightWords() : EnumWords<FontWeight>("regular", "bold");

/// <summary>Slant of letters.</summary>
[JsonConverter(typeof(FontStyleWords))]
public enum FontStyle
{
    Normal,
    Italic,
}

internal sealed class FontStyleWords() : EnumWords<FontStyle>("normal", "italic");

/// <summary>Lines under or through letters.</summary>
[JsonConverter(typeof(TextDecorationWords))]
public enum TextDecoration
{
    None,
    Underline,
    LineThrough,
}

internal sealed class TextDecorationWords() : EnumWords<TextDecoration>("none", "underline", "line-through");

/// <summary>What a component does when its words do not fit.</summary>
[JsonConverter(typeof(AdjustModeWords))]
public enum AdjustMode
{
    ShrinkToFit,
}

internal sealed class AdjustModeWords() : EnumWords<AdjustMode>("shrink-to-fit");

/// <summary>Look of a button.</summary>
[JsonConverter(typeof(ButtonStyleWords))]
public enum ButtonStyle
{
    Primary,
    Secondary,
    Link,
}

internal sealed class ButtonStyleWords() : EnumWords<ButtonStyle>("primary", "secondary", "link");

/// <summary>Height of a button.</summary>
[JsonConverter(typeof(ButtonHeightWords))]
public enum ButtonHeight
{
    Sm,
    Md,
}

internal sealed class ButtonHeightWords() : EnumWords<ButtonHeight>("sm", "md");

/// <summary>How a picture fills its frame.</summary>
[JsonConverter(typeof(AspectModeWords))]
public enum AspectMode
{
    Fit,
    Cover,
}

internal sealed class AspectModeWords() : EnumWords<AspectMode>("fit", "cover");

/// <summary>Distribution of children along a box.</summary>
[JsonConverter(typeof(JustifyContentWords))]
public enum JustifyContent
{
    Center,
    FlexStart,
    FlexEnd,
    SpaceBetween,
    SpaceAround,
    SpaceEvenly,
}

internal sealed class JustifyContentWords() : EnumWords<JustifyContent>("center", "flex-start", "flex-end", "space-between", "space-around", "space-evenly");

/// <summary>Place of children across a box.</summary>
[JsonConverter(typeof(AlignItemsWords))]
public enum AlignItems
{
    Center,
    FlexStart,
    FlexEnd,
}

internal sealed class AlignItemsWords() : EnumWords<AlignItems>("center", "flex-start", "flex-end");
