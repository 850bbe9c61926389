namespace LineBot.Storage.Connection;

/// <summary>A connection string taken apart: <c>Name=value</c> pairs between semicolons, where a value may hold <c>=</c>.</summary>
internal sealed class ConnectionText
{
    private readonly Dictionary<string, string> parts = new(StringComparer.OrdinalIgnoreCase);

    private ConnectionText()
    {
    }

    public string? this[string name] => parts.GetValueOrDefault(name);

    /// <summary>Null where the text is not a list of pairs, or names a pair twice.</summary>
    public static ConnectionText? TryParse(string text)
    {
        var parsed = new ConnectionText();
        foreach (var pair in text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            if (equals < 1 || !parsed.parts.TryAdd(pair[..equals], pair[(equals + 1)..])) { return null; }
        }
        return parsed;
    }
}
