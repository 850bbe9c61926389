using System.CommandLine;

namespace LineBot.Cli.Commands;

/// <summary>What was typed, taken apart.</summary>
internal static class CommandLine
{
    // @example is a LINE account here, not a file.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    /// <summary>An empty word, as a script passes on for a variable that is not set, is none: what is missing is then said by name.</summary>
    public static ParseResult Parse(IEnumerable<string> words) => LineBotCommand.Create().Parse([.. words.Where(word => word.Length > 0)], Parsing);
}
