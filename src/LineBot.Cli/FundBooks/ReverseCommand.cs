using System.CommandLine;
using LineBot.Cli.Commands;
using LineBot.Cli.Settings;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Pots;

namespace LineBot.Cli.FundBooks;

/// <summary><c>linebot fund reverse FUND POT RECEIPT</c>: takes a payment or an income back by an entry of its own.</summary>
internal static class ReverseCommand
{
    public static Command Create()
    {
        var fund = Arguments.Fund();
        var pot = Arguments.Pot();
        var receipt = Arguments.Receipt();
        var by = Arguments.Officer();
        var reason = new Option<string>("--reason") { HelpName = "TEXT", Required = true, Description = "Why, for whoever reads the book later. เหตุผล" };
        var on = Arguments.On();
        var json = Arguments.Json();
        var command = new Command("reverse", "Takes a payment or an income of a pot back, once. ยกเลิกรายการของกองเงิน") { fund, pot, receipt, by, reason, on, json };
        command.Runs((arguments, cancellationToken) => RunAsync(
            day => new(
                arguments.GetValue(fund), arguments.GetValue(pot), arguments.GetValue(receipt), arguments.GetValue(on) ?? day,
                arguments.GetValue(reason)!, arguments.GetValue(by)),
            arguments.GetValue(json),
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Func<DateOnly, PotReversal> asked, bool json, CancellationToken cancellationToken)
    {
        var installation = Installation.FromEnvironment();
        var reversal = asked(installation.Books().Today);
        var officer = new Membership(reversal.Fund, reversal.By);
        if (await installation.Books().ReadAsync(officer, on: null, cancellationToken) is null)
        {
            await Screen.Out.ErrorAsync(await installation.Books().WhyNobodyAsync(officer, cancellationToken));
            return Door.Faults;
        }

        // A receipt is taken back at most once, so it names the command: given again after a doubt, it finds its own entry.
        var key = CommandKey.Parse($"reverse/{reversal.Pot.Value}/{reversal.Receipt.Value}");
        return await PotAnswers.ShowAsync(await installation.Pots().ReverseAsync(reversal, key, cancellationToken), json);
    }
}
