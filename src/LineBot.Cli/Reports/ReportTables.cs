using System.Globalization;
using LineBot.Cli.Screen;
using LineBot.Funds;
using LineBot.Funds.Ledger;
using LineBot.Funds.Reports;

namespace LineBot.Cli.Reports;

/// <summary>A table of the report: a heading, its columns, its lines. The same for screen, page and spreadsheet.</summary>
internal sealed record ReportTable(string Title, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Lines);

/// <summary>Lays a report out in tables, as the fund reads them aloud at its meeting.</summary>
internal static class ReportTables
{
    private static readonly string[] Moving = ["ยกมา", "เข้า", "ออก", "ยกไป"];

    public static IReadOnlyList<ReportTable> Of(FundReport report) =>
    [
        new("สมาชิก Members", ["รายการ", "คน"], [["สมาชิกปัจจุบัน", Count(report.Members)], ["เข้าใหม่ในงวด", Count(report.Joined)]]),
        new("เงินออมและเงินสมทบ Savings", ["ชนิด", "บัญชี", .. Moving], [.. report.Savings.Select(Line)]),
        new("เงินกู้ Loans", ["รายการ", .. Moving], Lines(report.Loans)),
        new("กองเงิน Pots", ["กอง", .. Moving], [.. report.Pots.Select(Line)]),
        new("สวัสดิการที่จ่าย Welfare paid", ["สวัสดิการ", "ราย", "บาท"], [.. report.Welfare.Select(line => (string[])[line.Benefit, Count(line.Claims), Figures.Baht(line.Paid)]), Sum(report)]),
    ];

    private static string[] Line(SavingsLine line) =>
        [Name(line), Count(line.Accounts), .. Amounts(line.Movement, line.Unit is null ? Figures.Baht : units => Figures.Units(units, line.Unit))];

    private static string Name(SavingsLine line) => line.Kind switch
    {
        AccountKind.Contribution => "เงินสมทบสวัสดิการ",
        AccountKind.Pledge => "เงินสัจจะ",
        AccountKind.Deposit => "เงินฝาก",
        AccountKind.Share => "เงินหุ้น",
        _ => $"สิ่งของ ({line.Unit})",
    };

    private static IReadOnlyList<IReadOnlyList<string>> Lines(LoansLine loans) =>
    [
        [$"เงินต้น ({loans.Open} สัญญาที่ยังไม่ปิด)", .. Amounts(loans.Principal, Figures.Baht)],
        ["ดอกเบี้ยรับ", "", Figures.Baht(loans.Interest), "", ""],
        ["ค้างชำระ ณ วันที่ออกรายงาน", "", "", "", Figures.Baht(loans.Arrears)],
    ];

    private static string[] Line(PotLine line) =>
        [line.Name, .. line.Movement is { } counted ? Amounts(counted, Figures.Baht) : ["", "", Figures.Baht(line.Paid), "ไม่นับยอด"]];

    private static string[] Sum(FundReport report) =>
        ["รวม", Count(report.Welfare.Sum(line => line.Claims)), Figures.Baht(report.Welfare.Aggregate(Money.Zero, (sum, line) => sum + line.Paid))];

    private static string[] Amounts(Movement moved, Func<Money, string> write) =>
        [write(moved.BroughtForward), write(moved.In), write(moved.Out), write(moved.CarriedForward)];

    private static string Count(int count) => count.ToString("#,##0", CultureInfo.InvariantCulture);
}
