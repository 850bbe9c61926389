using System.CommandLine;
using LineBot.Cli.Commands;
using LineBot.Cli.Screen;
using LineBot.Cli.Settings;
using LineBot.Funds;
using LineBot.Funds.Due;
using Spectre.Console;

namespace LineBot.Cli.Due;

/// <summary><c>linebot due rebuild FUND</c>.</summary>
internal static class DueRebuildCommand
{
    public static Command Create()
    {
        var (fund, json) = (Arguments.Fund(), Arguments.Json());
        var command = new Command("rebuild", "Makes a fund's list anew from its loans. ทำทะเบียนใหม่จากบัญชี") { fund, json };
        command.Runs((arguments, cancellationToken) => RunAsync(arguments.GetValue(fund), arguments.GetValue(json), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(FundId fund, bool json, CancellationToken cancellationToken)
    {
        var installation = Installation.FromEnvironment();
        if (await installation.Books().WhyNoFundAsync(fund, cancellationToken) is { } why)
        {
            await Out.ErrorAsync(why);
            return Door.Faults;
        }

        var rebuilt = await installation.Due().RebuildAsync(fund, cancellationToken);
        if (json) { await Out.JsonAsync(new(fund.Value, rebuilt.Instalments, rebuilt.Written, rebuilt.Removed), CliJson.Relaxed.RebuiltAnswer); }
        else { Show(rebuilt); }
        return Door.Done;
    }

    private static void Show(DueRebuild rebuilt) =>
        Out.Answers.WriteLine($"งวดที่ยังไม่ครบ {rebuilt.Instalments} แก้ {rebuilt.Written} ลบ {rebuilt.Removed}  {rebuilt.Instalments} unpaid, {rebuilt.Written} put right, {rebuilt.Removed} removed.");
}

/// <summary>What a rebuilding put right, for scripts.</summary>
internal sealed record RebuiltAnswer(string FundId, int Unpaid, int Written, int Removed);
