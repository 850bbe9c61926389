using System.Text.RegularExpressions;

namespace LineBot.Simulator.Validation;

/// <summary>The small values of Flex: sizes, distances, colours.</summary>
internal static partial class FlexValues
{
    private const string Step = "none|xs|sm|md|lg|xl|xxl";
    private const string Pixels = @"\d+(\.\d+)?px";
    private const string Percent = @"\d+(\.\d+)?%";

    public static void Color(Field field) => field.Like(ColorPattern());

    public static void Gap(Field field) => field.Like(GapPattern());

    public static void Padding(Field field) => field.Like(PaddingPattern());

    public static void Length(Field field) => field.Like(LengthPattern());

    public static void Offset(Field field) => field.Like(OffsetPattern());

    public static void Border(Field field) => field.Like(BorderPattern());

    public static void TextSize(Field field) => field.Like(TextSizePattern());

    public static void ImageSize(Field field) => field.Like(ImageSizePattern());

    public static void LineSpacing(Field field) => field.Like(PixelPattern());

    /// <summary>Each part 1–100,000, the height at most three times the width.</summary>
    public static void Ratio(Field field)
    {
        if (!field.TryText(out var text)) { return; }
        var parts = text.Split(':');
        if (parts.Length != 2 || !TryPart(parts[0], out var width) || !TryPart(parts[1], out var height) || height > width * 3)
        {
            field.Fail("invalid property");
        }
    }

    public static void Angle(Field field) => field.Like(AnglePattern());

    public static void Share(Field field) => field.Like(SharePattern());

    private static bool TryPart(string text, out double value) =>
        double.TryParse(text, System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out value)
        && value is >= 1 and <= 100_000;

    [GeneratedRegex("^#([0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})$")]
    private static partial Regex ColorPattern();

    [GeneratedRegex($"^({Step}|{Pixels})$")]
    private static partial Regex GapPattern();

    [GeneratedRegex($"^({Step}|{Pixels}|{Percent})$")]
    private static partial Regex PaddingPattern();

    [GeneratedRegex($"^({Pixels}|{Percent})$")]
    private static partial Regex LengthPattern();

    [GeneratedRegex($"^({Step}|-?{Pixels}|-?{Percent})$")]
    private static partial Regex OffsetPattern();

    [GeneratedRegex($"^(none|light|normal|medium|semi-bold|bold|{Pixels})$")]
    private static partial Regex BorderPattern();

    [GeneratedRegex($"^(xxs|xs|sm|md|lg|xl|xxl|3xl|4xl|5xl|{Pixels})$")]
    private static partial Regex TextSizePattern();

    [GeneratedRegex($"^(xxs|xs|sm|md|lg|xl|xxl|3xl|4xl|5xl|full|{Pixels}|{Percent})$")]
    private static partial Regex ImageSizePattern();

    [GeneratedRegex($"^{Pixels}$")]
    private static partial Regex PixelPattern();

    [GeneratedRegex(@"^\d+(\.\d+)?deg$")]
    private static partial Regex AnglePattern();

    [GeneratedRegex($"^{Percent}$")]
    private static partial Regex SharePattern();
}
