using System.CommandLine;
using LineBot.Cli.Commands;
using LineBot.Cli.Screen;
using LineBot.Cli.Settings;
using LineBot.Funds;
using LineBot.Import.Writing;
using Spectre.Console;

namespace LineBot.Cli.FundBooks;

/// <summary><c>linebot fund new ID</c>: a fund with the settings, pots and benefits of a template, in the books or as a workbook to fill in.</summary>
internal static class NewCommand
{
    public static Command Create()
    {
        var fund = Arguments.Fund();
        var name = new Option<string>("--name") { Required = true, Description = "The fund's full name. ชื่อกองทุน" };
        var template = new Option<string>("--template") { Required = true, Description = "What it starts with. แบบตั้งต้น" };
        template.AcceptOnlyFromAmong([.. FundTemplate.All.Select(one => one.Name)]);
        var workbook = new Option<FileInfo?>("--workbook")
        {
            HelpName = "FILE.xlsx",
            Description = "Store nothing; write a workbook with empty sheets for members, accounts and loans. ไฟล์ Excel ให้กรอก",
        };
        var json = Arguments.Json();
        var command = new Command("new", "A new fund from a template. ตั้งกองทุนใหม่") { fund, name, template, workbook, json };
        command.Runs((arguments, cancellationToken) => RunAsync(
            new(arguments.GetValue(fund), arguments.GetValue(name)!.Trim(), FundTemplate.All.First(one => one.Name == arguments.GetValue(template))),
            arguments.GetValue(workbook), arguments.GetValue(json), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(NewFund wanted, FileInfo? workbook, bool json, CancellationToken cancellationToken)
    {
        if (wanted.Name.Length == 0) { throw new SentenceException("Give the fund a name: --name \"…\"."); }

        var rows = wanted.Template.For(wanted.Fund, wanted.Name, Today.InThailand(Installation.Now));
        if (workbook is not null)
        {
            Write(new(rows, withEmpty: true), workbook);
            Out.Answers.WriteLine($"→ {workbook.Name}  กรอกแล้วนำเข้าด้วย linebot import. Fill it in, then import it.");
            return Door.Done;
        }

        var installation = Installation.FromEnvironment();
        var target = await installation.ImportTargetAsync(cancellationToken);
        if (await installation.Books().WhyNoFundAsync(wanted.Fund, cancellationToken) is null)
        {
            await Out.ErrorAsync($"There is a fund {wanted.Fund.Value} already. มีกองทุน {wanted.Fund.Value} อยู่แล้ว");
            return Door.Faults;
        }

        var outcome = await target.CommitAsync(rows, progress: null, cancellationToken);
        var answer = new NewFundAnswer(wanted.Fund.Value, wanted.Template.Name, outcome.Batch, rows.Rules.Count, rows.Pots.Count, rows.Benefits.Count);
        if (json) { await Out.JsonAsync(answer, CliJson.Relaxed.NewFundAnswer); }
        else { Show(answer); }
        return Door.Done;
    }

    private static void Write(ExportFiles files, FileInfo workbook)
    {
        if (workbook.Exists) { throw new SentenceException($"{workbook.Name} is there already. Give a new name, so that nothing is written over."); }

        using var stream = workbook.Create();
        files.WriteWorkbook(stream, new(HasThaiHeadings: true));
    }

    private static void Show(NewFundAnswer answer) => Out.Answers.WriteLine($"""
        ตั้งกองทุน {answer.FundId} แล้ว: กฎ {answer.Rules} ข้อ กองเงิน {answer.Pots} กอง สวัสดิการ {answer.Benefits} อย่าง (ชุดที่ {answer.Batch})
        ต่อไป  linebot fund rules {answer.FundId}    อ่านทุกข้อ แก้ที่กองทุนตกลงไว้ต่างไป
               linebot import สมาชิก.xlsx            สมาชิก บัญชี กรรมการ
        """);

    private sealed record NewFund(FundId Fund, string Name, FundTemplate Template);
}

/// <summary>What a new fund starts with, for scripts.</summary>
internal sealed record NewFundAnswer(string FundId, string Template, int Batch, int Rules, int Pots, int Benefits);
