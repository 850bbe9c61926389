using System.Globalization;
using LineBot.Cli.Screen;
using LineBot.Funds.Due;
using LineBot.Funds.Members;

namespace LineBot.Cli.Due;

/// <summary>What is due as rows of a file: by number, and by name only where names were asked for.</summary>
internal static class DueFile
{
    private static readonly string[] NameColumn = ["ชื่อ"];

    public static Task WriteAsync(IReadOnlyList<DueInstalment> dues, DateOnly today, IReadOnlyDictionary<Membership, string>? names) => CsvFile.WriteAsync(
        ["ครบกำหนด", "เลขสมาชิก", .. names is null ? [] : NameColumn, "เลขที่สัญญา", "งวดที่", "เงินต้น", "ดอกเบี้ย", "รวม", "เลยกำหนด (วัน)"],
        dues.Select(due => (IReadOnlyList<string>)
        [
            Figures.Day(due.On), CsvFile.Words(due.Membership.Member.Value), .. names is null ? [] : new[] { CsvFile.Words(names[due.Membership]) },
            CsvFile.Words(due.Loan.Value), due.Number.ToString(CultureInfo.InvariantCulture), CsvFile.Baht(due.Principal), CsvFile.Baht(due.Interest),
            CsvFile.Baht(due.Principal + due.Interest), Math.Max(0, today.DayNumber - due.On.DayNumber).ToString(CultureInfo.InvariantCulture),
        ]));
}
