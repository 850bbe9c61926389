using System.Globalization;
using LineBot.Cli.Screen;
using LineBot.Funds.Welfare;
using Spectre.Console;

namespace LineBot.Cli.Welfare;

/// <summary>A member's rights for the eye.</summary>
internal static class EntitlementScreen
{
    public static void Show(WelfareBook book, DateOnly on)
    {
        Out.Answers.MarkupLineInterpolated($"[bold]{book.Passbook.FundName}[/]  {book.Membership.Member.Value}  ณ {Figures.Day(on)}");
        var rights = book.Overview(on);
        if (rights.Count == 0)
        {
            Out.Answers.WriteLine("This fund gives no benefits. กองทุนนี้ไม่มีสวัสดิการ");
            return;
        }

        Out.Answers.Write(Table(rights));
    }

    private static Table Table(IReadOnlyList<Entitlement> rights)
    {
        var table = new Table().AddColumns("สวัสดิการ Benefit").AddColumn("ได้ Amount", column => column.RightAligned())
            .AddColumns("ต่อ Per").AddColumn("ใช้แล้วปีนี้ Used", column => column.RightAligned()).AddColumn("เหลือ Left", column => column.RightAligned())
            .AddColumns("เริ่มใหม่ Resets", "เหตุ Not simply because");
        foreach (var entitled in rights)
        {
            table.AddRow(
                new Text(entitled.Benefit.Name), new Text(Figures.Baht(entitled.Amount)), new Text(WelfareCodes.Of(entitled.Benefit.Per)),
                new Text(Figures.Baht(entitled.UsedThisYear)), new Text(Left(entitled)),
                new Text(entitled.ResetsOn is { } day ? Figures.Day(day) : ""), new Text(string.Join(", ", entitled.Reasons.Select(WelfareCodes.KindOf))));
        }

        return table;
    }

    private static string Left(Entitlement entitled) => (entitled.Left, entitled.TimesLeft) switch
    {
        ({ } money, { } times) => string.Create(CultureInfo.InvariantCulture, $"{Figures.Baht(money)} / {times}×"),
        ({ } money, null) => Figures.Baht(money),
        (null, { } times) => string.Create(CultureInfo.InvariantCulture, $"{times}×"),
        _ => "",
    };
}
