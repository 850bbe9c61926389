using System.CommandLine;
using LineBot.Cli.Commands;
using LineBot.Cli.Screen;
using LineBot.Cli.Settings;
using LineBot.Funds;
using Spectre.Console;

namespace LineBot.Cli.Ledger;

/// <summary><c>linebot verify-ledger</c>: walks every book and names the first row that somebody altered, removed or inserted.</summary>
internal static class VerifyLedgerCommand
{
    private const string Manual = """
        Walks every book of members and every pot of the fund from its first entry to its balance, and names the first row that is not as it was written.

          linebot verify-ledger
          linebot verify-ledger --fund ban-lo

        Exit code 1: at least one book is not as it was written.
        """;

    public static Command Create()
    {
        var fund = Arguments.FundOption("Only this fund. เฉพาะกองทุนนี้");
        var json = Arguments.Json();
        var command = new ManualCommand("verify-ledger", "Finds rows that were altered, removed or inserted. ตรวจว่าบัญชีไม่ถูกแก้ไข", Manual) { fund, json };
        command.Runs((arguments, cancellationToken) => RunAsync(arguments.GetValue(fund), arguments.GetValue(json), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(FundId? fund, bool json, CancellationToken cancellationToken)
    {
        var books = Installation.FromEnvironment().Books();
        if (fund is { } id && await books.WhyNoFundAsync(id, cancellationToken) is { } sentence)
        {
            await Out.ErrorAsync(sentence);
            return Door.Faults;
        }

        var answer = await ProgressBar.SpinAsync("ตรวจบัญชี verifying", () => WalkAsync(books, fund, cancellationToken));
        if (json) { await Out.JsonAsync(answer, CliJson.Relaxed.LedgerAnswer); }
        else { Show(answer); }
        return answer.Faults.Count == 0 ? Door.Done : Door.Faults;
    }

    private static async Task<LedgerAnswer> WalkAsync(Books books, FundId? fund, CancellationToken cancellationToken)
    {
        var (count, entries) = (0, 0L);
        var faults = new List<LedgerFaultAnswer>();
        await foreach (var book in books.Check(fund, cancellationToken))
        {
            count++;
            entries += book.Entries;
            if (book.Fault is not null) { faults.Add(LedgerFaultAnswer.Of(book)); }
        }

        await foreach (var pot in books.CheckPots(fund, cancellationToken))
        {
            count++;
            entries += pot.Entries;
            if (pot.Fault is not null) { faults.Add(LedgerFaultAnswer.Of(pot)); }
        }

        return new(count, entries, faults);
    }

    private static void Show(LedgerAnswer answer)
    {
        foreach (var fault in answer.Faults) { Out.Answers.WriteLine(LedgerWords.Sentence(fault)); }

        Out.Answers.WriteLine(answer.Faults.Count == 0
            ? $"{answer.Books} books with {answer.Entries} entries are as they were written. บัญชีถูกต้องทุกเล่ม"
            : $"{answer.Faults.Count} of {answer.Books} books are not as they were written. พบบัญชีที่ถูกแก้ไข {answer.Faults.Count} เล่ม");
    }
}
