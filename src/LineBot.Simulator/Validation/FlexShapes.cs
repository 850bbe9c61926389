namespace LineBot.Simulator.Validation;

/// <summary>Every Flex component with its properties. Unknown properties and components in the wrong place are faults.</summary>
internal static class FlexShapes
{
    private static readonly string[] InBox = ["box", "button", "image", "text", "separator", "filler"];
    private static readonly string[] InBaseline = ["icon", "text", "filler"];
    private static readonly string[] Gravities = ["top", "bottom", "center"];
    private static readonly string[] Aligns = ["start", "end", "center"];

    private static readonly Shape Place = new Shape()
        .With("type").With("margin", FlexValues.Gap).With("position", position => position.OneOf("relative", "absolute"))
        .With("offsetTop", FlexValues.Offset).With("offsetBottom", FlexValues.Offset)
        .With("offsetStart", FlexValues.Offset).With("offsetEnd", FlexValues.Offset);

    private static readonly Shape Flexed = new Shape().With("flex", flex => flex.Number(0, int.MaxValue)).With(Place);

    private static readonly Shape Tapped = new Shape().With("action", action => ActionRules.Check(action, ActionPlace.Flex));

    private static readonly Shape Lettered = new Shape()
        .With("size", FlexValues.TextSize).With("color", FlexValues.Color).With("weight", weight => weight.OneOf("regular", "bold"))
        .With("style", style => style.OneOf("normal", "italic")).With(
            "decoration", line => line.OneOf("none", "underline", "line-through"));

    private static readonly Dictionary<string, Shape> Components = new()
    {
        ["box"] = Box(),
        ["button"] = new Shape("action").With("action", action => ActionRules.Check(action, ActionPlace.FlexButton))
            .With("height", height => height.OneOf("sm", "md")).With("style", style => style.OneOf("primary", "secondary", "link"))
            .With("color", FlexValues.Color).With("gravity", gravity => gravity.OneOf(Gravities)).With("adjustMode", mode => mode.OneOf("shrink-to-fit"))
            .With("scaling", scaling => scaling.Boolean()).With(Flexed),
        ["image"] = new Shape("url").With("url", url => url.Https()).With("align", align => align.OneOf(Aligns)).With("gravity", gravity => gravity.OneOf(Gravities))
            .With("size", FlexValues.ImageSize).With("aspectRatio", FlexValues.Ratio).With("aspectMode", mode => mode.OneOf("cover", "fit"))
            .With("backgroundColor", FlexValues.Color).With("animated", animated => animated.Boolean()).With(Tapped).With(Flexed),
        ["icon"] = new Shape("url").With("url", url => url.Https()).With("size", FlexValues.TextSize).With("aspectRatio", FlexValues.Ratio)
            .With("scaling", scaling => scaling.Boolean()).With(Place),
        ["text"] = Text(),
        ["span"] = new Shape("text").With("type").With("text", text => text.Text(int.MaxValue)).With(Lettered),
        ["separator"] = new Shape().With("type").With("margin", FlexValues.Gap).With("color", FlexValues.Color),
        ["filler"] = new Shape().With("type").With("flex", flex => flex.Number(0, int.MaxValue)),
        ["video"] = new Shape("url", "previewUrl", "altContent").With("type").With("url", url => url.Https()).With("previewUrl", url => url.Https())
            .With("altContent", alternative => Check(alternative, "box", "image")).With("aspectRatio", FlexValues.Ratio).With(Tapped),
    };

    /// <summary>Checks a component that must be one of <paramref name="kinds"/>.</summary>
    public static void Check(Field component, params string[] kinds)
    {
        if (!component.IsObject()) { return; }
        if (component.Type is not { } type || !kinds.Contains(type))
        {
            component.Fail("invalid property");
            return;
        }
        Components[type].Check(component, isStrict: true);
        if (type == "box") { CheckBox(component); }
        if (type == "text") { CheckText(component); }
    }

    private static Shape Box() => new Shape("layout", "contents")
        .With("layout", layout => layout.OneOf("horizontal", "vertical", "baseline")).With("contents")
        .With("spacing", FlexValues.Gap).With("width", FlexValues.Length).With("maxWidth", FlexValues.Length)
        .With("height", FlexValues.Length).With("maxHeight", FlexValues.Length)
        .With("paddingAll", FlexValues.Padding).With("paddingTop", FlexValues.Padding).With("paddingBottom", FlexValues.Padding)
        .With("paddingStart", FlexValues.Padding).With("paddingEnd", FlexValues.Padding)
        .With("backgroundColor", FlexValues.Color).With("borderColor", FlexValues.Color).With("borderWidth", FlexValues.Border).With("cornerRadius", FlexValues.Gap)
        .With("justifyContent", way => way.OneOf("flex-start", "center", "flex-end", "space-between", "space-around", "space-evenly"))
        .With("alignItems", way => way.OneOf("flex-start", "center", "flex-end")).With("background", Background).With(Tapped).With(Flexed);

    private static Shape Text() => new Shape()
        .With("text", text => text.Text(int.MaxValue)).With("contents", Spans).With("align", align => align.OneOf(Aligns))
        .With("gravity", gravity => gravity.OneOf(Gravities)).With("wrap", wrap => wrap.Boolean()).With("maxLines", lines => lines.Number(0, int.MaxValue))
        .With("lineSpacing", FlexValues.LineSpacing).With("adjustMode", mode => mode.OneOf("shrink-to-fit")).With("scaling", scaling => scaling.Boolean())
        .With(Lettered).With(Tapped).With(Flexed);

    private static void CheckBox(Field box)
    {
        if (!box["contents"].IsList(0, int.MaxValue)) { return; }
        var kinds = box.Value?.String("layout") == "baseline" ? InBaseline : InBox;
        foreach (var item in box["contents"].Items) { Check(item, kinds); }
    }

    private static void CheckText(Field text)
    {
        if (!text["text"].Exists && !text["contents"].Exists) { text["text"].Fail("must be specified"); }
    }

    private static void Spans(Field spans)
    {
        if (!spans.IsList(0, int.MaxValue)) { return; }
        foreach (var span in spans.Items) { Check(span, "span"); }
    }

    private static void Background(Field background) => new Shape("type", "angle", "startColor", "endColor")
        .With("type", type => type.OneOf("linearGradient")).With("angle", FlexValues.Angle)
        .With("startColor", FlexValues.Color).With("endColor", FlexValues.Color).With("centerColor", FlexValues.Color).With("centerPosition", FlexValues.Share)
        .Check(background, isStrict: true);
}
