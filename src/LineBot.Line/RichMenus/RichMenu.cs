using LineBot.Line.Messages.Actions;

namespace LineBot.Line.RichMenus;

/// <summary>The menu at the foot of the chat. Its picture is uploaded apart, once; another picture means another menu.</summary>
public sealed record RichMenu
{
    public required RichMenuSize Size { get; init; }

    /// <summary>Whether the menu is open when a person enters the chat.</summary>
    public required bool Selected { get; init; }

    /// <summary>For the account's keepers; people do not see it.</summary>
    public required string Name { get; init; }

    public required string ChatBarText { get; init; }

    public required IReadOnlyList<RichMenuArea> Areas { get; init; }
}

/// <summary>Pixels of the picture.</summary>
public sealed record RichMenuSize(long Width, long Height);

/// <summary>A place to tap.</summary>
public sealed record RichMenuArea(RichMenuBounds Bounds, LineAction Action);

/// <summary>A rectangle in the picture, from its upper left corner.</summary>
public sealed record RichMenuBounds(long X, long Y, long Width, long Height);
