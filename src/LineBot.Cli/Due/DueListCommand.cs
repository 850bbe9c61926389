using System.CommandLine;
using System.Globalization;
using LineBot.Cli.Commands;
using LineBot.Cli.Screen;
using LineBot.Cli.Settings;
using LineBot.Funds;
using LineBot.Funds.Due;
using LineBot.Funds.Members;
using Spectre.Console;

namespace LineBot.Cli.Due;

/// <summary><c>linebot due list FUND</c>: by number, never by name; the contract's days.</summary>
internal static class DueListCommand
{
    public static Command Create()
    {
        var fund = Arguments.Fund();
        var on = Arguments.On();
        var days = new Option<int>("--days") { HelpName = "N", Description = "How many days from then on. จำนวนวัน", DefaultValueFactory = _ => DueDigest.WeekDays };
        var csv = new Option<bool>("--csv") { Description = "As CSV for Excel (UTF-8 with its mark). ไฟล์ CSV" };
        var names = new Option<bool>("--names") { Description = "With --csv: the members' names too. ใส่ชื่อสมาชิกด้วย" };
        var json = Arguments.Json();
        var command = new Command("list", "Unpaid instalments that are late or fall due soon. งวดที่ค้างและใกล้ครบกำหนด") { fund, on, days, csv, names, json };
        command.Runs((arguments, cancellationToken) => RunAsync(
            arguments.GetValue(fund), arguments.GetValue(on), arguments.GetValue(days), new(arguments.GetValue(json), arguments.GetValue(csv), arguments.GetValue(names)), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(FundId fund, DateOnly? on, int days, Form form, CancellationToken cancellationToken)
    {
        var installation = Installation.FromEnvironment();
        if (await installation.Books().WhyNoFundAsync(fund, cancellationToken) is { } why)
        {
            await Out.ErrorAsync(why);
            return Door.Faults;
        }

        var today = on ?? installation.Books().Today;
        var dues = await installation.Due().ReadAsync(fund, DateOnly.MinValue, today.AddDays(Math.Clamp(days, 1, 366) - 1), cancellationToken);
        if (form.Json) { await Out.JsonAsync(new(fund.Value, today, [.. dues.Select(DueLineAnswer.Of)]), CliJson.Relaxed.DueAnswer); }
        else if (form.Csv) { await DueFile.WriteAsync(dues, today, form.Names ? await NamesAsync(installation.Books(), dues, cancellationToken) : null); }
        else { Out.Answers.Write(TableOf(dues, today)); }
        return Door.Done;
    }

    private static async Task<Dictionary<Membership, string>> NamesAsync(Books books, IReadOnlyList<DueInstalment> dues, CancellationToken cancellationToken)
    {
        var names = new Dictionary<Membership, string>();
        foreach (var member in dues.Select(due => due.Membership).Distinct())
        {
            names[member] = (await books.ReadAsync(member, null, cancellationToken))?.Profile.FullName ?? "";
        }

        return names;
    }

    private sealed record Form(bool Json, bool Csv, bool Names);

    private static Table TableOf(IReadOnlyList<DueInstalment> dues, DateOnly today)
    {
        var table = new Table().AddColumns("ครบกำหนด Due", "สมาชิก Member", "สัญญา Loan", "งวด No", "เงินต้น Principal", "ดอกเบี้ย Interest", "ค้าง Late");
        foreach (var due in dues)
        {
            var late = today.DayNumber - due.On.DayNumber;
            table.AddRow(
                new Text(Figures.Day(due.On)),
                new Text(due.Membership.Member.Value),
                new Text(due.Loan.Value),
                new Text(due.Number.ToString(CultureInfo.InvariantCulture)),
                new Text(Figures.Baht(due.Principal)),
                new Text(Figures.Baht(due.Interest)),
                new Text(late > 0 ? $"{late.ToString(CultureInfo.InvariantCulture)} วัน days" : ""));
        }

        return table;
    }
}

/// <summary>What is due, for scripts.</summary>
internal sealed record DueAnswer(string FundId, DateOnly On, IReadOnlyList<DueLineAnswer> Due);

/// <summary>One unpaid instalment.</summary>
internal sealed record DueLineAnswer(DateOnly Due, string MemberNo, string LoanNo, int No, long PrincipalSatang, long InterestSatang)
{
    public static DueLineAnswer Of(DueInstalment due) =>
        new(due.On, due.Membership.Member.Value, due.Loan.Value, due.Number, due.Principal.Satang, due.Interest.Satang);
}
