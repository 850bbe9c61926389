using System.Text.Json;

namespace LineBot.Simulator.Validation;

/// <summary>Bubbles and carousels; FlexShapes knows what is inside.</summary>
internal static class FlexRules
{
    private const int BubbleBytesMax = 30 * 1024;
    private const int CarouselBytesMax = 50 * 1024;
    private const int BubblesMax = 12;
    private static readonly string[] Sizes = ["nano", "micro", "deca", "hecto", "kilo", "mega", "giga"];
    private static readonly string[] VideoSizes = ["kilo", "mega", "giga"];

    private static readonly Shape Bubble = new Shape().With("type").With("size", size => size.OneOf(Sizes)).With("direction", way => way.OneOf("ltr", "rtl"))
        .With("header", Box).With("hero", Hero).With("body", Box).With("footer", Box).With("styles", Styles)
        .With("action", action => ActionRules.Check(action, ActionPlace.Flex));

    private static readonly Shape BlockStyle = new Shape().With("backgroundColor", FlexValues.Color).With("separatorColor", FlexValues.Color)
        .With("separator", separator => separator.Boolean());

    private static readonly Shape BlockStyles = new Shape().With("header", Style).With("hero", Style).With("body", Style).With(
        "footer", Style);

    public static void Check(Field contents)
    {
        if (!contents.IsObject() || !contents["type"].Required()) { return; }
        switch (contents.Type)
        {
            case "bubble": CheckBubble(contents, isSingle: true); break;
            case "carousel": CheckCarousel(contents); break;
            default: contents["type"].Fail("invalid property"); break;
        }
    }

    private static void CheckCarousel(Field carousel)
    {
        new Shape("contents").With("type", "contents").Check(carousel, isStrict: true);
        if (!carousel["contents"].IsList(1, BubblesMax)) { return; }
        CheckSize(carousel, CarouselBytesMax);
        foreach (var bubble in carousel["contents"].Items)
        {
            bubble["type"].OneOf("bubble");
            CheckBubble(bubble, isSingle: false);
            if (Size(bubble) != Size(carousel["contents"].Items[0]))
            {
                bubble["size"].Fail("All bubbles of a carousel must have the same size");
            }
        }
    }

    private static void CheckBubble(Field bubble, bool isSingle)
    {
        CheckSize(bubble, BubbleBytesMax);
        Bubble.Check(bubble, isStrict: true);
        if (bubble["hero"].Type == "video" && !(isSingle && VideoSizes.Contains(Size(bubble))))
        {
            bubble["hero"].Fail("A video needs a single bubble of size kilo, mega or giga");
        }
    }

    /// <summary>LINE does not say how it counts; here it is the compact UTF-8 form.</summary>
    private static void CheckSize(Field field, int max)
    {
        if (JsonSerializer.SerializeToUtf8Bytes(field.Value!.Value, Json.Options).Length > max)
        {
            field.Fail($"The size must be {max / 1024} KB or less");
        }
    }

    private static string Size(Field bubble) => bubble.Value?.String("size") ?? "mega";

    private static void Box(Field box) => FlexShapes.Check(box, "box");

    private static void Hero(Field hero) => FlexShapes.Check(hero, "box", "image", "video");

    private static void Styles(Field styles) => BlockStyles.Check(styles, isStrict: true);

    private static void Style(Field style) => BlockStyle.Check(style, isStrict: true);
}
