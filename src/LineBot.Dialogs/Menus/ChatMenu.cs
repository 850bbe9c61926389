using LineBot.Dialogs.Language;
using LineBot.Line.RichMenus;

namespace LineBot.Dialogs.Menus;

/// <summary>The menu at the foot of a chat: for one role, in one language. It is drawn once and published to LINE by the operator.</summary>
public sealed record ChatMenu(MenuRole Role, SpokenLanguage Language)
{
    public const int Width = 2500;

    public const int Height = 1686;

    /// <summary>Whoever has no menu of their own sees this one.</summary>
    public static ChatMenu Default { get; } = new(MenuRole.Guest, SpokenLanguage.Thai);

    public static IReadOnlyList<ChatMenu> All { get; } =
        [.. Enum.GetValues<MenuRole>().SelectMany(role => Enum.GetValues<SpokenLanguage>().Select(language => new ChatMenu(role, language)))];

    /// <summary>Such as <c>member.th</c>: the name of the picture's file, and of the menu wherever it is remembered.</summary>
    public string Name => $"{Role.ToString().ToLowerInvariant()}.{(Language == SpokenLanguage.Thai ? "th" : "en")}";

    public IReadOnlyList<MenuCell> Cells => MenuCells.Of(Role);

    /// <summary>As LINE takes it. <paramref name="name"/> is for the account's keepers only.</summary>
    public RichMenu ToRichMenu(string name) => new()
    {
        Size = new(Width, Height),
        Selected = true,
        Name = name,
        ChatBarText = MenuMessages.Bar.In(new(Language)),
        Areas = [.. Cells.Select(cell => new RichMenuArea(cell.Bounds, cell.ActionIn(Language)))],
    };

    public override string ToString() => Name;
}
