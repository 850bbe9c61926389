using System.Globalization;
using System.Text.Json;

namespace LineBot.EndToEnd.LongRuns.Load;

/// <summary>A desk with one fund: the first members converse, the others all write at the same moment. Its storage stands behind the gate.</summary>
public sealed class LoadVillage : Desk
{
    private const string Chair = "Uea000000000000000000000000000001";
    private const string Treasurer = "Uea000000000000000000000000000002";
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("linebot-load-");

    internal static (int Talkers, int Burst) Size { get; } = (LongRun.IsLong ? 64 : 8, LongRun.Size(2_000, brief: 60));

    internal IReadOnlyList<Villager> Talkers { get; } = [.. Enumerable.Range(1, Size.Talkers).Select(number => new Villager(number))];

    internal IReadOnlyList<Villager> Crowd { get; } = [.. Enumerable.Range(Size.Talkers + 1, Size.Burst).Select(number => new Villager(number))];

    /// <summary>A slip's picture; whoever changes a few of its bytes has another one.</summary>
    internal byte[] Slip { get; private set; } = [];

    protected override IReadOnlyList<string> More => ["--samples", folder.FullName, "--storage-gate"];

    public override async ValueTask InitializeAsync()
    {
        Write();
        await base.InitializeAsync();
        if (!IsStanding) { return; }
        using var http = new HttpClient();
        Slip = await http.GetByteArrayAsync(new Uri(Address, "/sim/samples/slip"));
    }

    private void Write()
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var everybody = Talkers.Concat(Crowd).ToList();
        Csv.Write(folder.FullName, "funds.csv", "fund_id,name,kind", [$"{Villager.Fund},กองทุนตัวอย่างคนมาก,welfare"]);
        Csv.Write(folder.FullName, "rules.csv", "fund_id,rule,value,from", [$"{Villager.Fund},committee-quorum,2,2020-01-01"]);
        Csv.Write(folder.FullName, "members.csv", "fund_id,member_no,title,given_name,family_name,joined_on,status,line_user_id",
        [
            .. everybody.Select(one => $"{Villager.Fund},{one.Member},นาง,สมมติ,ทดสอบ,2020-10-01,active,{one.User}"),
            $"{Villager.Fund},99998,นาย,ประธาน,ตัวอย่าง,2020-10-01,active,{Chair}",
            $"{Villager.Fund},99999,นาย,เหรัญญิก,ตัวอย่าง,2020-10-01,active,{Treasurer}",
        ]);
        Csv.Write(folder.FullName, "accounts.csv", "fund_id,member_no,account_no,kind,opened_on,balance,as_of",
            everybody.Select(one => $"{Villager.Fund},{one.Member},D-{one.Member},deposit,2020-10-01,\"{one.Balance}\",{Iso(today.AddDays(-60))}"));
        Csv.Write(folder.FullName, "loans.csv", "fund_id,member_no,loan_no,principal,rate_percent_per_year,method,instalments,every,disbursed_on,first_due_on",
            Talkers.Select(one => $"{Villager.Fund},{one.Member},{one.Loan},\"{one.Principal}\",0,none,6,month,{Iso(today.AddDays(-10))},{Iso(today.AddDays(20))}"));
        Csv.Write(folder.FullName, "committee.csv", "fund_id,member_no,position,duties,term_from,term_to",
            [$"{Villager.Fund},99998,chair,decide communicate,2020-01-01,2090-12-31", $"{Villager.Fund},99999,treasurer,pay decide,2020-01-01,2090-12-31"]);
        Csv.Write(folder.FullName, "benefits.csv", "fund_id,benefit_id,name,category,amount,per,cap_per_event,cap_times_per_year,year,waiting_days,claim_within_days,papers,from",
            [$"{Villager.Fund},hospital,ค่านอนโรงพยาบาล,sickness,100.00,night,\"2,000.00\",4,fund,180,90,hospital-certificate,2020-01-01"]);
        var people = everybody.Select(one => new { userId = one.User, name = $"สมาชิก {one.Number}", isFriend = true })
            .Concat([new { userId = Chair, name = "ประธาน", isFriend = true }, new { userId = Treasurer, name = "เหรัญญิก", isFriend = true }]);
        File.WriteAllText(Path.Combine(folder.FullName, "phones.json"), JsonSerializer.Serialize(new { people }));
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
