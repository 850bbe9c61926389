using LineBot.Line.Messages.Limits;

namespace LineBot.Line.RichMenus;

/// <summary>LINE's limits of rich menus, checked before sending: LINE allows only 100 tries an hour.</summary>
public static class RichMenuLimits
{
    private const int WidthMin = 800;
    private const int WidthMax = 2500;
    private const int HeightMin = 250;
    private const decimal RatioMin = 1.45m;
    private const int NameMax = 300;
    private const int ChatBarTextMax = 14;
    private const int AreasMax = 20;

    public static IReadOnlyList<MessageFault> Check(RichMenu menu)
    {
        ArgumentNullException.ThrowIfNull(menu);
        var faults = new List<MessageFault>();
        var root = Place.Root(faults);
        CheckSize(root.Property("size"), menu.Size);
        root.Length("name", menu.Name, 1, NameMax, Counting.Graphemes);
        root.Length("chatBarText", menu.ChatBarText, 1, ChatBarTextMax, Counting.Graphemes);
        root.Size("areas", menu.Areas, 0, AreasMax);
        for (var index = 0; index < menu.Areas.Count; index++)
        {
            CheckArea(root.Item("areas", index), menu.Areas[index], menu.Size);
        }
        return faults;
    }

    private static void CheckSize(Place at, RichMenuSize size)
    {
        at.Range("width", size.Width, WidthMin, WidthMax);
        at.Range("height", size.Height, HeightMin, WidthMax);
        if (size.Width < RatioMin * size.Height) { at.Report("Width divided by height must be 1.45 or more"); }
    }

    private static void CheckArea(Place at, RichMenuArea area, RichMenuSize size)
    {
        var bounds = at.Property("bounds");
        bounds.Range("x", area.Bounds.X, 0, size.Width - 1);
        bounds.Range("y", area.Bounds.Y, 0, size.Height - 1);
        bounds.Range("width", area.Bounds.Width, 1, size.Width - area.Bounds.X);
        bounds.Range("height", area.Bounds.Height, 1, size.Height - area.Bounds.Y);
        ActionLimits.Check(at.Property("action"), area.Action, ActionPlace.RichMenu);
    }
}
