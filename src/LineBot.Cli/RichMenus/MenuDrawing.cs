using System.Globalization;
using System.Security;
using System.Text;
using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Menus;

namespace LineBot.Cli.RichMenus;

/// <summary>
/// Draws a menu as SVG from the same cells that become its places to tap, so that picture and places cannot differ. A browser makes the
/// PNG of it (draw.mjs): nothing else here sets Thai letters.
/// </summary>
internal static class MenuDrawing
{
    private const string DeepAccent = "#0A5F4A";
    private const int Gap = 14;
    private const int IconSize = 330;
    private const int LettersPerLine = 11;

    public static string Draw(ChatMenu menu)
    {
        var svg = new StringBuilder();
        Line(svg, $"""<svg xmlns="http://www.w3.org/2000/svg" width="{ChatMenu.Width}" height="{ChatMenu.Height}" viewBox="0 0 {ChatMenu.Width} {ChatMenu.Height}">""");
        Line(svg, $"""<rect width="{ChatMenu.Width}" height="{ChatMenu.Height}" fill="{Palette.Hairline}"/>""");
        foreach (var cell in menu.Cells) { Draw(svg, cell, menu.Language); }
        Line(svg, $"</svg>");
        return svg.ToString();
    }

    private static void Draw(StringBuilder svg, MenuCell cell, SpokenLanguage language)
    {
        var (x, y, width, height) = cell.Bounds;
        var (ground, ink, icon) = cell.IsPrimary
            ? (Palette.Accent, Palette.OnAccent, Palette.OnAccent)
            : (Palette.Ground, Palette.Ink, cell.Icon == "alarm" ? Palette.Attention : Palette.Accent);
        var middle = x + (width / 2);
        Line(svg, $"""<g data-x="{x}" data-y="{y}" data-width="{width}" data-height="{height}">""");
        Line(svg, $"""<rect x="{x + Gap}" y="{y + Gap}" width="{width - (2 * Gap)}" height="{height - (2 * Gap)}" rx="44" fill="{ground}"/>""");
        Line(svg, $"""<circle cx="{middle}" cy="{y + 310}" r="222" fill="{(cell.IsPrimary ? DeepAccent : Palette.AccentTint)}"/>""");
        Line(svg, $"""<svg x="{middle - (IconSize / 2)}" y="{y + 310 - (IconSize / 2)}" width="{IconSize}" height="{IconSize}" viewBox="0 0 64 64" fill="none" stroke="{icon}" stroke-width="3.5" stroke-linecap="round" stroke-linejoin="round">""");
        svg.Append(MenuFiles.Icon(cell.Icon));
        Line(svg, $"</svg>");
        Write(svg, Lines(cell.Label.In(new(language)), width), middle, y, ink);
        Line(svg, $"</g>");
    }

    private static void Write(StringBuilder svg, string[] lines, long middle, long top, string ink)
    {
        var (size, first, step) = lines.Length == 1 ? (128, 712L, 0L) : (104, 660L, 118L);
        for (var i = 0; i < lines.Length; i++)
        {
            Line(svg, $"""<text x="{middle}" y="{top + first + (i * step)}" font-family="Loma, 'Noto Sans Thai', sans-serif" font-weight="700" font-size="{size}" text-anchor="middle" fill="{ink}">{SecurityElement.Escape(lines[i])}</text>""");
        }
    }

    /// <summary>Latin words may take two lines; Thai ones are short enough.</summary>
    private static string[] Lines(string label, long width)
    {
        var space = label.LastIndexOf(' ');
        return label.Length <= LettersPerLine || width > ChatMenu.Width / 2 || space < 0 ? [label] : [label[..space], label[(space + 1)..]];
    }

    private static void Line(StringBuilder svg, FormattableString line) => svg.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
