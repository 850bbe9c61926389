namespace LineBot.Dialogs.Engine;

/// <summary>Keeps documents by key.</summary>
public interface IStorage
{
    /// <summary>What there is; a missing key is absent from the answer.</summary>
    Task<IReadOnlyDictionary<string, StoreItem>> ReadAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken);

    /// <summary>
    /// Null tag: the document is new. A tag: it is still as it was read. <c>*</c>: whatever there is.
    /// </summary>
    /// <exception cref="StorageConflictException">Somebody else wrote in between.</exception>
    Task WriteAsync(IReadOnlyDictionary<string, StoreItem> changes, CancellationToken cancellationToken);

    /// <summary>Unknown keys are no error.</summary>
    Task DeleteAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken);
}

/// <summary>Something that is stored under a tag which changes with every write.</summary>
public interface IStoreItem
{
    string? ETag { get; }
}

/// <summary>A document as stored: JSON text without type names.</summary>
public sealed record StoreItem(string Json, string? ETag) : IStoreItem
{
    public override string ToString() => $"document {ETag}";
}

/// <summary>A document changed between reading and writing. The turn is run again from what is there now; no dialog ever sees this.</summary>
public sealed class StorageConflictException : InvalidOperationException
{
    public StorageConflictException()
    {
    }

    public StorageConflictException(string key)
        : base($"'{key}' was changed by another turn.")
    {
    }

    public StorageConflictException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
