using System.Text.Json;

namespace Azure.Data.Tables.Entities;

/// <summary>The types of the Table service; <see cref="Bare"/> is what JSON says by itself.</summary>
internal enum EdmType
{
    Bare,
    String,
    Boolean,
    Int32,
    Int64,
    Double,
    Guid,
    DateTime,
    Binary,
}

/// <summary>Reads the annotation that stands before a value.</summary>
internal static class EdmTypes
{
    public static EdmType Read(ref Utf8JsonReader reader) =>
        reader.ValueTextEquals("Edm.Int64"u8) ? EdmType.Int64
        : reader.ValueTextEquals("Edm.DateTime"u8) ? EdmType.DateTime
        : reader.ValueTextEquals("Edm.Guid"u8) ? EdmType.Guid
        : reader.ValueTextEquals("Edm.Binary"u8) ? EdmType.Binary
        : reader.ValueTextEquals("Edm.Double"u8) ? EdmType.Double
        : reader.ValueTextEquals("Edm.Int32"u8) ? EdmType.Int32
        : reader.ValueTextEquals("Edm.Boolean"u8) ? EdmType.Boolean
        : EdmType.String;
}
