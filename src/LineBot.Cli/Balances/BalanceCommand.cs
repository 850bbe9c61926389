using System.CommandLine;
using LineBot.Cli.Commands;
using LineBot.Cli.Screen;
using LineBot.Cli.Settings;
using LineBot.Funds.Members;

namespace LineBot.Cli.Balances;

/// <summary><c>linebot balance FUND MEMBER</c>: what a member has and owes.</summary>
internal static class BalanceCommand
{
    private const string Manual = """
        Examples ตัวอย่าง:
          linebot balance ban-lo 0001
          linebot balance ban-lo 0001 --on 2026-09-30     as the books stood at the end of that day
          linebot balance ban-lo 0001 --json
        """;

    public static Command Create()
    {
        var fund = Arguments.Fund();
        var member = Arguments.Member();
        var on = Arguments.On();
        var json = Arguments.Json();
        var command = new ManualCommand("balance", "What a member has and owes. ยอดของสมาชิก", Manual) { fund, member, on, json };
        command.Runs((arguments, cancellationToken) => RunAsync(
            new(arguments.GetValue(fund), arguments.GetValue(member)), arguments.GetValue(on), arguments.GetValue(json), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Membership membership, DateOnly? on, bool json, CancellationToken cancellationToken)
    {
        var books = Installation.FromEnvironment().Books();
        if (await books.ReadAsync(membership, on, cancellationToken) is not { } passbook)
        {
            await Out.ErrorAsync(await books.WhyNobodyAsync(membership, cancellationToken));
            return Door.Faults;
        }

        var day = on ?? books.Today;
        if (json) { await Out.JsonAsync(BalanceAnswer.Of(passbook, day), CliJson.Relaxed.BalanceAnswer); }
        else { BalanceScreen.Show(passbook, day); }
        return Door.Done;
    }
}
