using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace LineBot.Line.Messages;

/// <summary>
/// Writes a property of a closed kind as its base, so that its <c>type</c> is written too: the serializer names the kind
/// only where the declared type leaves a choice, LINE wants it always.
/// </summary>
internal sealed class AsBaseConverter<TKind, TBase> : JsonConverter<TKind>
    where TKind : class, TBase
    where TBase : class
{
    public override TKind? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize(ref reader, InfoOf<TBase>(options)) as TKind
            ?? throw new JsonException($"Expected a {typeof(TKind).Name}.");

    public override void Write(Utf8JsonWriter writer, TKind value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, InfoOf<TBase>(options));

    private static JsonTypeInfo<T> InfoOf<T>(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
}

/// <summary>The same for lists of a closed kind.</summary>
internal sealed class AsBaseListConverter<TKind, TBase> : JsonConverter<IReadOnlyList<TKind>>
    where TKind : class, TBase
    where TBase : class
{
    private static readonly AsBaseConverter<TKind, TBase> Item = new();

    public override IReadOnlyList<TKind> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray) { throw new JsonException("Expected an array."); }
        var items = new List<TKind>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(Item.Read(ref reader, typeof(TKind), options)!);
        }
        return items;
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<TKind> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var item in value) { Item.Write(writer, item, options); }
        writer.WriteEndArray();
    }
}
