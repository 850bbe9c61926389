using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using LineBot.Dialogs.Engine;

namespace LineBot.Dialogs;

/// <summary>
/// The engine's documents within the one text that the host loads and commits. Who was faster is the host's question: it alone knows the
/// stored row's tag.
/// </summary>
internal sealed class TurnStorage : IStorage
{
    private const string TurnTag = "turn";

    private readonly SortedDictionary<string, string> documents = new(StringComparer.Ordinal);

    public TurnStorage(string? json)
    {
        if (json is null) { return; }
        using var parsed = JsonDocument.Parse(json);
        foreach (var document in parsed.RootElement.EnumerateObject()) { documents[document.Name] = document.Value.GetRawText(); }
    }

    /// <summary>Null when nothing is worth keeping.</summary>
    public string? Json
    {
        get
        {
            var kept = documents.Where(document => document.Value != "{}").ToList();
            return kept.Count == 0 ? null : Write(kept);
        }
    }

    public Task<IReadOnlyDictionary<string, StoreItem>> ReadAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
    {
        IReadOnlyDictionary<string, StoreItem> found = keys.Where(key => documents.ContainsKey(NameOf(key)))
            .ToDictionary(key => key, key => new StoreItem(documents[NameOf(key)], TurnTag));
        return Task.FromResult(found);
    }

    public Task WriteAsync(IReadOnlyDictionary<string, StoreItem> changes, CancellationToken cancellationToken)
    {
        foreach (var (key, item) in changes) { documents[NameOf(key)] = item.Json; }
        return Task.CompletedTask;
    }

    public Task DeleteAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
    {
        foreach (var key in keys) { documents.Remove(NameOf(key)); }
        return Task.CompletedTask;
    }

    // The row already says whose it is: of line/conversations/U… only the kind of document is written.
    private static string NameOf(string key) => key.Split('/')[1];

    private static string Write(List<KeyValuePair<string, string>> kept)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            foreach (var (name, document) in kept)
            {
                writer.WritePropertyName(name);
                writer.WriteRawValue(document, skipInputValidation: true);
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
