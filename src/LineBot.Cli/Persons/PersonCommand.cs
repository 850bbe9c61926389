using System.CommandLine;
using System.Globalization;
using LineBot.Cli.Commands;
using LineBot.Cli.Screen;
using LineBot.Cli.Settings;
using LineBot.Dialogs.MyData;
using LineBot.Funds.Audit;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Privacy;
using Spectre.Console;

namespace LineBot.Cli.Persons;

/// <summary><c>linebot person FUND MEMBER</c>: what is kept about a member, for somebody who asks at the fund's table and not in LINE.</summary>
internal static class PersonCommand
{
    private const string Manual = """
        A copy for a member who asks for it in person. That it was made is written into the audit trail.
        What was said in the chat and the photos belong to the LINE account: the member sees them there, with "ข้อมูลของฉัน".

        Examples ตัวอย่าง:
          linebot person ban-lo 0001                    how much of what is kept, and since when
          linebot person ban-lo 0001 --page copy.html   everything, as a page to print
          linebot person ban-lo 0001 --json             everything, for another program
          linebot person ban-lo 0001 --looks            who looked at it, and when
        """;

    public static Command Create()
    {
        var (fund, member) = (Arguments.Fund(), Arguments.Member());
        var page = new Option<FileInfo?>("--page") { HelpName = "FILE", Description = "Writes everything as a page to print. พิมพ์ให้สมาชิก" };
        var looks = new Option<bool>("--looks") { Description = "Who looked, and when. ใครดูข้อมูล" };
        var json = Arguments.Json();
        var command = new ManualCommand("person", "What is kept about a member. ข้อมูลของสมาชิก", Manual) { fund, member, page, looks, json };
        command.Runs((arguments, cancellationToken) => RunAsync(
            new(arguments.GetValue(fund), arguments.GetValue(member)), arguments.GetValue(page), arguments.GetValue(looks), arguments.GetValue(json), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Membership membership, FileInfo? page, bool looks, bool json, CancellationToken cancellationToken)
    {
        var books = Installation.FromEnvironment().Books();
        if (await books.ReadAsync(membership, on: null, cancellationToken) is null)
        {
            await Out.ErrorAsync(await books.WhyNobodyAsync(membership, cancellationToken));
            return Door.Faults;
        }

        await RecordAsync(books, membership, cancellationToken);
        if (looks) { Show(await books.Persons.LooksAsync([membership], cancellationToken)); }
        else { await ShowAsync(await books.Persons.ReadAsync(LineUserId.Erased, [membership], cancellationToken), page, json, cancellationToken); }
        return Door.Done;
    }

    private static async Task ShowAsync(PersonalCopy copy, FileInfo? page, bool json, CancellationToken cancellationToken)
    {
        if (page is not null) { await File.WriteAllTextAsync(page.FullName, CopyPage.Write(copy), cancellationToken); }
        if (json) { await Console.Out.WriteLineAsync(CopyJson.Write(copy)); }
        else { Show(copy.Counts); }
    }

    private static Task RecordAsync(Books books, Membership membership, CancellationToken cancellationToken) => books.Audit.RecordAsync(
        new(
            membership.Fund, books.Now, "operator", AuditAction.CopyRead, membership.Member.Value,
            CommandKey.Of("operator", $"{membership.Member.Value}/{books.Now.UtcTicks}")),
        cancellationToken);

    private static void Show(IReadOnlyList<KeptCount> counts)
    {
        var table = new Table().AddColumns("เรื่อง Kind").AddColumn("จำนวน Count", column => column.RightAligned()).AddColumn("ตั้งแต่ Since");
        foreach (var count in counts)
        {
            table.AddRow(count.Kind.ToString(), count.Count.ToString(CultureInfo.InvariantCulture), count.Since is { } since ? Figures.Day(Today.InThailand(since)) : "");
        }

        Out.Answers.Write(table);
    }

    private static void Show(IReadOnlyList<PersonalLook> looks)
    {
        var table = new Table().AddColumns("เมื่อ When", "ใคร Who", "ดูอะไร What");
        foreach (var look in looks) { table.AddRow(Figures.Day(Today.InThailand(look.At)), look.By.Value, Markup.Escape($"{look.Action} {look.Subject}")); }
        Out.Answers.Write(table);
    }
}
