namespace Azure.Data.Tables.Http;

/// <summary>Keys as they stand in an address. What the service would refuse is refused before it is sent.</summary>
internal static class KeyPath
{
    private const int KeyCharactersMax = 512;

    /// <summary>The path of one entity, escaped.</summary>
    public static string Entity(string table, string partitionKey, string rowKey)
    {
        Check(partitionKey, nameof(partitionKey));
        Check(rowKey, nameof(rowKey));
        return $"/{table}(PartitionKey='{Escaped(partitionKey)}',RowKey='{Escaped(rowKey)}')";
    }

    public static void Check(string key, string parameter)
    {
        ArgumentNullException.ThrowIfNull(key, parameter);
        if (key.Length > KeyCharactersMax) { throw new ArgumentException("A key is at most 1 KiB, that is 512 characters.", parameter); }
        foreach (var character in key)
        {
            if (character is '/' or '\\' or '#' or '?' || char.IsControl(character))
            {
                throw new ArgumentException(@"A key holds none of / \ # ? and no control characters.", parameter);
            }
        }
    }

    // A quote is doubled for the key's own syntax and then encoded like the rest.
    private static string Escaped(string key) => Uri.EscapeDataString(key.Replace("'", "''", StringComparison.Ordinal));
}
