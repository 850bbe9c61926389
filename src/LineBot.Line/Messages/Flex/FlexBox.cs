using System.Text.Json.Serialization;
using LineBot.Line.Messages.Actions;

namespace LineBot.Line.Messages.Flex;

/// <summary>A row or column of components.</summary>
public sealed record FlexBox : FlexPlaced
{
    public required BoxLayout Layout { get; init; }

    public required IReadOnlyList<FlexComponent> Contents { get; init; }

    public int? Flex { get; init; }

    public string? Spacing { get; init; }

    public string? Width { get; init; }

    public string? MaxWidth { get; init; }

    public string? Height { get; init; }

    public string? MaxHeight { get; init; }

    public string? PaddingAll { get; init; }

    public string? PaddingTop { get; init; }

    public string? PaddingBottom { get; init; }

    public string? PaddingStart { get; init; }

    public string? PaddingEnd { get; init; }

    public string? BackgroundColor { get; init; }

    public string? BorderColor { get; init; }

    public string? BorderWidth { get; init; }

    public string? CornerRadius { get; init; }

    public JustifyContent? JustifyContent { get; init; }

    public AlignItems? AlignItems { get; init; }

    public FlexBackground? Background { get; init; }

    public LineAction? Action { get; init; }

    public static FlexBox Vertical(params IReadOnlyList<FlexComponent> contents) =>
        new() { Layout = BoxLayout.Vertical, Contents = contents };

    public static FlexBox Horizontal(params IReadOnlyList<FlexComponent> contents) =>
        new() { Layout = BoxLayout.Horizontal, Contents = contents };

    public static FlexBox Baseline(params IReadOnlyList<FlexComponent> contents) =>
        new() { Layout = BoxLayout.Baseline, Contents = contents };
}

/// <summary>What is painted behind a box.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(LinearGradient), "linearGradient")]
public abstract record FlexBackground;

/// <summary>Colours that run into each other. The angle is written like <c>90deg</c>.</summary>
public sealed record LinearGradient : FlexBackground
{
    public required string Angle { get; init; }

    public required string StartColor { get; init; }

    public required string EndColor { get; init; }

    public string? CenterColor { get; init; }

    /// <summary>Written like <c>50%</c>.</summary>
    public string? CenterPosition { get; init; }
}
