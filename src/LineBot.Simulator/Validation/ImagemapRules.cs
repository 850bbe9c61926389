namespace LineBot.Simulator.Validation;

/// <summary>A picture with areas to tap.</summary>
internal static class ImagemapRules
{
    private const int Width = 1_040;

    private static readonly Shape Area = new Shape("x", "y", "width", "height")
        .With("x", x => x.Number(0, Width)).With("y", y => y.Number(0, 10_000))
        .With("width", width => width.Number(1, Width)).With("height", height => height.Number(1, 10_000));

    private static readonly Dictionary<string, Shape> ActionKinds = new()
    {
        ["uri"] = Action("linkUri").With("linkUri", uri => uri.Address(1_000, address => address.Scheme is "http" or "https" or "line" or "tel")),
        ["message"] = Action("text").With("text", text => text.Text(400)),
        ["clipboard"] = Action("clipboardText").With("clipboardText", text => text.Text(1_000)),
    };

    public static void BaseSize(Field size)
    {
        if (size["width"].Required()) { size["width"].Number(Width, Width); }
        if (size["height"].Required()) { size["height"].Number(1, 10_000); }
    }

    public static void Actions(Field actions)
    {
        if (!actions.IsList(0, 50)) { return; }
        foreach (var action in actions.Items)
        {
            action["type"].OneOf([.. ActionKinds.Keys]);
            if (action["type"].Required() && ActionKinds.GetValueOrDefault(action.Type ?? "") is { } kind) { kind.Check(action); }
        }
    }

    public static void Video(Field video)
    {
        if (video["originalContentUrl"].Required()) { video["originalContentUrl"].Https(); }
        if (video["previewImageUrl"].Required()) { video["previewImageUrl"].Https(); }
        if (video["area"].Required()) { Area.Check(video["area"]); }
    }

    private static Shape Action(string what) =>
        new Shape("area", what).With("area", area => Area.Check(area)).With("label", label => label.Text(100));
}
