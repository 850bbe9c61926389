using System.CommandLine;
using LineBot.Cli.Commands;
using LineBot.Cli.Screen;
using Spectre.Console;

namespace LineBot.Cli.Doctor;

/// <summary><c>linebot doctor</c>: is everything in order, and what is to be done where it is not?</summary>
internal static class DoctorCommand
{
    private const string Manual = """
        Looks at settings, storage, clock, the app, LINE's side (token, webhook, menus, quota), books, queues, timers, holidays and committees.

          linebot doctor                ตรวจทั้งหมด บัญชีสุ่มวันละสามกองทุน
          linebot doctor --all          ตรวจบัญชีทุกกองทุน
          linebot doctor --fix          สร้างตารางและคิวที่ยังไม่มี
          linebot doctor --json         for a monitor

        ✓ in order · ! works, but not for ever · ✗ people are not served, or books are not in order; each with what to do.
        It writes nothing that stays, but that work in the poison queues is taken into the outbox. --fix makes missing tables and queues and nothing else.
        Exit code 1: at least one ✗.
        """;

    public static Command Create()
    {
        var all = new Option<bool>("--all") { Description = "Walk the books of every fund. ทุกกองทุน" };
        var fix = new Option<bool>("--fix") { Description = "Make the tables, queues and the container that are missing. สร้างที่ยังไม่มี" };
        var json = Arguments.Json();
        var command = new ManualCommand("doctor", "Checks the whole installation. ตรวจสุขภาพระบบ", Manual) { all, fix, json };
        command.Runs((arguments, cancellationToken) => RunAsync(arguments.GetValue(all), arguments.GetValue(fix), arguments.GetValue(json), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(bool all, bool fix, bool json, CancellationToken cancellationToken)
    {
        var findings = await ProgressBar.SpinAsync("ตรวจ examining", () => new Checkup(all, fix).RunAsync(cancellationToken));
        var answer = DoctorAnswer.Of(findings);
        if (json) { await Out.JsonAsync(answer, CliJson.Relaxed.DoctorAnswer); }
        else { Show(findings); }
        return answer.InOrder ? Door.Done : Door.Faults;
    }

    private static void Show(IReadOnlyList<Finding> findings)
    {
        foreach (var finding in findings)
        {
            Out.Answers.WriteLine($"{SignOf(finding.Mark)} {finding.Check,-16} {finding.Said}");
            if (finding.Todo is { } todo) { Out.Answers.WriteLine($"{"",19}→ {todo}"); }
        }

        var (bad, warnings) = (findings.Count(finding => finding.Mark == Mark.Bad), findings.Count(finding => finding.Mark == Mark.Warning));
        Out.Answers.WriteLine(bad + warnings == 0
            ? "ทุกอย่างเรียบร้อย  Everything is in order."
            : $"ต้องแก้ {bad} เรื่อง ควรดู {warnings} เรื่อง  {bad} to put right, {warnings} to look at.");
    }

    private static char SignOf(Mark mark) => mark switch
    {
        Mark.Good => '✓',
        Mark.Warning => '!',
        _ => '✗',
    };
}
