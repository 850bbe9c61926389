using System.Text.RegularExpressions;

namespace LineBot.Line.Messages.Limits;

/// <summary>A spot inside a request, under the name that LINE gives it, where faults are reported.</summary>
internal readonly record struct Place
{
    private const int UrlLengthMax = 2000;
    private readonly List<MessageFault> faults;
    private readonly string path;
    private readonly bool inFlex;

    private Place(List<MessageFault> faults, string path, bool inFlex, int? message)
    {
        this.faults = faults;
        this.path = path;
        this.inFlex = inFlex;
        Message = message;
    }

    private int? Message { get; init; }

    public static Place Root(List<MessageFault> faults) => new(faults, "", inFlex: false, message: null);

    /// <summary>A whole message; LINE names Flex parts from the container on, so the message's number is kept beside.</summary>
    public Place InMessage(int index) => Property("messages").Item(index) with { Message = index };

    /// <summary>Inside a Flex container LINE writes paths with slashes.</summary>
    public Place InFlex() => new(faults, "", inFlex: true, Message);

    public Place Property(string name) => new(faults, PathOf(name), inFlex, Message);

    public Place Item(int index) => new(faults, inFlex ? $"{path}/{index}" : $"{path}[{index}]", inFlex, Message);

    public void Report(string problem) => faults.Add(new(path.Length == 0 ? "/" : path, problem) { MessageIndex = Message });

    public void Report(string name, string problem) => Property(name).Report(problem);

    public void Length(string name, string? text, int minimum, int maximum, Counting counting = Counting.Utf16)
    {
        if (text is null) { return; }
        if (text.Length == 0 && minimum > 0) { Report(name, "May not be empty"); return; }
        if (counting.Measure(text) > maximum) { Report(name, $"Length must be between {minimum} and {maximum}"); }
    }

    public void Size<T>(string name, IReadOnlyCollection<T> items, int minimum, int maximum)
    {
        if (items.Count < minimum || items.Count > maximum) { Report(name, $"Size must be between {minimum} and {maximum}"); }
    }

    public void Range(string name, double? value, double minimum, double maximum)
    {
        if (value is { } number && !(number >= minimum && number <= maximum)) { Report(name, $"Must be between {minimum} and {maximum}"); }
    }

    public void HttpsUrl(string name, string? url, int maximum = UrlLengthMax)
    {
        Length(name, url, 1, maximum);
        if (url is { Length: > 0 } && !IsUri(url, "https")) { Report(name, "invalid uri"); }
    }

    public void Uri(string name, string? uri, int maximum)
    {
        Length(name, uri, 1, maximum);
        if (uri is { Length: > 0 } && !IsUri(uri, "http", "https", "line", "tel")) { Report(name, "invalid uri scheme"); }
    }

    public void Pattern(string name, string? text, Regex pattern)
    {
        if (text is not null && !pattern.IsMatch(text)) { Report(name, "invalid property"); }
    }

    // LINE wants addresses percent-encoded; a raw Thai file name is refused.
    private static bool IsUri(string text, params ReadOnlySpan<string> schemes) =>
        System.Text.Ascii.IsValid(text)
        && !text.Contains(' ', StringComparison.Ordinal)
        && System.Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && schemes.Contains(uri.Scheme);

    private string PathOf(string name) => inFlex ? $"{path}/{name}" : path.Length == 0 ? name : $"{path}.{name}";
}
