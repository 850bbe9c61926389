using System.Text.RegularExpressions;

namespace LineBot.Line.Messages.Limits;

/// <summary>
/// A spot inside a request where faults are reported. Its name, as LINE spells it, is put together only when there is one.
/// </summary>
internal sealed class Place
{
    private const int UrlLengthMax = 2000;
    private readonly List<MessageFault> faults;
    private readonly Place? parent;
    private readonly string? name;
    private readonly int? index;

    private Place(List<MessageFault> faults, Place? parent, string? name, int? index)
    {
        this.faults = faults;
        this.parent = parent;
        this.name = name;
        this.index = index;
        IsFlex = parent?.IsFlex ?? false;
        Message = parent?.Message;
    }

    private bool IsFlex { get; init; }

    private int? Message { get; init; }

    private string Path => (parent?.Path ?? "", IsFlex, name, index) switch
    {
        (var path, _, null, _) => path,
        (var path, true, { } list, { } number) => Invariant($"{path}/{list}/{number}"),
        (var path, true, { } property, null) => $"{path}/{property}",
        ("", false, { } property, _) => property + Number,
        (var path, false, { } property, _) => $"{path}.{property}{Number}",
    };

    private string Number => index is { } number ? Invariant($"[{number}]") : "";

    public static Place Root(List<MessageFault> faults) => new(faults, null, null, null);

    /// <summary>A whole message; LINE names Flex parts from the container on, so the message's number is kept beside.</summary>
    public Place InMessage(int number) => new(faults, this, "messages", number) { Message = number };

    /// <summary>Inside a Flex container LINE writes paths with slashes, beginning anew.</summary>
    public Place InFlex() => new(faults, null, null, null) { IsFlex = true, Message = Message };

    public Place Property(string property) => new(faults, this, property, null);

    public Place Item(string list, int number) => new(faults, this, list, number);

    public void Report(string problem) => faults.Add(new(Path.Length == 0 ? "/" : Path, problem) { MessageIndex = Message });

    public void Report(string property, string problem) => Property(property).Report(problem);

    public void Length(string property, string? text, int minimum, int maximum, Counting counting = Counting.Utf16)
    {
        if (text is null) { return; }
        if (text.Length == 0 && minimum > 0) { Report(property, "May not be empty"); return; }
        if (counting.Measure(text) > maximum) { Report(property, Invariant($"Length must be between {minimum} and {maximum}")); }
    }

    public void Size<T>(string property, IReadOnlyCollection<T> items, int minimum, int maximum)
    {
        if (items.Count < minimum || items.Count > maximum)
        {
            Report(property, Invariant($"Size must be between {minimum} and {maximum}"));
        }
    }

    public void Range(string property, double? value, double minimum, double maximum)
    {
        if (value is { } number && !(number >= minimum && number <= maximum))
        {
            Report(property, Invariant($"Must be between {minimum} and {maximum}"));
        }
    }

    public void HttpsUrl(string property, string? url, int maximum = UrlLengthMax)
    {
        Length(property, url, 1, maximum);
        // A loopback address is reachable on a developer's desk alone, where the simulator stands in for LINE.
        if (url is { Length: > 0 } && !IsUri(url, "https") && !(IsUri(url, "http") && new Uri(url).IsLoopback)) { Report(property, "invalid uri"); }
    }

    public void Uri(string property, string? uri, int maximum)
    {
        Length(property, uri, 1, maximum);
        if (uri is { Length: > 0 } && !IsUri(uri, "http", "https", "line", "tel")) { Report(property, "invalid uri scheme"); }
    }

    public void Pattern(string property, string? text, Regex pattern)
    {
        if (text is not null && !pattern.IsMatch(text)) { Report(property, "invalid property"); }
    }

    // LINE wants addresses percent-encoded; a raw Thai file name is refused.
    private static bool IsUri(string text, params ReadOnlySpan<string> schemes) =>
        System.Text.Ascii.IsValid(text)
        && !text.Contains(' ', StringComparison.Ordinal)
        && System.Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && schemes.Contains(uri.Scheme);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
