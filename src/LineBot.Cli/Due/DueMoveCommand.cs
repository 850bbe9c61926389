using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LineBot.Cli.Commands;
using LineBot.Cli.Screen;
using LineBot.Cli.Settings;
using LineBot.Funds;
using LineBot.Funds.Due;
using LineBot.Funds.Ledger;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;
using Spectre.Console;

namespace LineBot.Cli.Due;

/// <summary><c>linebot due move FUND LOAN</c>: writes down a decision of the committee. The same command again moves nothing.</summary>
internal static class DueMoveCommand
{
    public static Command Create()
    {
        var fund = Arguments.Fund();
        var loan = Arguments.Loan();
        var number = new Option<int>("--no") { HelpName = "N", Description = "Which instalment. งวดที่", DefaultValueFactory = _ => 1 };
        var to = Arguments.Day("--to", "The new day, as 2026-12-31. วันใหม่");
        var by = Arguments.Officer();
        var minutes = new Option<string>("--minutes") { HelpName = "TEXT", Required = true, Description = "The number of the decision, such as 3/2569. มติครั้งที่" };
        var reason = new Option<string>("--reason") { HelpName = "TEXT", Required = true, Description = "Why. เหตุผล" };
        to.Required = true;
        var command = new Command("move", "Moves an instalment by a decision of the committee. เลื่อนวันส่งตามมติ") { fund, loan, number, to, by, minutes, reason };
        command.Runs((arguments, cancellationToken) => RunAsync(
            arguments.GetValue(fund),
            new(arguments.GetValue(loan), arguments.GetValue(number), arguments.GetValue(to)!.Value),
            arguments.GetValue(by),
            arguments.GetValue(minutes)!.Trim(),
            arguments.GetValue(reason)!.Trim(),
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(FundId fund, Wanted wanted, MemberNumber by, string minutes, string reason, CancellationToken cancellationToken)
    {
        if (minutes.Length is 0 or > DueMoveOrder.MinutesMax || reason.Length is 0 or > DueMoveOrder.ReasonMax)
        {
            await Out.ErrorAsync($"Give --minutes (at most {DueMoveOrder.MinutesMax} letters) and --reason (at most {DueMoveOrder.ReasonMax}).");
            return Door.Faults;
        }

        var installation = Installation.FromEnvironment();
        var books = installation.Books();
        if (await books.FindLoanAsync(fund, wanted.Loan, null, cancellationToken) is not { } found)
        {
            await Out.ErrorAsync(await books.WhyNoLoanAsync(fund, wanted.Loan, cancellationToken));
            return Door.Faults;
        }

        var order = new DueMoveOrder(found.Membership, wanted.Loan, wanted.Number, wanted.To, by, Person: null, minutes, reason);
        return await ShowAsync(await installation.DueMoves().MoveAsync(order, KeyOf(order), cancellationToken));
    }

    private static async Task<int> ShowAsync(DueMoveOutcome outcome)
    {
        if (outcome is not DueMoveOutcome.Moved(var decision))
        {
            await Out.ErrorAsync(Sentence(((DueMoveOutcome.Refused)outcome).Why));
            return Door.Faults;
        }

        var (from, to) = (Figures.Day(decision.Move.From), Figures.Day(decision.Move.To));
        Out.Answers.WriteLine($"{decision.Loan.Value} งวด {decision.Move.Number}: {from} → {to} ({decision.Minutes})  Reminders follow the new day; the borrower sees it on the loan's card.");
        return Door.Done;
    }

    /// <summary>Made from what was decided, so that a command given twice is one decision.</summary>
    private static CommandKey KeyOf(DueMoveOrder order)
    {
        var decided = string.Create(CultureInfo.InvariantCulture, $"{order.Loan.Value}\n{order.Number}\n{order.To:yyyy-MM-dd}\n{order.Minutes}");
        return CommandKey.Of("due-move", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(decided))));
    }

    private static string Sentence(DueMoveRefusal why) => why switch
    {
        DueMoveRefusal.NotYours => "--by must be an officer of the fund who decides. ต้องเป็นกรรมการที่มีหน้าที่ลงมติ",
        DueMoveRefusal.NoSuchLoan => "The fund has no such loan. ไม่มีสัญญานี้",
        DueMoveRefusal.Tied => "The officer is the borrower, a guarantor or of the household; another officer must record it. ผู้บันทึกเกี่ยวข้องกับสัญญานี้",
        DueMoveRefusal.NoSuchInstalment => "The loan has no such instalment. ไม่มีงวดนี้",
        DueMoveRefusal.AlreadyPaid => "That instalment is paid. งวดนี้ส่งครบแล้ว",
        DueMoveRefusal.InThePast => "The new day is in the past. เลื่อนย้อนหลังไม่ได้",
        DueMoveRefusal.SameDay => "It is due on that day already. กำหนดเดิมอยู่แล้ว",
        DueMoveRefusal.OutOfOrder => "It would pass an earlier or a later instalment. ข้ามงวดอื่น",
        _ => "It can be moved at most two years beyond the contract. เลื่อนได้ไม่เกิน 2 ปี",
    };

    private sealed record Wanted(LoanNumber Loan, int Number, DateOnly To);
}
