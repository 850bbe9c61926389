using System.Text.Json;
using LineBot.Line.Client;
using LineBot.Line.Messages.Flex;

namespace LineBot.Line.Messages.Limits;

/// <summary>Limits of cards as wholes; their parts are in <see cref="FlexPartLimits"/>.</summary>
internal static class FlexLimits
{
    // LINE says 30 and 50 KB without saying which KB; the smaller reading is safe under both.
    private const int BubbleBytesMax = 30_000;
    private const int CarouselBytesMax = 50_000;
    private const int BubblesMax = 12;

    public static void Check(Place at, FlexContainer container)
    {
        switch (container)
        {
            case FlexBubble bubble: CheckBubble(at, bubble, isSingle: true); break;
            case FlexCarousel carousel: CheckCarousel(at, carousel); break;
        }
    }

    private static void CheckCarousel(Place at, FlexCarousel carousel)
    {
        at.Size("contents", carousel.Contents, 1, BubblesMax);
        if (carousel.Contents.Select(SizeOf).Distinct().Count() > 1) { at.Report("contents", "All bubbles need the same size"); }
        CheckBytes(at, carousel, CarouselBytesMax);
        for (var index = 0; index < carousel.Contents.Count; index++)
        {
            CheckBubble(at.Item("contents", index), carousel.Contents[index], isSingle: false);
        }
    }

    private static void CheckBubble(Place at, FlexBubble bubble, bool isSingle)
    {
        CheckBytes(at, bubble, BubbleBytesMax);
        CheckBlock(at, "header", bubble.Header);
        CheckHero(at.Property("hero"), bubble, isSingle);
        CheckBlock(at, "body", bubble.Body);
        CheckBlock(at, "footer", bubble.Footer);
        FlexPartLimits.CheckAction(at, bubble.Action, ActionPlace.Flex);
        if (bubble.Styles is { } styles) { CheckStyles(at.Property("styles"), styles); }
    }

    private static void CheckBytes(Place at, FlexContainer container, int maximum)
    {
        using var json = new PooledBuffer();
        using (var writer = new Utf8JsonWriter(json, LineJson.WriterOptions))
        {
            JsonSerializer.Serialize(writer, container, LineJson.Context.FlexContainer);
        }
        if (json.Length > maximum) { at.Report(FormattableString.Invariant($"{json.Length} bytes are more than {maximum}")); }
    }

    private static void CheckBlock(Place at, string name, FlexBox? block)
    {
        if (block is not null) { FlexPartLimits.Check(at.Property(name), block); }
    }

    private static void CheckHero(Place at, FlexBubble bubble, bool isSingle)
    {
        if (bubble.Hero is null) { return; }
        if (bubble.Hero is not (FlexBox or FlexImage or FlexVideo)) { at.Report("invalid property"); return; }
        if (bubble.Hero is FlexVideo && !(isSingle && SizeOf(bubble) is BubbleSize.Kilo or BubbleSize.Mega or BubbleSize.Giga))
        {
            at.Report("A video needs a single bubble of size kilo, mega or giga");
        }
        FlexPartLimits.Check(at, bubble.Hero);
    }

    private static void CheckStyles(Place at, BubbleStyles styles)
    {
        CheckStyle(at.Property("header"), styles.Header);
        CheckStyle(at.Property("hero"), styles.Hero);
        CheckStyle(at.Property("body"), styles.Body);
        CheckStyle(at.Property("footer"), styles.Footer);
    }

    private static void CheckStyle(Place at, BlockStyle? style)
    {
        at.Pattern("backgroundColor", style?.BackgroundColor, FlexPatterns.Color());
        at.Pattern("separatorColor", style?.SeparatorColor, FlexPatterns.Color());
    }

    private static BubbleSize SizeOf(FlexBubble bubble) => bubble.Size ?? BubbleSize.Mega;
}
