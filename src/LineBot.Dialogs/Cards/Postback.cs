using System.Diagnostics.CodeAnalysis;

namespace LineBot.Dialogs.Cards;

/// <summary>
/// What a button sends back: <c>action/arg/arg</c>. It passes through a person's device, so whoever receives it
/// parses every argument and asks again whether this person may.
/// </summary>
public sealed record Postback
{
    /// <summary>LINE's limit for the data of an action.</summary>
    public const int LengthMax = 300;

    public Postback(string action, params IReadOnlyList<string> arguments)
    {
        ArgumentException.ThrowIfNullOrEmpty(action);
        (Action, Arguments) = (action, arguments);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Data.Length, LengthMax, nameof(arguments));
    }

    public string Action { get; }

    public IReadOnlyList<string> Arguments { get; }

    public string Data => string.Join('/', Arguments.Prepend(Action).Select(Escape));

    public static bool TryParse(string? data, [NotNullWhen(true)] out Postback? postback)
    {
        postback = null;
        if (data is not { Length: > 0 and <= LengthMax }) { return false; }

        var parts = data.Split('/').Select(Unescape).ToList();
        if (parts[0].Length == 0) { return false; }
        // What was sent in another spelling may be longer in ours; then it is not ours.
        if (parts.Sum(part => Escape(part).Length + 1) - 1 > LengthMax) { return false; }
        postback = new(parts[0], parts[1..]);
        return true;
    }

    /// <summary>The argument at a place; empty where there is none, which no value of ours parses.</summary>
    public string Argument(int place) => place < Arguments.Count ? Arguments[place] : "";

    public bool Equals(Postback? other) => other is not null && Data == other.Data;

    public override int GetHashCode() => string.GetHashCode(Data, StringComparison.Ordinal);

    /// <summary>The action only: the arguments name members and loans.</summary>
    public override string ToString() => Action;

    private static string Escape(string part) =>
        part.Replace("%", "%25", StringComparison.Ordinal).Replace("/", "%2F", StringComparison.Ordinal);

    private static string Unescape(string part) =>
        part.Replace("%2F", "/", StringComparison.Ordinal).Replace("%25", "%", StringComparison.Ordinal);
}
