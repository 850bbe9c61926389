using LineBot.Dialogs.Language;
using LineBot.Funds;
using LineBot.Funds.Ledger;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Tests;

/// <summary>Passbooks of people that do not exist.</summary>
internal static class SampleBooks
{
    public static readonly LocalTime Now = new(new(2026, 11, 21), new(9, 30));

    public static readonly LineUserId User = LineUserId.Parse("U00000000000000000000000000000001");

    /// <summary>A village bank: pledge, deposit, shares, and a loan that is one instalment late.</summary>
    public static Passbook VillageBank { get; } = Book("ban-lo", "ธนาคารหมู่บ้านตัวอย่าง", "0001") with
    {
        Accounts =
        [
            Account("D-0001", AccountKind.Deposit, 150_075),
            Account("H-0001", AccountKind.Share, 400_000),
            Account("S-0001", AccountKind.Pledge, 1_250_000) with { PledgeAmount = Money.FromBaht(100) },
        ],
        Loans = [Loan("L-2569-014", LoanMethod.EqualPrincipal, 20_000, 12, 10) with { PaidPrincipal = Money.FromBaht(6_000), PaidInterest = Money.FromBaht(540) }],
    };

    /// <summary>A welfare fund: contributions only.</summary>
    public static Passbook Welfare { get; } = Book("suk-jai", "กองทุนสวัสดิการชุมชนตัวอย่าง", "117") with
    {
        Accounts = [Account("C-117", AccountKind.Contribution, 182_500)],
    };

    /// <summary>Cattle, and a loan without interest after a harvest.</summary>
    public static Passbook Cattle { get; } = Book("wua-dee", "กลุ่มวัวหมุนเวียนตัวอย่าง", "9") with
    {
        Accounts = [Account("W-9", AccountKind.InKind, 3) with { Unit = "ตัว" }],
        Loans = [LumpLoan("ป.9/2569", 5_000)],
    };

    public static Passbook Empty { get; } = Book("ban-mai", "กลุ่มออมทรัพย์ตัวอย่าง", "0042");

    /// <summary>The longest that the books allow, everywhere at once.</summary>
    public static Passbook Longest { get; } = Book(new string('z', 32), Repeat("กองทุนสวัสดิการชุมชนและกลุ่มออมทรัพย์เพื่อการผลิต", 120), Repeat("ก๑", 40)) with
    {
        Profile = Profile with { Title = "ว่าที่ร้อยตรีหญิง", GivenName = Repeat("ตัวอย่าง", 60), FamilyName = Repeat("ทดสอบระบบ", 60), Status = MemberStatus.Lapsed },
        Accounts =
        [
            .. Enum.GetValues<AccountKind>().SelectMany(kind => new[] { "1", "2" }.Select(number =>
                Account(Repeat(number + kind, 40), kind, 99_999_999_999) with
                {
                    PledgeAmount = kind == AccountKind.Pledge ? Money.FromBaht(99_999.99m) : null,
                    Unit = kind == AccountKind.InKind ? "กระสอบ" : null,
                })),
        ],
        Loans =
        [
            .. Enum.GetValues<LoanMethod>().Select(method =>
                Loan(Repeat("L" + method, 40), method, 9_999_999, 15, 360) with { Purpose = Repeat("ปลูกกระเทียมและเลี้ยงวัว", 100) }),
        ],
    };

    public static IReadOnlyList<Passbook> All { get; } = [VillageBank, Welfare, Cattle, Empty, Longest];

    private static MemberProfile Profile =>
        new() { Title = "นาง", GivenName = "ตัวอย่าง", FamilyName = "ทดสอบ", JoinedOn = new(2020, 10, 1) };

    public static Passbook Book(string fund, string name, string member) =>
        new(new(FundId.Parse(fund), MemberNumber.Parse(member)), name, Profile, [], [], [], [User]);

    public static Account Account(string number, AccountKind kind, long satang)
    {
        var account = AccountNumber.Parse(number);
        return new()
        {
            Number = account,
            Kind = kind,
            AsOf = new(2026, 9, 30),
            Balance = Money.FromSatang(satang),
            Tip = default,
        };
    }

    public static Loan Loan(string number, LoanMethod method, decimal baht, decimal percent, int instalments) => new()
    {
        Number = LoanNumber.Parse(number),
        Purpose = "ปลูกกระเทียม",
        Terms = Terms(method, baht, percent, instalments, LoanFrequency.Month, new(2026, 6, 15), new(2026, 7, 15)),
        Tip = default,
    };

    private static Loan LumpLoan(string number, decimal baht) => new()
    {
        Number = LoanNumber.Parse(number),
        Terms = Terms(LoanMethod.None, baht, 0, 1, LoanFrequency.Lump, new(2026, 6, 1), new(2027, 2, 28)),
        Tip = default,
    };

    private static LoanTerms Terms(
        LoanMethod method, decimal baht, decimal percent, int instalments, LoanFrequency every, DateOnly from, DateOnly first) =>
        LoanTerms.TryCreate(
            Money.FromBaht(baht),
            InterestRate.FromPercentPerYear(method == LoanMethod.None ? 0 : percent),
            method,
            instalments,
            every,
            from,
            first,
            out _)!;

    private static string Repeat(string words, int length) =>
        string.Concat(Enumerable.Repeat(words, (length / words.Length) + 1))[..length];
}
