using System.Text.Json.Serialization;
using LineBot.Line.Messages.Actions;

namespace LineBot.Line.Messages.Flex;

/// <summary>A card, or a row of cards to swipe.</summary>
public sealed record FlexMessage : Message
{
    /// <summary>What a locked screen and the chat list show: say that something is ready, never what.</summary>
    public required string AltText { get; init; }

    public required FlexContainer Contents { get; init; }
}

/// <summary>A bubble, or a carousel of bubbles.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(FlexBubble), "bubble")]
[JsonDerivedType(typeof(FlexCarousel), "carousel")]
public abstract record FlexContainer
{
    public sealed override string ToString() => GetType().Name;
}

/// <summary>One card.</summary>
public sealed record FlexBubble : FlexContainer
{
    public BubbleSize? Size { get; init; }

    public TextDirection? Direction { get; init; }

    [JsonConverter(typeof(AsBaseConverter<FlexBox, FlexComponent>))]
    public FlexBox? Header { get; init; }

    /// <summary>A box, an image or a video.</summary>
    public FlexComponent? Hero { get; init; }

    [JsonConverter(typeof(AsBaseConverter<FlexBox, FlexComponent>))]
    public FlexBox? Body { get; init; }

    [JsonConverter(typeof(AsBaseConverter<FlexBox, FlexComponent>))]
    public FlexBox? Footer { get; init; }

    public BubbleStyles? Styles { get; init; }

    public LineAction? Action { get; init; }
}

/// <summary>Up to 12 cards of one size.</summary>
public sealed record FlexCarousel : FlexContainer
{
    [JsonConverter(typeof(AsBaseListConverter<FlexBubble, FlexContainer>))]
    public required IReadOnlyList<FlexBubble> Contents { get; init; }
}

/// <summary>How the blocks of a bubble look.</summary>
public sealed record BubbleStyles
{
    public BlockStyle? Header { get; init; }

    public BlockStyle? Hero { get; init; }

    public BlockStyle? Body { get; init; }

    public BlockStyle? Footer { get; init; }
}

/// <summary>How one block of a bubble looks. Colours are <c>#RRGGBB</c> or <c>#RRGGBBAA</c>.</summary>
public sealed record BlockStyle
{
    public string? BackgroundColor { get; init; }

    public bool? Separator { get; init; }

    public string? SeparatorColor { get; init; }
}
