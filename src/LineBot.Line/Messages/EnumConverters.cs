using System.Text.Json;
using System.Text.Json.Serialization;

namespace LineBot.Line.Messages;

/// <summary>LINE's spelling of most sets of names: openKeyboard.</summary>
internal sealed class CamelCaseEnumConverter<TEnum>()
    : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where TEnum : struct, Enum;

/// <summary>LINE's spelling in Flex: space-between.</summary>
internal sealed class KebabCaseEnumConverter<TEnum>()
    : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where TEnum : struct, Enum;

/// <summary>LINE's spelling of picker modes: datetime.</summary>
internal sealed class LowerCaseEnumConverter<TEnum>()
    : JsonStringEnumConverter<TEnum>(LowerCase.Policy, allowIntegerValues: false)
    where TEnum : struct, Enum;

internal sealed class LowerCase : JsonNamingPolicy
{
    public static LowerCase Policy { get; } = new();

    public override string ConvertName(string name) => name.ToLowerInvariant();
}
