namespace LineBot.Dialogs.Cards;

/// <summary>
/// One accent, a calm ground, and inks that keep WCAG's contrast of 4.5 : 1 on it; a test reckons every pair.
/// </summary>
public static class Palette
{
    public const string Accent = "#0B6B53";
    public const string OnAccent = "#FFFFFF";
    public const string AccentTint = "#E6F2EE";
    public const string Ground = "#FFFFFF";
    public const string Ink = "#1F2933";
    public const string SoftInk = "#52606D";
    public const string Attention = "#9A3412";
    public const string SecondaryButton = "#E4E9EC";
    public const string Hairline = "#D9E2E0";

    internal static string InkFor(Tone tone) => tone switch
    {
        Tone.Good => Accent,
        Tone.Attention => Attention,
        Tone.Quiet => SoftInk,
        _ => Ink,
    };
}
