using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Azure.Data.Tables;

/// <summary>An entity without a model: a dictionary of property names and values.</summary>
[SuppressMessage("Naming", "CA1710", Justification = "The name of the package.")]
public sealed partial class TableEntity : ITableEntity, IDictionary<string, object>
{
    private readonly Dictionary<string, object> _properties;

    private const int PropertiesExpected = 16;

    public TableEntity() => _properties = new(PropertiesExpected);

    public TableEntity(string partitionKey, string rowKey)
        : this()
    {
        PartitionKey = partitionKey;
        RowKey = rowKey;
    }

    public TableEntity(IDictionary<string, object> values) => _properties = values is null ? [] : new(values);

    public string PartitionKey
    {
        get => GetString(PropertyNames.PartitionKey)!;
        set => _properties[PropertyNames.PartitionKey] = value;
    }

    public string RowKey
    {
        get => GetString(PropertyNames.RowKey)!;
        set => _properties[PropertyNames.RowKey] = value;
    }

    public DateTimeOffset? Timestamp
    {
        get => GetDateTimeOffset(PropertyNames.Timestamp);
        set => _properties[PropertyNames.Timestamp] = value!;
    }

    public ETag ETag
    {
        get => GetString(PropertyNames.ETag) is { } value ? new ETag(value) : default;
        set => _properties[PropertyNames.ETag] = value.ToString();
    }

    public ICollection<string> Keys => _properties.Keys;

    public int Count => _properties.Count;

    ICollection<object> IDictionary<string, object>.Values => _properties.Values;

    bool ICollection<KeyValuePair<string, object>>.IsReadOnly => false;

    /// <summary>Null for a property that is not there. A property keeps its type: only an int widens to a long or a double.</summary>
    public object this[string key]
    {
        get => _properties.TryGetValue(key, out var value) ? value : null!;
        set => _properties[key] = value is not null && _properties.TryGetValue(key, out var present) && present is not null
            ? OfSameType(key, present, value)
            : value!;
    }

    public void Add(string key, object value) => _properties.Add(key, value);

    public bool Remove(string key) => _properties.Remove(key);

    public bool ContainsKey(string key) => _properties.ContainsKey(key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object value) => _properties.TryGetValue(key, out value);

    public void Clear() => _properties.Clear();

    void ICollection<KeyValuePair<string, object>>.Add(KeyValuePair<string, object> item) => Add(item.Key, item.Value);

    bool ICollection<KeyValuePair<string, object>>.Contains(KeyValuePair<string, object> item) =>
        ((ICollection<KeyValuePair<string, object>>)_properties).Contains(item);

    void ICollection<KeyValuePair<string, object>>.CopyTo(KeyValuePair<string, object>[] array, int arrayIndex) =>
        ((ICollection<KeyValuePair<string, object>>)_properties).CopyTo(array, arrayIndex);

    bool ICollection<KeyValuePair<string, object>>.Remove(KeyValuePair<string, object> item) =>
        ((ICollection<KeyValuePair<string, object>>)_properties).Remove(item);

    IEnumerator<KeyValuePair<string, object>> IEnumerable<KeyValuePair<string, object>>.GetEnumerator() => _properties.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _properties.GetEnumerator();

    private static object OfSameType(string key, object present, object value) => (present, value) switch
    {
        (long, int narrow) => (long)narrow,
        (double, int narrow) => (double)narrow,
        (int, long or double) => value,
        _ when present.GetType() == value.GetType() => value,
        _ => throw new InvalidOperationException(
            $"The property '{key}' holds a {present.GetType().Name}; a {value.GetType().Name} cannot take its place."),
    };
}
