using LineBot.Cli.Screen;
using Spectre.Console;

namespace LineBot.Cli.Importing;

/// <summary>The result of an import for the eye.</summary>
internal static class ImportScreen
{
    public static void Show(ImportAnswer answer)
    {
        foreach (var notice in answer.Notices) { Out.Remarks.WriteLine($"{notice.File}: {notice.MessageTh} {notice.MessageEn}"); }
        foreach (var fault in answer.Faults) { Show(fault); }
        Out.Answers.WriteLine(string.Join(" · ", answer.Rows.Select(file => $"{file.Key} {file.Value}")));
        Out.Answers.WriteLine(Summary(answer));
    }

    private static void Show(FaultAnswer fault)
    {
        Out.Answers.WriteLine($"{fault.File} บรรทัด {fault.Line} {fault.Place}  [{fault.Code}]");
        Out.Answers.WriteLine($"    {fault.MessageTh}");
        Out.Answers.WriteLine($"    {fault.MessageEn}");
    }

    private static string Summary(ImportAnswer answer) => answer switch
    {
        { Faults.Count: > 0 } => $"พบที่ต้องแก้ {answer.Faults.Count} แห่ง ยังไม่ได้บันทึกอะไร  {answer.Faults.Count} faults; nothing was imported.",
        { DryRun: true } => "ไม่พบที่ต้องแก้ ยังไม่ได้บันทึก  No faults. This was a dry run; nothing was changed.",
        { Batch: { } batch } =>
            $"นำเข้าแล้ว ชุดที่ {batch}  Imported as batch {batch}: {answer.Added} added, {answer.Updated} updated, {answer.Unchanged} as they were.",
        _ => $"มีครบอยู่แล้ว ไม่มีอะไรเปลี่ยน  Everything was there already: {answer.Unchanged} rows, nothing changed.",
    };
}
