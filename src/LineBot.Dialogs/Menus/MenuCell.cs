using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Line.Messages.Actions;
using LineBot.Line.RichMenus;

namespace LineBot.Dialogs.Menus;

/// <summary>One place of a menu: where it is, what is drawn on it, and what a tap does, which is what typing its words does.</summary>
/// <param name="Icon">The file of the icon, without its ending.</param>
public sealed record MenuCell(RichMenuBounds Bounds, string Icon, Text Label, Postback Postback)
{
    /// <summary>The one thing that most people open the chat for.</summary>
    public bool IsPrimary { get; init; }

    internal LineAction ActionIn(SpokenLanguage language)
    {
        var words = Label.In(new(language));
        return new PostbackAction { Label = words, Data = Postback.Data, DisplayText = words };
    }
}
