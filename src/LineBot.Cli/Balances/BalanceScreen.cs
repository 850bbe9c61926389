using LineBot.Cli.Loans;
using LineBot.Cli.Screen;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using Spectre.Console;

namespace LineBot.Cli.Balances;

/// <summary>A member's balance for the eye. Kinds of money stand apart and are never added up.</summary>
internal static class BalanceScreen
{
    public static void Show(Passbook passbook, DateOnly on)
    {
        Out.Answers.MarkupLineInterpolated($"[bold]{passbook.FundName}[/]  {passbook.Membership.Member.Value}  ณ {Figures.Day(on)}");
        Out.Answers.Write(Accounts(passbook.Accounts));
        if (passbook.Loans.Count > 0) { Out.Answers.Write(Loans(passbook, on)); }
    }

    private static Table Accounts(IReadOnlyList<Account> accounts)
    {
        var table = new Table().AddColumns("บัญชี Account", "ชนิด Kind").AddColumn("ยอด Balance", column => column.RightAligned());
        foreach (var account in accounts)
        {
            var balance = account.Unit is { } unit ? Figures.Units(account.Balance, unit) : Figures.Baht(account.Balance);
            table.AddRow(new Text(account.Number.Value), new Text(AccountAnswer.KindOf(account.Kind)), new Text(balance));
        }

        return table;
    }

    private static Table Loans(Passbook passbook, DateOnly on)
    {
        var table = new Table().AddColumns("สัญญา Loan", "วิธี Method").AddColumn("เงินต้นคงเหลือ Outstanding", column => column.RightAligned())
            .AddColumn("ค้าง Arrears", column => column.RightAligned()).AddColumn("งวดต่อไป Next due")
            .AddColumn("ปิดบัญชี Pay-off", column => column.RightAligned());
        foreach (var loan in passbook.Loans)
        {
            var standing = loan.StandingOn(on);
            table.AddRow(
                new Text(loan.Number.Value),
                new Text(LoanStandingAnswer.MethodOf(loan.Terms.Method)),
                new Text(Figures.Baht(standing.OutstandingPrincipal)),
                new Text(Figures.Baht(standing.Arrears)),
                new Text(standing.NextDue is { } due ? $"{Figures.Day(due.Date)}  {Figures.Baht(due.Amount)}" : "–"),
                new Text(Figures.Baht(standing.PayOff)));
        }

        return table;
    }
}
