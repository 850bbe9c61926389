using LineBot.Cli.Screen;
using Spectre.Console;

namespace LineBot.Cli.FundBooks;

/// <summary>A fund's settings for the eye.</summary>
internal static class RulesScreen
{
    public static void Show(RulesAnswer answer)
    {
        var table = new Table().AddColumns("กฎ Rule", "ค่า Value", "ตั้งแต่ From", "ความหมาย Meaning", "เขียนแบบ Write");
        foreach (var rule in answer.Rules)
        {
            table.AddRow(
                new Text(rule.Rule),
                new Text(rule.Value),
                new Text(rule.From is { } from ? Figures.Day(from) : "ค่าเริ่มต้น default"),
                new Text($"{rule.MeaningTh}\n{rule.MeaningEn}"),
                new Text(rule.Expected));
        }

        Out.Answers.Write(table);
        foreach (var coming in answer.Coming)
        {
            Out.Answers.WriteLine($"{Figures.Day(coming.From)}: {coming.Rule} = {coming.Value}  (จะเริ่มใช้ to come)");
        }

        foreach (var advice in answer.Advice) { Out.Answers.WriteLine($"! {advice}"); }
    }
}
