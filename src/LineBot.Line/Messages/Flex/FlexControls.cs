using LineBot.Line.Messages.Actions;

namespace LineBot.Line.Messages.Flex;

/// <summary>A button; its action carries the label.</summary>
public sealed record FlexButton : FlexPlaced
{
    public required LineAction Action { get; init; }

    public ButtonStyle? Style { get; init; }

    public ButtonHeight? Height { get; init; }

    public string? Color { get; init; }

    public int? Flex { get; init; }

    public FlexGravity? Gravity { get; init; }

    public AdjustMode? AdjustMode { get; init; }

    /// <summary>Follows the letter size that the person chose on the phone.</summary>
    public bool? Scaling { get; init; }
}

/// <summary>A line between components.</summary>
public sealed record FlexSeparator : FlexComponent
{
    public string? Margin { get; init; }

    public string? Color { get; init; }
}

/// <summary>Empty room. LINE calls it deprecated and still takes it.</summary>
public sealed record FlexFiller : FlexComponent
{
    public int? Flex { get; init; }
}
