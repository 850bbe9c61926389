using System.Text.Json.Serialization;
using LineBot.Funds.Cases;
using LineBot.Storage.Welfare;

namespace LineBot.Storage.Cases;

/// <summary>How cases are written: kinds by their names, values of the fund as their text, money as satang.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true,
    Converters = [typeof(StoredValues)], IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(Case))]
[JsonSerializable(typeof(CaseLine))]
internal sealed partial class CaseJson : JsonSerializerContext;
