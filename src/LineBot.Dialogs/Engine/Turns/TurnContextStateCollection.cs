namespace LineBot.Dialogs.Engine;

/// <summary>What lives for one turn, by name or by type.</summary>
public sealed class TurnContextStateCollection
{
    private readonly Dictionary<string, object> values = new(StringComparer.Ordinal);

    public T? Get<T>()
        where T : class => Get<T>(typeof(T).FullName!);

    public T? Get<T>(string key)
        where T : class => values.GetValueOrDefault(key) as T;

    public void Set<T>(T value)
        where T : class => Set(typeof(T).FullName!, value);

    public void Set<T>(string key, T value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value);
        values[key] = value;
    }
}
