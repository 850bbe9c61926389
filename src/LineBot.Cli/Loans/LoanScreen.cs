using System.Globalization;
using LineBot.Cli.Screen;
using LineBot.Funds.Loans;
using Spectre.Console;

namespace LineBot.Cli.Loans;

/// <summary>A loan for the eye: where it stands, then its instalments.</summary>
internal static class LoanScreen
{
    public static void Show(Loan loan, DateOnly on)
    {
        var standing = loan.StandingOn(on);
        var terms = loan.Terms;
        Out.Answers.MarkupLineInterpolated(
            $"[bold]{loan.Number.Value}[/]  {LoanStandingAnswer.MethodOf(terms.Method)}  {Figures.Baht(terms.Principal)}  {terms.Rate}");
        Out.Answers.MarkupLineInterpolated(
            $"ณ {Figures.Day(on)}: เงินต้นคงเหลือ outstanding {Figures.Baht(standing.OutstandingPrincipal)} · ค้าง arrears {Figures.Baht(standing.Arrears)}");
        Out.Answers.MarkupLineInterpolated(
            $"ดอกเบี้ยถึงวันนี้ interest so far {Figures.Baht(standing.InterestSoFar)} · ปิดบัญชี pay-off {Figures.Baht(standing.PayOff)}");
        Out.Answers.Write(Schedule(loan));
    }

    private static Table Schedule(Loan loan)
    {
        var table = new Table().AddColumns("งวด No", "ครบกำหนด Due");
        foreach (var heading in (string[])["เงินต้น Principal", "ดอกเบี้ย Interest", "ชำระแล้ว Paid"])
        {
            table.AddColumn(heading, column => column.RightAligned());
        }

        foreach (var line in loan.Schedule())
        {
            table.AddRow(
                new Text(line.Number.ToString(CultureInfo.InvariantCulture)),
                new Text(Figures.Day(line.Due)),
                new Text(Figures.Baht(line.Principal)),
                new Text(Figures.Baht(line.Interest)),
                new Text(Figures.Baht(line.Paid)));
        }

        return table;
    }
}
