using System.Globalization;

namespace LineBot.EndToEnd.LongRuns.NinetyDays;

/// <summary>The clerk's files: what the fund knows on an evening. Written again each week, with what has happened since.</summary>
internal sealed class Books(string folder, IReadOnlyList<Borrower> borrowers)
{
    public string Folder => folder;

    public string HolidayFile => Path.Combine(folder, "free-days.txt");

    public static string TreasurerOf(Collecting fund) => string.Create(CultureInfo.InvariantCulture, $"Uc0{Array.IndexOf(Collecting.Funds, fund):x30}");

    public void WriteAll(DateOnly today)
    {
        Csv.Write(folder, "funds.csv", "fund_id,name,kind", Collecting.Funds.Select(fund => $"{fund.Fund},{NameOf(fund)},savings-group"));
        Csv.Write(folder, "rules.csv", "fund_id,rule,value,from", Collecting.Rules());
        Csv.Write(folder, "committee.csv", "fund_id,member_no,position,duties,term_from,term_to", Collecting.Funds.Select(fund => $"{fund.Fund},9990,treasurer,pay,2024-01-01,2026-12-31"));
        Csv.Write(folder, "loans.csv", "fund_id,member_no,loan_no,principal,rate_percent_per_year,method,instalments,every,disbursed_on,first_due_on",
            borrowers.SelectMany(one => one.Contracts).Select(Row));
        File.WriteAllLines(HolidayFile, ["date,name,source,published", .. Collecting.Holidays.Select(day => $"{Iso(day)},วันหยุด,ตัวอย่าง,2024-11-01")]);
        File.WriteAllText(Path.Combine(folder, "phones.json"), System.Text.Json.JsonSerializer.Serialize(new { people = People() }));
        WriteWhatChanged(today);
    }

    public void WriteWhatChanged(DateOnly today)
    {
        var members = borrowers.SelectMany(one => one.Funds.Select(fund => $"{fund},{one.Member},นาง,สมมติ,ทดสอบ,2020-10-01,{one.StatusOn(today)},{one.User}"));
        var treasurers = Collecting.Funds.Select(fund => $"{fund.Fund},9990,นาย,เหรัญญิก,ตัวอย่าง,2020-10-01,active,{TreasurerOf(fund)}");
        Csv.Write(folder, "members.csv", "fund_id,member_no,title,given_name,family_name,joined_on,status,line_user_id", members.Concat(treasurers));
        Csv.Write(folder, "repayments.csv", "fund_id,loan_no,date,amount,receipt_no", borrowers.SelectMany(one => Repayments(one, today)));
    }

    private static IEnumerable<string> Repayments(Borrower borrower, DateOnly until) => borrower.Contracts.SelectMany(contract =>
        borrower.PaymentsOf(contract, until).Select((payment, index) => string.Create(
            CultureInfo.InvariantCulture, $"{contract.Fund},{contract.Number},{Iso(payment.On)},{payment.Amount / 100m:F2},{contract.Number}/{index + 1}")));

    private static string Row(Contract loan) => string.Create(
        CultureInfo.InvariantCulture,
        $"{loan.Fund},{loan.Member},{loan.Number},{loan.Principal / 100m:F2},{loan.RatePercent},{loan.Method},{loan.Count},{loan.Every},{Iso(loan.DisbursedOn)},{Iso(loan.FirstDue)}");

    private IEnumerable<object> People() =>
    [
        .. borrowers.Select(one => new { userId = one.User, name = $"ผู้กู้ {one.Number}", isFriend = true }),
        .. Collecting.Funds.Select(fund => new { userId = TreasurerOf(fund), name = "เหรัญญิก", isFriend = true }),
    ];

    private static string NameOf(Collecting fund) => $"กองทุนตัวอย่าง {fund.Fund}";

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
