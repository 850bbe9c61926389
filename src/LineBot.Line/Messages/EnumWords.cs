using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace LineBot.Line.Messages;

/// <summary>
/// What LINE calls the values of an enumeration, in their order. The serializer's own converter finds the names by reflection, and none of its code for
/// our enumerations can be compiled ahead: at the first answer that took a third of all that had to be compiled.
/// </summary>
internal abstract class EnumWords<TEnum>(params string[] words) : JsonConverter<TEnum>
    where TEnum : struct, Enum
{
    private readonly JsonEncodedText[] words = [.. words.Select(word => JsonEncodedText.Encode(word))];

    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        for (var value = 0; reader.TokenType == JsonTokenType.String && value < words.Length; value++)
        {
            if (reader.ValueTextEquals(words[value].EncodedUtf8Bytes)) { return Unsafe.BitCast<int, TEnum>(value); }
        }

        throw new JsonException($"Expected a {typeof(TEnum).Name}.");
    }

    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) =>
        writer.WriteStringValue(words[Unsafe.BitCast<TEnum, int>(value)]);
}
