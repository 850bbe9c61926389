using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace LineBot.Dialogs.Engine;

/// <summary>
/// One document per conversation or person: loaded once in a turn, written once at its end, and only when it changed. A write carries
/// the tag of what was read, so of two turns at once one is told that it lost.
/// </summary>
public abstract class BotState(IStorage storage)
{
    // Thai stays readable and short; the document never stands inside HTML.
    private static readonly JsonWriterOptions Written = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private string CacheKey => GetType().FullName!;

    public IStatePropertyAccessor<T> CreateProperty<T>(string name, JsonTypeInfo<T> type)
        where T : notnull
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new Property<T>(this, name, type);
    }

    public async Task LoadAsync(ITurnContext turnContext, bool force, CancellationToken cancellationToken)
    {
        if (!force && Cached(turnContext) is not null) { return; }
        var key = GetStorageKey(turnContext);
        var items = await storage.ReadAsync([key], cancellationToken);
        var item = items.GetValueOrDefault(key);
        turnContext.TurnState.Set(CacheKey, new CachedState(Parse(item?.Json), item?.Json, item?.ETag));
    }

    /// <summary>Writes what changed since it was loaded; in-place changes of a value count. Without anything loaded it does nothing.</summary>
    public async Task SaveChangesAsync(ITurnContext turnContext, bool force, CancellationToken cancellationToken)
    {
        if (Cached(turnContext) is not { } cached) { return; }
        var json = Serialize(cached.Values);
        if (!force && json == (cached.Json ?? "{}")) { return; }

        var key = GetStorageKey(turnContext);
        await storage.WriteAsync(new Dictionary<string, StoreItem> { [key] = new(json, cached.ETag) }, cancellationToken);
        turnContext.TurnState.Set(CacheKey, new Unloaded());   // The new tag is known to the storage only: the next use reads again.
    }

    /// <summary>Empties the document at once. A save at the end of the same turn then writes a new one, if there is anything to write.</summary>
    public async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        await storage.DeleteAsync([GetStorageKey(turnContext)], cancellationToken);
        turnContext.TurnState.Set(CacheKey, new CachedState(new(), null, null));
    }

    /// <summary>Empties what is loaded; the save at the end of the turn writes it.</summary>
    public async Task ClearStateAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        await LoadAsync(turnContext, force: false, cancellationToken);
        turnContext.TurnState.Set(CacheKey, Cached(turnContext)! with { Values = new() });
    }

    protected abstract string GetStorageKey(ITurnContext turnContext);

    private static DialogValues Parse(string? json)
    {
        try
        {
            return json is null ? new() : JsonSerializer.Deserialize(json, EngineJson.Default.DialogValues) ?? new();
        }
        catch (JsonException exception)
        {
            throw new StaleDialogException("The stored state is not an object.", exception);
        }
    }

    private static string Serialize(DialogValues values)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var writer = new Utf8JsonWriter(buffer, Written)) { JsonSerializer.Serialize(writer, values, EngineJson.Default.DialogValues); }
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private CachedState? Cached(ITurnContext turnContext) => turnContext.TurnState.Get<CachedState>(CacheKey);

    private async Task<DialogValues> ValuesAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        await LoadAsync(turnContext, force: false, cancellationToken);
        return Cached(turnContext)!.Values;
    }

    private sealed record CachedState(DialogValues Values, string? Json, string? ETag);

    private sealed record Unloaded;

    private sealed class Property<T>(BotState state, string name, JsonTypeInfo<T> type) : IStatePropertyAccessor<T>
        where T : notnull
    {
        public string Name => name;

        public async Task<T?> GetAsync(ITurnContext turnContext, Func<T>? defaultValueFactory, CancellationToken cancellationToken)
        {
            var values = await state.ValuesAsync(turnContext, cancellationToken);
            if (!values.Contains(name) && defaultValueFactory is not null) { values.Set(name, defaultValueFactory(), type); }
            return values.Get(name, type);
        }

        public async Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken) =>
            (await state.ValuesAsync(turnContext, cancellationToken)).Set(name, value, type);

        public async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
            (await state.ValuesAsync(turnContext, cancellationToken)).Remove(name);
    }
}
