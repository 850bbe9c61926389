using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LineBot.Cli.Commands;
using LineBot.Cli.Screen;
using LineBot.Dialogs.Language;

namespace LineBot.Cli.Understanding;

/// <summary><c>linebot understand</c>: the try-it box for what the bot makes of people's words.</summary>
internal static class UnderstandCommand
{
    private const string Manual = """
        What the bot makes of people's words. ลองดูว่าบอตเข้าใจว่าอะไร

          linebot understand "ขอดูยอดหน่อยค่ะ"                 what is wanted, how sure, and which words decided
          linebot understand "สองหมื่นห้า" --as amount         25,000.00
          linebot understand "สิ้นเดือนหน้า" --as date --on 2026-11-21
          linebot understand "ไม่เอาแล้วค่ะ" --as yes-no
          linebot understand --file phrases.txt --json        one JSON line for each line; without TEXT and --file stdin is read
          linebot understand --score labelled.tsv             how many of "intent TAB phrase" are heard right, as what the others, and how fast

        As intent: balance, loan, next-payment, history, welfare-request, claim-status, report-case, case-status, send-slip, rules, help,
        cancel, link, unlink, contact-committee, emergency, none. From confidence 0.6 on the bot acts; below it asks back.
        As yes-no: "yes", "no" or null. What can mean several things has no value but readings.
        """;

    private static readonly string[] Kinds = ["intent", "amount", "date", "yes-no"];

    public static Command Create()
    {
        var text = new Argument<string?>("TEXT") { Arity = ArgumentArity.ZeroOrOne, Description = "What somebody typed. ข้อความ" };
        var file = new Option<FileInfo?>("--file") { HelpName = "F", Description = "Reads each line of a UTF-8 file." };
        var kind = new Option<string>("--as") { HelpName = "KIND", DefaultValueFactory = _ => Kinds[0], Description = "intent, amount, date or yes-no." };
        kind.AcceptOnlyFromAmong(Kinds);
        var rules = new Option<FileInfo?>("--rules") { HelpName = "F", Description = "A fund's own patterns, read after ours; written as in intents.txt." };
        var score = new Option<FileInfo?>("--score") { HelpName = "F", Description = "Prints the confusion table of a file of labelled phrases." };
        var on = Arguments.On();
        var json = Arguments.Json();
        var command = new Command("understand", Manual) { text, file, kind, on, rules, score, json };
        command.Runs((arguments, cancellationToken) =>
        {
            if (arguments.GetValue(score) is { } labelled) { return ScoreAsync(labelled, arguments.GetValue(rules), cancellationToken); }

            var day = arguments.GetValue(on) ?? Today.InThailand(TimeProvider.System.GetUtcNow());
            var write = WriterOf(arguments.GetValue(kind)!, day, arguments.GetValue(rules), arguments.GetValue(json));
            return RunAsync(Lines(arguments.GetValue(text), arguments.GetValue(file)), write, cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync(IAsyncEnumerable<string> lines, Func<string, string> write, CancellationToken cancellationToken)
    {
        await using var output = new StreamWriter(Console.OpenStandardOutput(), Console.OutputEncoding) { NewLine = "\n" };
        await foreach (var line in lines.WithCancellation(cancellationToken)) { await output.WriteLineAsync(write(line)); }
        return Door.Done;
    }

    private static async Task<int> ScoreAsync(FileInfo labelled, FileInfo? rules, CancellationToken cancellationToken)
    {
        var lines = await File.ReadAllLinesAsync(labelled.FullName, cancellationToken);
        var speed = ReadingSpeed.Of(() => IntentReader.Load(rules?.FullName), lines);
        await Console.Out.WriteLineAsync(ConfusionTable.Of(speed.Reader, lines).ToString());
        await Console.Out.WriteLineAsync(speed.ToString());
        return Door.Done;
    }

    private static IAsyncEnumerable<string> Lines(string? text, FileInfo? file) =>
        text is not null ? new[] { text }.ToAsyncEnumerable() : file is not null ? File.ReadLinesAsync(file.FullName) : ReadInputAsync();

    private static async IAsyncEnumerable<string> ReadInputAsync()
    {
        using var input = new StreamReader(Console.OpenStandardInput());
        while (await input.ReadLineAsync() is { } line) { yield return line; }
    }

    private static Func<string, string> WriterOf(string kind, DateOnly day, FileInfo? rules, bool json)
    {
        switch (kind)
        {
            case "amount": return Writer(json, line => AmountAnswer.Of(line, AmountReader.Read(line)), CliJson.Relaxed.AmountAnswer, UnderstandScreen.Line);
            case "date": return Writer(json, line => DateAnswer.Of(line, DateReader.Read(line, day)), CliJson.Relaxed.DateAnswer, UnderstandScreen.Line);
            case "yes-no": return Writer(json, line => YesNoAnswer.Of(line, YesNoReader.Read(line)), CliJson.Relaxed.YesNoAnswer, UnderstandScreen.Line);
            default:
                var reader = IntentReader.Load(rules?.FullName);
                return Writer(json, line => IntentAnswer.Of(line, reader.Understand(line)), CliJson.Relaxed.IntentAnswer, UnderstandScreen.Line);
        }
    }

    private static Func<string, string> Writer<T>(bool json, Func<string, T> answer, JsonTypeInfo<T> type, Func<T, string> screen) =>
        json ? line => JsonSerializer.Serialize(answer(line), type) : line => screen(answer(line));
}
