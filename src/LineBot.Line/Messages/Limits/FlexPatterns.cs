using System.Text.RegularExpressions;

namespace LineBot.Line.Messages.Limits;

/// <summary>How LINE spells lengths and colours inside Flex.</summary>
internal static partial class FlexPatterns
{
    [GeneratedRegex(@"^#[0-9A-Fa-f]{6}\z", RegexOptions.CultureInvariant)]
    public static partial Regex OpaqueColor();

    [GeneratedRegex(@"^#([0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})\z", RegexOptions.CultureInvariant)]
    public static partial Regex Color();

    /// <summary>Room between things: spacing, margin, corner radius.</summary>
    [GeneratedRegex(@"^(none|xs|sm|md|lg|xl|xxl|[0-9]+(\.[0-9]+)?px)\z", RegexOptions.CultureInvariant)]
    public static partial Regex Space();

    [GeneratedRegex(@"^(none|xs|sm|md|lg|xl|xxl|-?[0-9]+(\.[0-9]+)?(px|%))\z", RegexOptions.CultureInvariant)]
    public static partial Regex Offset();

    [GeneratedRegex(@"^(none|xs|sm|md|lg|xl|xxl|[0-9]+(\.[0-9]+)?(px|%))\z", RegexOptions.CultureInvariant)]
    public static partial Regex Padding();

    [GeneratedRegex(@"^(none|light|normal|medium|semi-bold|bold|[0-9]+(\.[0-9]+)?px)\z", RegexOptions.CultureInvariant)]
    public static partial Regex Border();

    [GeneratedRegex(@"^[0-9]+(\.[0-9]+)?(px|%)\z", RegexOptions.CultureInvariant)]
    public static partial Regex Extent();

    [GeneratedRegex(@"^[0-9]+(\.[0-9]+)?px\z", RegexOptions.CultureInvariant)]
    public static partial Regex Pixels();

    [GeneratedRegex(@"^(xxs|xs|sm|md|lg|xl|xxl|3xl|4xl|5xl|[0-9]+(\.[0-9]+)?px)\z", RegexOptions.CultureInvariant)]
    public static partial Regex FontSize();

    [GeneratedRegex(@"^(xxs|xs|sm|md|lg|xl|xxl|3xl|4xl|5xl|full|[0-9]+(\.[0-9]+)?(px|%))\z", RegexOptions.CultureInvariant)]
    public static partial Regex ImageSize();

    [GeneratedRegex(@"^[0-9]+(\.[0-9]+)?deg\z", RegexOptions.CultureInvariant)]
    public static partial Regex Angle();

    [GeneratedRegex(@"^[0-9]+(\.[0-9]+)?%\z", RegexOptions.CultureInvariant)]
    public static partial Regex Percent();
}
