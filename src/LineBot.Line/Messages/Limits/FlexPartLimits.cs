using System.Globalization;
using LineBot.Line.Messages.Actions;
using LineBot.Line.Messages.Flex;

namespace LineBot.Line.Messages.Limits;

/// <summary>Limits of the parts of a card.</summary>
internal static class FlexPartLimits
{
    private const int RatioPartMax = 100_000;

    public static void Check(Place at, FlexComponent component)
    {
        if (component is FlexPlaced placed) { CheckPlaced(at, placed); }
        switch (component)
        {
            case FlexBox box: CheckBox(at, box); break;
            case FlexText text: CheckText(at, text); break;
            case FlexSpan span: CheckSpan(at, span); break;
            case FlexButton button: CheckButton(at, button); break;
            case FlexImage image: CheckImage(at, image); break;
            case FlexVideo video: CheckVideo(at, video); break;
            case FlexIcon icon: CheckIcon(at, icon); break;
            case FlexSeparator separator: CheckSeparator(at, separator); break;
            case FlexFiller filler: at.Range("flex", filler.Flex, 0, int.MaxValue); break;
        }
    }

    public static void CheckAction(Place at, LineAction? action, ActionPlace place)
    {
        if (action is not null) { ActionLimits.Check(at.Property("action"), action, place); }
    }

    private static void CheckPlaced(Place at, FlexPlaced placed)
    {
        at.Pattern("margin", placed.Margin, FlexPatterns.Space());
        at.Pattern("offsetTop", placed.OffsetTop, FlexPatterns.Offset());
        at.Pattern("offsetBottom", placed.OffsetBottom, FlexPatterns.Offset());
        at.Pattern("offsetStart", placed.OffsetStart, FlexPatterns.Offset());
        at.Pattern("offsetEnd", placed.OffsetEnd, FlexPatterns.Offset());
    }

    private static void CheckBox(Place at, FlexBox box)
    {
        CheckBoxLook(at, box);
        CheckAction(at, box.Action, ActionPlace.Flex);
        for (var index = 0; index < box.Contents.Count; index++)
        {
            CheckChild(at.Item("contents", index), box.Contents[index], box.Layout);
        }
    }

    private static void CheckChild(Place at, FlexComponent child, BoxLayout layout)
    {
        if (!MayStandIn(layout, child)) { at.Report("invalid property"); return; }
        Check(at, child);
    }

    private static bool MayStandIn(BoxLayout layout, FlexComponent child) => layout == BoxLayout.Baseline
        ? child is FlexIcon or FlexText or FlexFiller
        : child is FlexBox or FlexButton or FlexImage or FlexText or FlexSeparator or FlexFiller;

    private static void CheckBoxLook(Place at, FlexBox box)
    {
        at.Range("flex", box.Flex, 0, int.MaxValue);
        at.Pattern("spacing", box.Spacing, FlexPatterns.Space());
        at.Pattern("cornerRadius", box.CornerRadius, FlexPatterns.Space());
        at.Pattern("borderWidth", box.BorderWidth, FlexPatterns.Border());
        at.Pattern("backgroundColor", box.BackgroundColor, FlexPatterns.Color());
        at.Pattern("borderColor", box.BorderColor, FlexPatterns.Color());
        at.Pattern("width", box.Width, FlexPatterns.Extent());
        at.Pattern("maxWidth", box.MaxWidth, FlexPatterns.Extent());
        at.Pattern("height", box.Height, FlexPatterns.Extent());
        at.Pattern("maxHeight", box.MaxHeight, FlexPatterns.Extent());
        at.Pattern("paddingAll", box.PaddingAll, FlexPatterns.Padding());
        at.Pattern("paddingTop", box.PaddingTop, FlexPatterns.Padding());
        at.Pattern("paddingBottom", box.PaddingBottom, FlexPatterns.Padding());
        at.Pattern("paddingStart", box.PaddingStart, FlexPatterns.Padding());
        at.Pattern("paddingEnd", box.PaddingEnd, FlexPatterns.Padding());
        if (box.Background is LinearGradient gradient) { CheckGradient(at.Property("background"), gradient); }
    }

    private static void CheckGradient(Place at, LinearGradient gradient)
    {
        at.Pattern("angle", gradient.Angle, FlexPatterns.Angle());
        at.Pattern("startColor", gradient.StartColor, FlexPatterns.Color());
        at.Pattern("centerColor", gradient.CenterColor, FlexPatterns.Color());
        at.Pattern("endColor", gradient.EndColor, FlexPatterns.Color());
        at.Pattern("centerPosition", gradient.CenterPosition, FlexPatterns.Percent());
    }

    private static void CheckText(Place at, FlexText text)
    {
        if (text is { Text: null, Contents: not { Count: > 0 } }) { at.Report("text", "must be specified"); }
        at.Length("text", text.Text, 1, int.MaxValue);
        at.Range("flex", text.Flex, 0, int.MaxValue);
        at.Range("maxLines", text.MaxLines, 0, int.MaxValue);
        at.Pattern("size", text.Size, FlexPatterns.FontSize());
        at.Pattern("color", text.Color, FlexPatterns.Color());
        at.Pattern("lineSpacing", text.LineSpacing, FlexPatterns.Pixels());
        CheckAction(at, text.Action, ActionPlace.Flex);
        for (var index = 0; index < text.Contents?.Count; index++) { Check(at.Item("contents", index), text.Contents[index]); }
    }

    private static void CheckSpan(Place at, FlexSpan span)
    {
        at.Length("text", span.Text, 1, int.MaxValue);
        at.Pattern("size", span.Size, FlexPatterns.FontSize());
        at.Pattern("color", span.Color, FlexPatterns.Color());
    }

    private static void CheckButton(Place at, FlexButton button)
    {
        at.Range("flex", button.Flex, 0, int.MaxValue);
        at.Pattern("color", button.Color, FlexPatterns.Color());
        CheckAction(at, button.Action, ActionPlace.FlexButton);
    }

    private static void CheckImage(Place at, FlexImage image)
    {
        at.HttpsUrl("url", image.Url);
        at.Range("flex", image.Flex, 0, int.MaxValue);
        at.Pattern("size", image.Size, FlexPatterns.ImageSize());
        at.Pattern("backgroundColor", image.BackgroundColor, FlexPatterns.Color());
        CheckRatio(at, image.AspectRatio);
        CheckAction(at, image.Action, ActionPlace.Flex);
    }

    private static void CheckVideo(Place at, FlexVideo video)
    {
        at.HttpsUrl("url", video.Url);
        at.HttpsUrl("previewUrl", video.PreviewUrl);
        CheckRatio(at, video.AspectRatio);
        CheckAction(at, video.Action, ActionPlace.Flex);
        var other = at.Property("altContent");
        if (video.AltContent is FlexBox or FlexImage) { Check(other, video.AltContent); } else { other.Report("invalid property"); }
    }

    private static void CheckIcon(Place at, FlexIcon icon)
    {
        at.HttpsUrl("url", icon.Url);
        at.Pattern("size", icon.Size, FlexPatterns.FontSize());
        CheckRatio(at, icon.AspectRatio);
    }

    private static void CheckSeparator(Place at, FlexSeparator separator)
    {
        at.Pattern("margin", separator.Margin, FlexPatterns.Space());
        at.Pattern("color", separator.Color, FlexPatterns.Color());
    }

    private static void CheckRatio(Place at, string? ratio)
    {
        if (ratio is not null && !IsRatio(ratio)) { at.Report("aspectRatio", "invalid property"); }
    }

    private static bool IsRatio(string ratio) =>
        ratio.Split(':') is [var width, var height]
        && TryReadPart(width, out var across)
        && TryReadPart(height, out var down)
        && down <= across * 3;

    private static bool TryReadPart(string text, out int part) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out part) && part is >= 1 and <= RatioPartMax;
}
