using System.Globalization;

namespace LineBot.Dialogs.Engine;

/// <summary>Documents in this process, for tests and for trying a dialog out.</summary>
public sealed class MemoryStorage : IStorage
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, StoreItem> items = new(StringComparer.Ordinal);
    private long writes;

    public Task<IReadOnlyDictionary<string, StoreItem>> ReadAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            IReadOnlyDictionary<string, StoreItem> found = keys.Where(items.ContainsKey).ToDictionary(key => key, key => items[key]);
            return Task.FromResult(found);
        }
    }

    public Task WriteAsync(IReadOnlyDictionary<string, StoreItem> changes, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            foreach (var (key, item) in changes) { Check(key, item); }
            foreach (var (key, item) in changes) { items[key] = item with { ETag = NextTag() }; }
        }
        return Task.CompletedTask;
    }

    public Task DeleteAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            foreach (var key in keys) { items.Remove(key); }
        }
        return Task.CompletedTask;
    }

    private void Check(string key, StoreItem item)
    {
        if (item.ETag is "") { throw new ArgumentException("An empty tag says nothing; null is for new documents.", nameof(item)); }
        if (item.ETag != "*" && item.ETag != items.GetValueOrDefault(key)?.ETag) { throw new StorageConflictException(key); }
    }

    private string NextTag() => (++writes).ToString(CultureInfo.InvariantCulture);
}
