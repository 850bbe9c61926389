namespace LineBot.Line.Messages.Limits;

/// <summary>Where an action stands: that decides which kinds are allowed and how long its label may be (in graphemes).</summary>
internal sealed record ActionPlace(int LabelMax)
{
    public static ActionPlace Template { get; } = new(20) { LabelRequired = true };

    /// <summary>The tap on a whole picture or column, which shows no label.</summary>
    public static ActionPlace TemplateDefault { get; } = new(20);

    public static ActionPlace ImageCarousel { get; } = new(12);

    public static ActionPlace RichMenu { get; } = new(20) { MaySwitchMenu = true };

    public static ActionPlace QuickReply { get; } = new(20) { LabelRequired = true, MayOpenPhone = true, MayDifferOnDesktop = false };

    public static ActionPlace FlexButton { get; } = new(40) { LabelRequired = true };

    public static ActionPlace Flex { get; } = new(40);

    public bool LabelRequired { get; private init; }

    /// <summary>Camera, album and map.</summary>
    public bool MayOpenPhone { get; private init; }

    public bool MaySwitchMenu { get; private init; }

    public bool MayDifferOnDesktop { get; private init; } = true;
}
