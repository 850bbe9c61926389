using System.CommandLine;
using System.Security.Cryptography;
using System.Text;
using LineBot.Cli.Commands;
using LineBot.Cli.Screen;
using LineBot.Cli.Settings;
using LineBot.Funds.Ledger;
using LineBot.Funds.Pots;

namespace LineBot.Cli.FundBooks;

/// <summary><c>linebot fund receive FUND POT AMOUNT</c>: money that came into a pot.</summary>
internal static class ReceiveCommand
{
    public static Command Create()
    {
        var fund = Arguments.Fund();
        var pot = Arguments.Pot();
        var amount = Arguments.Amount();
        var reference = new Option<string>("--reference")
        {
            HelpName = "TEXT",
            Required = true,
            Description = "The paper it came with, such as a deposit slip. The same reference counts once. เลขที่เอกสาร",
        };
        var on = Arguments.On();
        var isYield = new Option<bool>("--yield") { Description = "Interest or profit of an endowment: it may be spent. ดอกผล" };
        var json = Arguments.Json();
        var command = new Command("receive", "Money that came into a pot, once for each reference. รับเงินเข้ากอง") { fund, pot, amount, reference, on, isYield, json };
        command.Runs((arguments, cancellationToken) => RunAsync(
            day => new(
                arguments.GetValue(fund), arguments.GetValue(pot), arguments.GetValue(isYield) ? PotSource.Yield : PotSource.Gift,
                arguments.GetValue(amount), arguments.GetValue(on) ?? day, arguments.GetValue(reference)!, By: null),
            arguments.GetValue(json),
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Func<DateOnly, PotIncome> asked, bool json, CancellationToken cancellationToken)
    {
        var installation = Installation.FromEnvironment();
        var income = asked(installation.Books().Today);
        if (await installation.Books().WhyNoFundAsync(income.Fund, cancellationToken) is { } sentence)
        {
            await Out.ErrorAsync(sentence);
            return Door.Faults;
        }

        return await PotAnswers.ShowAsync(await installation.Pots().ReceiveAsync(income, KeyOf(income), cancellationToken), json);
    }

    /// <summary>One paper, one entry: a command that is given again after a doubt does no harm.</summary>
    private static CommandKey KeyOf(PotIncome income)
    {
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(income.Reference.Trim())));
        return CommandKey.Parse($"receive/{income.Pot.Value}/{digest}");
    }
}
