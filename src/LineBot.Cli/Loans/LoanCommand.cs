using System.CommandLine;
using LineBot.Cli.Commands;
using LineBot.Cli.Screen;
using LineBot.Cli.Settings;
using LineBot.Funds;
using LineBot.Funds.Loans;

namespace LineBot.Cli.Loans;

/// <summary><c>linebot loan FUND LOAN</c>: one loan with its schedule.</summary>
internal static class LoanCommand
{
    private const string Manual = """
        Examples ตัวอย่าง:
          linebot loan ban-lo L-2569-014
          linebot loan ban-lo L-2569-014 --on 2026-12-31
          linebot loan ban-lo L-2569-014 --json
        """;

    public static Command Create()
    {
        var fund = Arguments.Fund();
        var loan = Arguments.Loan();
        var on = Arguments.On();
        var json = Arguments.Json();
        var command = new ManualCommand("loan", "One loan with its schedule, arrears and pay-off amount. เงินกู้หนึ่งสัญญา", Manual) { fund, loan, on, json };
        command.Runs((arguments, cancellationToken) => RunAsync(
            arguments.GetValue(fund), arguments.GetValue(loan), arguments.GetValue(on), arguments.GetValue(json), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(FundId fund, LoanNumber number, DateOnly? on, bool json, CancellationToken cancellationToken)
    {
        var books = Installation.FromEnvironment().Books();
        if (await books.FindLoanAsync(fund, number, on, cancellationToken) is not { } found)
        {
            await Out.ErrorAsync(await books.WhyNoLoanAsync(fund, number, cancellationToken));
            return Door.Faults;
        }

        var day = on ?? books.Today;
        if (json) { await Out.JsonAsync(LoanAnswer.Of(found.Membership, found.Loan, day), CliJson.Relaxed.LoanAnswer); }
        else { LoanScreen.Show(found.Loan, day); }
        return Door.Done;
    }
}
