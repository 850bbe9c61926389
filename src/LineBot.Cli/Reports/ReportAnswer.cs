using LineBot.Funds.Reports;

namespace LineBot.Cli.Reports;

/// <summary>A report for scripts: satang, or units where something is held in kind.</summary>
internal sealed record ReportAnswer(
    string FundId, DateOnly From, DateOnly To, int Members, int Joined, IReadOnlyList<SavingsAnswer> Savings, LoansAnswer Loans,
    IReadOnlyList<PotMovedAnswer> Pots, IReadOnlyList<WelfarePaidAnswer> Welfare)
{
    public static ReportAnswer Of(FundReport report) => new(
        report.Fund.Id.Value, report.Period.From, report.Period.To, report.Members, report.Joined,
        [.. report.Savings.Select(line => new SavingsAnswer(line.Kind.ToString(), line.Unit, line.Accounts, MovedAnswer.Of(line.Movement)))],
        new(report.Loans.Open, MovedAnswer.Of(report.Loans.Principal), report.Loans.Interest.Satang, report.Loans.Arrears.Satang),
        [.. report.Pots.Select(line => new PotMovedAnswer(line.Name, line.Movement is { } moved ? MovedAnswer.Of(moved) : null, line.Paid.Satang))],
        [.. report.Welfare.Select(line => new WelfarePaidAnswer(line.Benefit, line.Claims, line.Paid.Satang))]);
}

/// <summary>Brought forward, in, out, carried forward.</summary>
internal sealed record MovedAnswer(long BroughtForward, long In, long Out, long CarriedForward)
{
    public static MovedAnswer Of(Movement moved) => new(moved.BroughtForward.Satang, moved.In.Satang, moved.Out.Satang, moved.CarriedForward.Satang);
}

/// <summary>The accounts of a kind.</summary>
internal sealed record SavingsAnswer(string Kind, string? Unit, int Accounts, MovedAnswer Moved);

/// <summary>All loans.</summary>
internal sealed record LoansAnswer(int Open, MovedAnswer Principal, long InterestSatang, long ArrearsSatang);

/// <summary>A pot; without amounts the fund does not count it.</summary>
internal sealed record PotMovedAnswer(string Name, MovedAnswer? Moved, long PaidSatang);

/// <summary>What a benefit paid.</summary>
internal sealed record WelfarePaidAnswer(string Benefit, int Claims, long PaidSatang);
