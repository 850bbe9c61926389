namespace Azure.Data.Tables;

public sealed partial class TableEntity
{
    public string? GetString(string key) => Get(key) switch
    {
        null => null,
        string value => value,
        var other => throw Mismatch(key, nameof(String), other),
    };

    public byte[]? GetBinary(string key) => Get(key) switch
    {
        null => null,
        byte[] value => value,
        BinaryData value => value.ToArray(),
        var other => throw Mismatch(key, "Byte[]", other),
    };

    public BinaryData? GetBinaryData(string key) => Get(key) switch
    {
        null => null,
        BinaryData value => value,
        byte[] value => BinaryData.FromBytes(value),
        var other => throw Mismatch(key, nameof(BinaryData), other),
    };

    public bool? GetBoolean(string key) => Get(key) switch
    {
        null => null,
        bool value => value,
        var other => throw Mismatch(key, nameof(Boolean), other),
    };

    public DateTime? GetDateTime(string key) => Get(key) switch
    {
        null => null,
        DateTime value => value,
        DateTimeOffset value => value.UtcDateTime,
        var other => throw Mismatch(key, nameof(DateTime), other),
    };

    public DateTimeOffset? GetDateTimeOffset(string key) => Get(key) switch
    {
        null => null,
        DateTimeOffset value => value,
        DateTime value => new DateTimeOffset(value),
        var other => throw Mismatch(key, nameof(DateTimeOffset), other),
    };

    /// <summary>The service may give back a double without a fraction as an integer.</summary>
    public double? GetDouble(string key) => Get(key) switch
    {
        null => null,
        double value => value,
        int value => value,
        var other => throw Mismatch(key, nameof(Double), other),
    };

    public Guid? GetGuid(string key) => Get(key) switch
    {
        null => null,
        Guid value => value,
        var other => throw Mismatch(key, nameof(Guid), other),
    };

    public int? GetInt32(string key) => Get(key) switch
    {
        null => null,
        int value => value,
        var other => throw Mismatch(key, nameof(Int32), other),
    };

    public long? GetInt64(string key) => Get(key) switch
    {
        null => null,
        long value => value,
        var other => throw Mismatch(key, nameof(Int64), other),
    };

    private object? Get(string key) => _properties.GetValueOrDefault(key);

    private static InvalidOperationException Mismatch(string key, string wanted, object found) =>
        new($"The property '{key}' holds a {found.GetType().Name}, not a {wanted}.");
}
