using System.Text.Json;
using System.Text.Json.Serialization;

namespace LineBot.Dialogs.Engine;

/// <summary>Writes values with their own types, and leaves what it reads as JSON until somebody asks with a type.</summary>
internal sealed class DialogValuesConverter : JsonConverter<DialogValues>
{
    public override DialogValues Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        if (document.RootElement.ValueKind != JsonValueKind.Object) { throw new JsonException("Dialog values are an object."); }

        var values = new DialogValues();
        foreach (var property in document.RootElement.EnumerateObject())
        {
            values.Keep(property.Name, property.Value.Clone());
        }
        return values;
    }

    public override void Write(Utf8JsonWriter writer, DialogValues value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        value.Write(writer);
        writer.WriteEndObject();
    }
}
