using System.CommandLine;
using LineBot.Cli.Commands;
using LineBot.Cli.Screen;
using LineBot.Cli.Settings;
using LineBot.Dialogs.Guarantees;
using LineBot.Funds;
using LineBot.Funds.Guarantees;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;
using Spectre.Console;

namespace LineBot.Cli.Guarantees;

/// <summary><c>linebot guarantees</c>: which notices the law wants sent to guarantors, and the letters to print.</summary>
internal static class GuaranteesCommand
{
    private const string Manual = """
        A guarantor must get written notice within 60 days of the borrower's default (Civil and Commercial Code 686).

        Examples ตัวอย่าง:
          linebot guarantees list ban-lo                          หนังสือที่ต้องส่ง เรียงตามวันสุดท้าย
          linebot guarantees letter ban-lo L-2569-014 0003 > letter.html    พิมพ์หนังสือ
        """;

    public static Command Create() => new ManualCommand("guarantees", "Notices to guarantors. หนังสือแจ้งผู้ค้ำประกัน", Manual) { List(), Letter() };

    private static Command List()
    {
        var fund = Arguments.Fund();
        var on = Arguments.On();
        var json = Arguments.Json();
        var command = new Command("list", "Letters that must go out, the most pressing first. หนังสือที่ต้องส่ง") { fund, on, json };
        command.Runs((arguments, cancellationToken) => ListAsync(arguments.GetValue(fund), arguments.GetValue(on), arguments.GetValue(json), cancellationToken));
        return command;
    }

    private static Command Letter()
    {
        var fund = Arguments.Fund();
        var loan = Arguments.Loan();
        var guarantor = Arguments.Member();
        var on = Arguments.On();
        var command = new Command("letter", "The letter as a page to print, on stdout. หนังสือสำหรับพิมพ์") { fund, loan, guarantor, on };
        command.Runs((arguments, cancellationToken) => LetterAsync(
            arguments.GetValue(fund), arguments.GetValue(loan), arguments.GetValue(guarantor), arguments.GetValue(on), cancellationToken));
        return command;
    }

    private static async Task<int> ListAsync(FundId fund, DateOnly? on, bool json, CancellationToken cancellationToken)
    {
        var installation = Installation.FromEnvironment();
        var today = on ?? installation.Books().Today;
        if (await installation.Books().WhyNoFundAsync(fund, cancellationToken) is { } why)
        {
            await Out.ErrorAsync(why);
            return Door.Faults;
        }

        var unpaid = await installation.Due().ReadAsync(fund, DateOnly.MinValue, today.AddDays(-1), cancellationToken);
        var pending = NoticeDeadlines.Pending(await installation.Guarantees().ReadAsync(fund, cancellationToken), unpaid, today);
        if (json) { await Out.JsonAsync(new(fund.Value, today, [.. pending.Select(GuarantorNoticeAnswer.Of)]), CliJson.Relaxed.NoticesAnswer); }
        else { Out.Answers.Write(TableOf(pending)); }
        return Door.Done;
    }

    private static async Task<int> LetterAsync(FundId fund, LoanNumber number, MemberNumber guarantor, DateOnly? on, CancellationToken cancellationToken)
    {
        var books = Installation.FromEnvironment().Books();
        if (await books.FindLoanAsync(fund, number, null, cancellationToken) is not { } found || !found.Loan.Guarantors.Contains(guarantor))
        {
            await Out.ErrorAsync($"{guarantor.Value} guarantees no loan {number.Value} in {fund.Value}. ไม่พบผู้ค้ำของสัญญานี้");
            return Door.Faults;
        }

        var borrower = await books.ReadAsync(found.Membership, null, cancellationToken);
        var backer = await books.ReadAsync(new(fund, guarantor), null, cancellationToken);
        var letter = borrower is null || backer is null
            ? null
            : GuaranteeLetter.Of(borrower.FundName, borrower.Profile.FullName, backer.Profile.FullName, found.Loan, on ?? books.Today);
        if (letter is null)
        {
            await Out.ErrorAsync("That loan is not late: there is nothing to give notice of. สัญญานี้ไม่ค้างส่ง");
            return Door.Faults;
        }

        await Console.Out.WriteLineAsync(letter.Html);
        return Door.Done;
    }

    private static Table TableOf(IReadOnlyList<NoticeDue> pending)
    {
        var table = new Table().AddColumns("ส่งภายใน Send by", "สัญญา Loan", "ผู้ค้ำ Guarantor", "ค้างตั้งแต่ Late since", "ค้าง Late", "คำตอบ Answer");
        foreach (var notice in pending)
        {
            table.AddRow(
                new Text(Figures.Day(notice.SendBy)), new Text(notice.Guarantee.Loan.Value), new Text(notice.Guarantee.Guarantor.Value),
                new Text(Figures.Day(notice.LateSince)), new Text(Figures.Baht(notice.Late)), new Text(notice.Guarantee.State.ToString()));
        }

        return table;
    }
}

/// <summary>Notices to send, for scripts.</summary>
internal sealed record NoticesAnswer(string FundId, DateOnly On, IReadOnlyList<GuarantorNoticeAnswer> Notices);

/// <summary>One notice to send.</summary>
internal sealed record GuarantorNoticeAnswer(DateOnly SendBy, string LoanNo, string GuarantorNo, DateOnly LateSince, long LateSatang, string Answer)
{
    public static GuarantorNoticeAnswer Of(NoticeDue due) => new(
        due.SendBy, due.Guarantee.Loan.Value, due.Guarantee.Guarantor.Value, due.LateSince, due.Late.Satang, due.Guarantee.State.ToString());
}
