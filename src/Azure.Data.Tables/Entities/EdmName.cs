using System.Text.Json;

namespace Azure.Data.Tables.Entities;

/// <summary>A property's name, encoded once for the value and once for its type annotation.</summary>
internal readonly struct EdmName(string name)
{
    public JsonEncodedText Value { get; } = JsonEncodedText.Encode(name);

    public JsonEncodedText Type { get; } = JsonEncodedText.Encode(name + PropertyNames.TypeSuffix);

    public override string ToString() => Value.Value;
}
