using System.CommandLine;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using LineBot.Cli.Commands;
using LineBot.Cli.Screen;
using LineBot.Cli.Settings;
using LineBot.Funds.Ledger;
using LineBot.Funds.Pots;
using Spectre.Console;

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

        return await installation.Pots().ReceiveAsync(income, KeyOf(income), cancellationToken) switch
        {
            PotPosted.Done done => await ShowAsync(done.Entry, json),
            PotPosted.Refused refused => await RefuseAsync(refused.Why),
            var other => throw new UnreachableException(other.GetType().Name),
        };
    }

    /// <summary>One paper, one entry: a command that is given again after a doubt does no harm.</summary>
    private static CommandKey KeyOf(PotIncome income)
    {
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(income.Reference.Trim())));
        return CommandKey.Parse($"receive/{income.Pot.Value}/{digest}");
    }

    private static async Task<int> ShowAsync(PotEntry entry, bool json)
    {
        var answer = new ReceivedAnswer(entry.Pot.Value, entry.Receipt!.Value.Value, entry.Change.Satang, entry.Balance?.Satang);
        if (json) { await Out.JsonAsync(answer, CliJson.Relaxed.ReceivedAnswer); }
        else
        {
            var balance = entry.Balance is { } left ? $"  คงเหลือ balance {Figures.Baht(left)}" : "";
            Out.Answers.WriteLine($"{answer.ReceiptNo}: {answer.PotId} +{Figures.Baht(entry.Change)}{balance}");
        }

        return Door.Done;
    }

    private static async Task<int> RefuseAsync(PotRefusal why)
    {
        await Out.ErrorAsync(why switch
        {
            PotRefusal.NoSuchPot none => $"The fund has no pot {none.Pot.Value}. ไม่มีกองเงิน {none.Pot.Value}",
            PotRefusal.BeforeOpening early => $"The pot was carried over on {Figures.Day(early.AsOf)}; nothing can be dated earlier. วันที่อยู่ก่อนวันยกยอด",
            PotRefusal.NotPositive => "The amount must be above zero. จำนวนเงินต้องมากกว่าศูนย์",
            _ => throw new UnreachableException(why.GetType().Name),
        });
        return Door.Faults;
    }
}

/// <summary>What was received, for scripts.</summary>
internal sealed record ReceivedAnswer(string PotId, string ReceiptNo, long Satang, long? BalanceSatang);
