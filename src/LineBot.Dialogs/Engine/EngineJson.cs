using System.Text.Json.Serialization;

namespace LineBot.Dialogs.Engine;

/// <summary>What the engine stores, without reflection and without type names. Fields that other code added are passed over.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(DialogState))]
[JsonSerializable(typeof(DialogValues))]
[JsonSerializable(typeof(PromptOptions))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(int))]
[JsonSerializable(typeof(long))]
[JsonSerializable(typeof(bool))]
public sealed partial class EngineJson : JsonSerializerContext;
