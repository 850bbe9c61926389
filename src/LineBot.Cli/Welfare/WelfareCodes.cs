using System.Text.Json;

namespace LineBot.Cli.Welfare;

/// <summary>The words of the import format for what the welfare rules know.</summary>
internal static class WelfareCodes
{
    public static string Of<T>(T word)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(word.ToString());

    /// <summary>The kind of a clause or reason, without its numbers.</summary>
    public static string KindOf(object clauseOrReason) => JsonNamingPolicy.KebabCaseLower.ConvertName(clauseOrReason.GetType().Name);
}
