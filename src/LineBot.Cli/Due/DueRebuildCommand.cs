using System.CommandLine;
using LineBot.Cli.Commands;
using LineBot.Cli.Screen;
using LineBot.Cli.Settings;
using LineBot.Funds;
using Spectre.Console;

namespace LineBot.Cli.Due;

/// <summary><c>linebot due rebuild FUND</c>.</summary>
internal static class DueRebuildCommand
{
    public static Command Create()
    {
        var fund = Arguments.Fund();
        var command = new Command("rebuild", "Makes a fund's list anew from its loans. ทำทะเบียนใหม่จากบัญชี") { fund };
        command.Runs((arguments, cancellationToken) => RunAsync(arguments.GetValue(fund), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(FundId fund, CancellationToken cancellationToken)
    {
        var installation = Installation.FromEnvironment();
        if (await installation.Books().WhyNoFundAsync(fund, cancellationToken) is { } why)
        {
            await Out.ErrorAsync(why);
            return Door.Faults;
        }

        var rebuilt = await installation.Due().RebuildAsync(fund, cancellationToken);
        Out.Answers.WriteLine($"งวดที่ยังไม่ครบ {rebuilt.Instalments} แก้ {rebuilt.Written} ลบ {rebuilt.Removed}  {rebuilt.Instalments} unpaid, {rebuilt.Written} put right, {rebuilt.Removed} removed.");
        return Door.Done;
    }
}
