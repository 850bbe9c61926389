using System.Globalization;
using LineBot.Dialogs.Cards;

namespace LineBot.Dialogs.Tests.Cards;

/// <summary>Contrast as WCAG 2.2 reckons it, 1.4.3: small letters need 4.5 : 1.</summary>
public class PaletteTests
{
    [Theory]
    [InlineData(Palette.Ink, Palette.Ground)]
    [InlineData(Palette.SoftInk, Palette.Ground)]
    [InlineData(Palette.Accent, Palette.Ground)]
    [InlineData(Palette.Attention, Palette.Ground)]
    [InlineData(Palette.Accent, Palette.AccentTint)]
    [InlineData(Palette.Ink, Palette.AccentTint)]
    [InlineData(Palette.OnAccent, Palette.Accent)]
    [InlineData("#111111", Palette.SecondaryButton)]   // LINE draws the letters of a secondary button in this colour.
    public void Letters_can_be_read_by_weak_eyes(string ink, string ground) => Contrast(ink, ground).ShouldBeGreaterThanOrEqualTo(4.5);

    private static double Contrast(string one, string other)
    {
        var (light, dark) = (Math.Max(Luminance(one), Luminance(other)), Math.Min(Luminance(one), Luminance(other)));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double Luminance(string colour) =>
        (0.2126 * Channel(colour, 1)) + (0.7152 * Channel(colour, 3)) + (0.0722 * Channel(colour, 5));

    private static double Channel(string colour, int at)
    {
        var value = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
