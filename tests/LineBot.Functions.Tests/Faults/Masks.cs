using System.Text.RegularExpressions;

namespace LineBot.Functions.Faults;

/// <summary>Puts names in the place of what differs from run to run: the numbers of people, ids that are made up, times of day, proofs in links.</summary>
internal sealed partial class Masks(IReadOnlyList<(string Written, string Name)> known)
{
    public string Of(string text)
    {
        foreach (var (written, name) in known) { text = text.Replace(written, name, StringComparison.OrdinalIgnoreCase); }
        text = Ticks().Replace(text, "(ticks)");
        text = Port().Replace(text, "http://app");
        text = Link().Replace(text, "/api/$1/(proof)");
        text = Guid().Replace(text, "(guid)");
        text = Work().Replace(text, "$1(work)");
        text = Since().Replace(text, "ค้างตั้งแต่ (time)");
        text = Menu().Replace(text, "richmenu-(id)");
        text = Run().Replace(text, "$1(run)$2");
        text = ShortHash().Replace(text, "(hex)");
        text = Hex().Replace(text, "(hex)");
        return Time().Replace(text, "(time)");
    }

    /// <summary>A moment inside of a key, counted up or down.</summary>
    [GeneratedRegex(@"(?<![0-9A-Za-z])0[0-9]{18}(?![0-9A-Za-z])")]
    private static partial Regex Ticks();

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Port();

    [GeneratedRegex(@"/api/(photos|qr|cases|my-data|pages|guarantees|workbooks)/[A-Za-z0-9_\-.%]+")]
    private static partial Regex Link();

    [GeneratedRegex("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}")]
    private static partial Regex Guid();

    /// <summary>What was laid aside, in the keys of its rows and in the data of its buttons.</summary>
    [GeneratedRegex("(waiting:|done:|outbox-again/|outbox-drop/)[0-9a-f]{12}")]
    private static partial Regex Work();

    /// <summary>The queue's own clock says when something was laid aside.</summary>
    [GeneratedRegex("ค้างตั้งแต่ [^\"]+")]
    private static partial Regex Since();

    [GeneratedRegex(@"richmenu-\d+")]
    private static partial Regex Menu();

    /// <summary>The run of a conversation, in the data of its buttons and in its state.</summary>
    [GeneratedRegex("([/\"])[0-9a-f]{10}([/\"])")]
    private static partial Regex Run();

    /// <summary>With a letter: the step of an event has none.</summary>
    [GeneratedRegex(@"\b(?=[0-9]*[a-f])[0-9a-f]{16}\b")]
    private static partial Regex ShortHash();

    [GeneratedRegex("[0-9a-fA-F]{32,}")]
    private static partial Regex Hex();

    [GeneratedRegex(@"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(\.\d+)?(Z|[+-]\d\d:\d\d)?")]
    private static partial Regex Time();
}
