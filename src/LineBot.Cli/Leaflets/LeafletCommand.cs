using System.CommandLine;
using System.Text;
using LineBot.Cli.Commands;
using LineBot.Cli.Screen;
using LineBot.Cli.Settings;
using LineBot.Funds;
using LineBot.Funds.Rules;
using Spectre.Console;

namespace LineBot.Cli.Leaflets;

/// <summary><c>linebot leaflet FUND</c>: one page of paper that tells a member how to begin, with the QR code of the fund's LINE account.</summary>
internal static class LeafletCommand
{
    public static Command Create()
    {
        var fund = Arguments.Fund();
        var lineId = new Option<string>("--line-id") { Required = true, HelpName = "@ID", Description = "The LINE official account. ไอดีไลน์ของกองทุน" };
        var file = new Option<FileInfo>("--out") { Required = true, HelpName = "FILE.html", Description = "The page to write; print it from a browser. ไฟล์สำหรับพิมพ์" };
        var command = new Command("leaflet", "A page for members, with a QR code. ใบแนะนำสมาชิก") { fund, lineId, file };
        command.Runs((arguments, cancellationToken) => RunAsync(
            arguments.GetValue(fund), arguments.GetValue(lineId)!, arguments.GetValue(file)!, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(FundId fund, string lineId, FileInfo file, CancellationToken cancellationToken)
    {
        if (lineId is not ['@', _, ..]) { throw new SentenceException($"'{lineId}' is no LINE account: it begins with @."); }

        var installation = Installation.FromEnvironment();
        if (await installation.Books().ProfileAsync(fund, cancellationToken) is not { } profile)
        {
            await Out.ErrorAsync($"There is no fund {fund.Value}. ไม่มีกองทุน {fund.Value}");
            return Door.Faults;
        }

        var rules = ContactRules.Read(await installation.RuleValuesAsync(fund, cancellationToken));
        await File.WriteAllTextAsync(file.FullName, LeafletPage.Of(profile, rules, lineId), Encoding.UTF8, cancellationToken);
        Out.Answers.WriteLine($"→ {file.Name}");
        return Door.Done;
    }
}
