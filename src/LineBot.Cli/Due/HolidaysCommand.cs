using System.CommandLine;
using System.Globalization;
using LineBot.Cli.Commands;
using LineBot.Cli.Screen;
using LineBot.Cli.Settings;
using LineBot.Funds.Due;
using Spectre.Console;

namespace LineBot.Cli.Due;

/// <summary><c>linebot due holidays FILE</c>: reads public holidays, each with the paper that says so.</summary>
internal static class HolidaysCommand
{
    private const int Columns = 4;

    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "CSV with the columns date,name,source,published; dates as 2026-12-31. ไฟล์วันหยุด" };
        var json = Arguments.Json();
        var command = new Command("holidays", "Reads public holidays; a year in the file replaces what was known of it. วันหยุดราชการ") { file, json };
        command.Runs((arguments, cancellationToken) => RunAsync(arguments.GetValue(file)!, arguments.GetValue(json), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string file, bool json, CancellationToken cancellationToken)
    {
        var lines = await File.ReadAllLinesAsync(file, cancellationToken);
        var holidays = new List<Holiday>();
        for (var line = 2; line <= lines.Length; line++)
        {
            if (string.IsNullOrWhiteSpace(lines[line - 1])) { continue; }
            if (Read(lines[line - 1]) is { } holiday) { holidays.Add(holiday); continue; }
            await Out.ErrorAsync($"{Path.GetFileName(file)}, line {line.ToString(CultureInfo.InvariantCulture)}: write date,name,source,published with dates like 2026-12-31.");
            return Door.Faults;
        }

        var installation = Installation.FromEnvironment();
        await installation.Holidays().ReplaceAsync(holidays, cancellationToken);
        if (json) { await Out.JsonAsync(new(holidays.Count, [.. holidays.Select(holiday => holiday.On.Year).Distinct().Order()]), CliJson.Relaxed.HolidaysAnswer); }
        else { Out.Answers.WriteLine($"อ่านวันหยุด {holidays.Count} วัน  {holidays.Count} holidays are known now."); }
        return Door.Done;
    }

    private static Holiday? Read(string line)
    {
        var cells = line.Split(',', StringSplitOptions.TrimEntries);
        return cells.Length == Columns && cells.All(cell => cell.Length > 0) && Day(cells[0]) is { } on && Day(cells[3]) is { } published
            ? new(on, cells[1], cells[2], published)
            : null;
    }

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}

/// <summary>What was read, for scripts.</summary>
internal sealed record HolidaysAnswer(int Holidays, IReadOnlyList<int> Years);
