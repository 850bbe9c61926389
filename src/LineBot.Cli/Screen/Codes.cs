using System.Text.Json;

namespace LineBot.Cli.Screen;

/// <summary>Cases as scripts read them: kebab-case.</summary>
internal static class Codes
{
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
