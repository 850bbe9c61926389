using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Spectre.Console;

namespace LineBot.Cli.Screen;

/// <summary>Where words go: answers to stdout, everything else to stderr, so that a script reads only what it asked for.</summary>
internal static class Out
{
    private const int WidthOfFiles = 160;

    /// <summary>For people. Wide where nobody's window limits it.</summary>
    public static IAnsiConsole Answers { get; } = Create(Console.Out, Console.IsOutputRedirected);

    public static IAnsiConsole Remarks { get; } = Create(Console.Error, Console.IsErrorRedirected);

    public static async Task JsonAsync<T>(T answer, JsonTypeInfo<T> type)
    {
        await using var stdout = Console.OpenStandardOutput();
        await JsonSerializer.SerializeAsync(stdout, answer, type);
        await stdout.WriteAsync("\n"u8.ToArray());
    }

    public static Task ErrorAsync(string sentence) => Console.Error.WriteLineAsync($"linebot: {sentence}");

    public static Task RemarkAsync(string sentence) => Console.Error.WriteLineAsync(sentence);

    private static IAnsiConsole Create(TextWriter writer, bool isRedirected)
    {
        var console = AnsiConsole.Create(new()
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = isRedirected ? AnsiSupport.No : AnsiSupport.Detect,
            Interactive = isRedirected ? InteractionSupport.No : InteractionSupport.Detect,
        });
        if (isRedirected) { console.Profile.Width = WidthOfFiles; }
        return console;
    }
}
