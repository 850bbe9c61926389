using System.Globalization;

namespace LineBot.EndToEnd.LongRuns.NinetyDays;

/// <summary>A person with loans. What they do follows from their number alone, so that it can be done and reckoned apart.</summary>
internal sealed class Borrower(int number, DateOnly start, int days)
{
    private static readonly (string Method, decimal Rate, int Count, string Every)[] Kinds =
    [
        ("flat", 6m, 12, "month"), ("equal-principal", 12m, 10, "month"), ("equal-instalment", 12m, 12, "month"), ("lump-sum", 12m, 1, "lump"),
        ("none", 0m, 8, "month"), ("flat", 7.5m, 20, "week"), ("equal-principal", 12m, 16, "week"), ("lump-sum", 15m, 6, "month"),
    ];

    public int Number => number;

    public string User { get; } = string.Create(CultureInfo.InvariantCulture, $"Ub0{number:x30}");

    public string Member { get; } = number.ToString("D4", CultureInfo.InvariantCulture);

    /// <summary>Every tenth belongs to two funds.</summary>
    public IReadOnlyList<string> Funds { get; } = (number % 10) switch
    {
        0 => ["kong-nueng", "kong-song"],
        1 or 2 or 3 => ["kong-song"],
        4 => ["kong-sam"],
        _ => ["kong-nueng"],
    };

    public IReadOnlyList<Contract> Contracts => field ??= [.. Funds.Select(fund => Contract(fund, 0)), .. number % 7 == 6 ? [Contract(Funds[0], 9)] : Array.Empty<Contract>()];

    public bool AgreesAtFirst => number % 9 != 0;

    /// <summary>The evening on which this person no longer wants to be reminded; blocking the bot says the same.</summary>
    public DateOnly? StopsOn => number % 23 == 3 || Blocks ? start.AddDays(number % days) : null;

    public bool Blocks => number % 29 == 4;

    public DateOnly? AgreesAgainOn => number % 46 == 3 && !Blocks ? StopsOn!.Value.AddDays(10) : null;

    public string StatusOn(DateOnly day) => LeavesOn is { } left && left <= day ? (number % 31 == 5 ? "deceased" : "resigned") : "active";

    /// <summary>What the fund has in its book of this loan up to a day: amounts of satang.</summary>
    public IEnumerable<(DateOnly On, long Amount)> PaymentsOf(Contract contract, DateOnly until) =>
        contract.Lines.SelectMany(Payments).Where(payment => payment.On <= until).OrderBy(payment => payment.On);

    private DateOnly? LeavesOn => number % 31 == 5 || number % 37 == 7 ? start.AddDays(number * 3 % days) : null;

    /// <summary>Early, on the day, some days late, a month late, by halves, or never.</summary>
    private IEnumerable<(DateOnly On, long Amount)> Payments(Line line) => (number % 6) switch
    {
        0 => [(line.Due.AddDays(-9), line.Total)],
        1 => [(line.Due, line.Total)],
        2 => [(line.Due.AddDays(5), line.Total)],
        3 => [(line.Due.AddDays(35), line.Total)],
        4 => [(line.Due, line.Total / 2), (line.Due.AddDays(12), line.Total - (line.Total / 2))],
        _ => [],
    };

    private Contract Contract(string fund, int place)
    {
        var (method, rate, count, every) = Kinds[(number + place) % Kinds.Length];
        var first = start.AddDays((number * 13 % 50) - 20 + place);
        if (count == 1 && first.Day > 28) { first = first.AddDays(-3); }   // So that whole months part it from the day of the contract.
        return new(fund, Member, $"{fund[5]}{place}-{Member}", 500_000 + (number * 9_731L), rate, method, count, every)
        {
            FirstDue = first,
            DisbursedOn = first.AddMonths(count == 1 ? -8 : -1),
        };
    }
}
